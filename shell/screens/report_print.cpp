#include <algorithm>

#include "shell/screens/report_parts.hpp"

namespace rehearsal {
namespace {

std::string person_words(const ScreenContext& screen, const FindingSource& from, const std::string& who) {
  const Scenario* scenario = screen.work.scenario_of(from.in);
  if (scenario == nullptr) return {};
  const auto found = scenario->people.find(who);
  return found == scenario->people.end() ? std::string() : found->second.in(screen.ui.texts().language());
}

std::string rubric_of(const ScreenContext& screen, const Finding& finding) {
  const Catalogue* rules = screen.work.packs().rules();
  const RuleEntry* rule = rules == nullptr ? nullptr : rules->rule(finding.rule);
  return rule == nullptr ? std::string() : rule->section;
}

void print_finding(ScreenContext& screen, const FindingSource& from, const Finding& finding) {
  Ui& ui = screen.ui;
  const FindingWords words = words_of(ui, from, finding);
  const auto line = [&](const char* id, const std::string& text) { print_text(ui, ui.t(id) + ": " + text); };
  const std::string document = document_words(screen, from, finding);
  print_text(ui,
             ui.t("report.print-line", {{"severity", severity_word(ui, finding.severity)},
                                        {"title", words.title},
                                        {"place", words.place},
                                        {"rule", finding.rule}}),
             "correction");
  line("report.entered", words.entered);
  line("report.why", words.why);
  line("report.fix", words.fix + (document.empty() ? "" : " " + document));
}

/// Person after person, as somebody works through a pile of files.
void print_section(ScreenContext& screen, const FindingSource& from, std::vector<const Finding*> findings) {
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding* a, const Finding* b) { return a->place.who < b->place.who; });
  const Finding* before = nullptr;
  for (const Finding* finding : findings) {
    const std::string person = person_words(screen, from, finding->place.who);
    const bool another = before == nullptr || before->place.who != finding->place.who;
    if (another && !person.empty()) print_heading(screen.ui, 4, person);
    print_finding(screen, from, *finding);
    before = finding;
  }
}

}  // namespace

void draw_print(ScreenContext& screen, const FindingSource& from, const Report& report) {
  if (report.findings.empty()) return;
  Ui& ui = screen.ui;
  print_part(ui, "corrections", [&] {
    print_heading(ui, 2, ui.t("report.print-title"));
    for (const SectionResult& section : report.sections) {
      std::vector<const Finding*> here;
      for (const Finding& finding : report.findings) {
        if (rubric_of(screen, finding) == section.id) here.push_back(&finding);
      }
      if (here.empty()) continue;
      print_heading(ui, 3, ui.t("rubric." + section.id));
      print_section(screen, from, here);
    }
    print_text(ui, ui.t("report.print-by", {{"engine", report.engine},
                                            {"rules", report.rules},
                                            {"standards", report.standards},
                                            {"policy", report.policy}}));
  });
}

}  // namespace rehearsal

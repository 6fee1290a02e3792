#include <algorithm>

#include "shell/record/finding_route.hpp"
#include "shell/screens/report_parts.hpp"

namespace rehearsal {
namespace {

const Seen* seen_as(const Finding& finding, std::string_view role) {
  const auto found =
      std::find_if(finding.seen.begin(), finding.seen.end(), [&](const Seen& one) { return one.role == role; });
  return found == finding.seen.end() ? nullptr : &*found;
}

void draw_columns(ScreenContext& screen, const FindingSource& from, const Finding& finding, const FindingWords& words) {
  Ui& ui = screen.ui;
  const Seen* expected = seen_as(finding, "expected");
  const std::string document = document_words(screen, from, finding);
  grid(ui, "columns", {.weights = {1, 1, 1}, .gap = 24}, [&] {
    cell(ui, [&] { finding_column(ui, Icon::keyboard, ui.t("report.entered"), words.entered); });
    cell(ui, [&] { finding_column(ui, Icon::circle_question, ui.t("report.why"), words.why); });
    cell(ui, [&] {
      stack(ui, 4, [&] {
        finding_column(ui, Icon::wrench, ui.t("report.fix"), words.fix);
        if (expected != nullptr) paragraph(ui, ui.t("report.expected", {{"value", seen_words(*expected, from.words)}}));
        if (!document.empty()) help_text(ui, document);
      });
    });
  });
}

void draw_ways(ScreenContext& screen, const FindingSource& from, const Finding& finding) {
  Ui& ui = screen.ui;
  const Catalogue* rules = screen.work.packs().rules();
  const RuleEntry* rule = rules == nullptr ? nullptr : rules->rule(finding.rule);
  const Scenario* scenario = screen.work.scenario_of(from.in);
  const Course* course = scenario == nullptr ? nullptr : screen.work.library().course(scenario->course);
  const CoursePart* part = course == nullptr || rule == nullptr ? nullptr : course->part(rule->course_part);
  row(ui, {.gap = 24}, [&] {
    if (button(ui, "go", {.label = ui.t("report.go"), .kind = ButtonKind::primary, .icon_after = Icon::arrow_right})) {
      screen.notes.erase(jump_note);
      screen.nav.go(route_of(from.in, finding));
    }
    if (part != nullptr) {
      const std::string title = part->title.in(ui.texts().language());
      route_link(screen, "course", ui.t("report.course", {{"part", title}}), course_route(course->id, part->id),
                 Icon::book_open);
    }
    spring(ui);
    paragraph(ui, ui.t("report.rule", {{"rule", finding.rule}}), {.size = TextSize::small, .tone = Tone::secondary});
  });
}

}  // namespace

std::string document_words(const ScreenContext& screen, const FindingSource& from, const Finding& finding) {
  const Scenario* scenario = screen.work.scenario_of(from.in);
  if (scenario == nullptr || finding.document.empty()) return {};
  for (const Document& document : scenario->documents) {
    if (document.id == finding.document)
      return screen.ui.t("report.document", {{"document", document.title.in(screen.ui.texts().language())}});
  }
  return {};
}

Mark mark_of(Severity severity) {
  return severity == Severity::critical ? Mark::critical : severity == Severity::major ? Mark::major : Mark::minor;
}

std::string severity_word(const Ui& ui, Severity severity) {
  constexpr const char* ids[] = {"severity.critical", "severity.major", "severity.minor"};
  return ui.t(ids[static_cast<int>(severity)]);
}

std::string open_note(const CaseId& in, const std::string& finding) {
  return "report/" + in + "/" + finding;
}

void draw_finding(ScreenContext& screen, const FindingSource& from, const Finding& finding, bool first) {
  Ui& ui = screen.ui;
  const std::string id = finding_id(finding);
  // The worst finding stands open at first, so that nobody has to find out that the lines open.
  std::string& open = screen.notes.try_emplace(open_note(from.in.id, id), first ? "1" : "").first->second;
  const FindingWords words = words_of(ui, from, finding);
  const FindingCardOptions options{.mark = mark_of(finding.severity),
                                   .word = severity_word(ui, finding.severity),
                                   .title = words.title,
                                   .place = words.place,
                                   .expanded = !open.empty()};
  const bool pressed = finding_card(ui, id, options, [&] {
    draw_succession(screen, from, finding);
    draw_columns(screen, from, finding, words);
    if (finding.times > 1) help_text(ui, ui.plural("report.times", finding.times));
    draw_ways(screen, from, finding);
  });
  if (pressed) open = open.empty() ? "1" : "";
}

}  // namespace rehearsal

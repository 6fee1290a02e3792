#include "core/cli/report_text.hpp"

#include "core/base/text.hpp"
#include "core/grading/words.hpp"

namespace rehearsal::cli {
namespace {

constexpr std::size_t columns = 100;

/// Bytes that begin a character: what a terminal gives room to.
std::size_t width(std::string_view text) {
  std::size_t characters = 0;
  for (const char letter : text) characters += (static_cast<unsigned char>(letter) & 0xC0U) == 0x80U ? 0U : 1U;
  return characters;
}

void add_wrapped(std::vector<std::string>& lines, const std::string& text, const std::string& indent) {
  std::string line = indent;
  for (const std::string& word : split(text, ' ')) {
    const bool first = line.size() == indent.size();
    if (!first && width(line) + 1 + width(word) > columns) {
      lines.push_back(line);
      line = indent + word;
    } else {
      line += (first ? "" : " ") + word;
    }
  }
  lines.push_back(line);
}

std::string paper_title(const Scenario* scenario, const std::string& id, const Texts& texts) {
  if (scenario == nullptr) return id;
  for (const Document& document : scenario->documents) {
    if (document.id == id) return document.title.in(texts.language());
  }
  return id;
}

void add_finding(std::vector<std::string>& lines, std::size_t number, const Finding& finding, const GradedCase& graded,
                 const Packs& packs, const Texts& texts) {
  static const Standards none;
  const Standards* standards = packs.standards(graded.standards);
  const Scenario* scenario = packs.scenario(graded.scenario);
  const Population* population = scenario == nullptr ? nullptr : packs.population(scenario->population);
  const TextArguments words = words_of(finding, {standards == nullptr ? none : *standards, texts, population});
  const std::string rule = "rule." + finding.rule;
  std::string head = std::to_string(number) + ". " + texts.t("severity." + std::string(name_of(finding.severity))) +
                     " | " + texts.t(rule + ".title", words) + " | " + texts.t("place." + finding.place.at) + " | " +
                     finding.rule;
  if (finding.times > 1) head += " | " + texts.t("cli.times", {{"n", std::to_string(finding.times)}});
  lines.push_back("");
  lines.push_back(head);
  for (const char* part : {"entered", "why", "fix"}) {
    const std::string title = texts.t(std::string("report.") + part);
    add_wrapped(lines, title + ": " + texts.t(rule + "." + part, words), "   ");
  }
  if (finding.document.empty()) return;
  const std::string title = paper_title(scenario, finding.document, texts);
  add_wrapped(lines, texts.t("cli.read-in", {{"document", title}}), "   ");
}

}  // namespace

std::string verdict_text(const Verdict& verdict, const Texts& texts) {
  TextArguments values;
  for (const auto& [name, value] : verdict.values) values.emplace_back(name, value);
  return texts.t("verdict." + std::string(name_of(verdict.outcome))) + ": " + texts.t(verdict.because, values);
}

std::vector<std::string> report_text(const GradedCase& graded, const Packs& packs, const Texts& texts) {
  const Report& report = graded.report.value();
  const Scenario* scenario = packs.scenario(graded.scenario);
  const std::string title = scenario == nullptr ? graded.scenario : scenario->title.in(texts.language());
  const std::string attempt = report.attempt == 0 ? texts.t("cli.as-it-stands")
                                                  : texts.t("report.attempt", {{"n", std::to_string(report.attempt)}});
  std::vector<std::string> lines{title + " (" + graded.scenario + "), " + graded.learner + ", " + graded.id + ", " +
                                 attempt};
  lines.push_back(verdict_text(report.verdict, texts));
  if (report.key.empty()) lines.push_back(texts.t("cli.no-key"));
  for (std::size_t at = 0; at < report.findings.size(); ++at)
    add_finding(lines, at + 1, report.findings[at], graded, packs, texts);
  return lines;
}

}  // namespace rehearsal::cli

#include <algorithm>
#include <array>

#include "shell/screens/report_parts.hpp"

namespace rehearsal {
namespace {

using Counts = std::array<int, 3>;  ///< critical, major, minor

Counts counts_of(const Report& report) {
  Counts counts{};
  for (const Finding& finding : report.findings) ++counts[static_cast<std::size_t>(finding.severity)];
  return counts;
}

constexpr std::array severities = {Severity::critical, Severity::major, Severity::minor};

/// Critical and major ones block or count: the first of them names the row.
std::string worst_words(const Ui& ui, const SectionResult& section) {
  if (section.critical > 0) return ui.plural("severity.critical.n", section.critical);
  if (section.major > 0) return ui.plural("severity.major.n", section.major);
  return ui.plural("severity.minor.n", section.minor);
}

}  // namespace

void draw_since(ScreenContext& screen, const CaseState& in, const Report& report) {
  Ui& ui = screen.ui;
  const int before = report.attempt > 0 ? report.attempt - 1 : static_cast<int>(in.attempts.size());
  if (before < 1) return;
  const Report now = report;  // grading another attempt may replace what the reference points to
  const Result<Report>& earlier = screen.work.attempt_report(in, before);
  if (!earlier) return;
  const Counts was = counts_of(earlier.value()), is = counts_of(now);
  card(ui, "since", {.name = ui.t("report.since", {{"n", std::to_string(before)}})}, [&] {
    heading(ui, ui.t("report.since", {{"n", std::to_string(before)}}), {.size = HeadingSize::lead});
    for (const Severity severity : severities) {
      const auto at = static_cast<std::size_t>(severity);
      const std::string word = severity_word(ui, severity);
      const std::string words =
          ui.t("report.from-to", {{"word", word}, {"from", std::to_string(was[at])}, {"to", std::to_string(is[at])}});
      row(ui, {.gap = 12}, [&] {
        paragraph(ui, std::vector<Run>{{.text = word, .bold = true}}, {.mark = mark_of(severity)});
        squares(ui, tone_of(mark_of(severity)), std::max(0, was[at] - is[at]), is[at], words);
        spring(ui);
        paragraph(ui, std::to_string(was[at]) + " → " + std::to_string(is[at]), {.tone = Tone::secondary});
      });
    }
  });
}

void draw_rubric(ScreenContext& screen, const Report& report) {
  Ui& ui = screen.ui;
  std::vector<NavItem> items;
  int met = 0;
  for (const SectionResult& section : report.sections) {
    NavItem item{.key = section.id, .label = ui.t("rubric." + section.id)};
    const bool clean = section.critical + section.major + section.minor == 0;
    met += clean ? 1 : 0;
    item.mark = section.critical > 0 ? Mark::critical
                : section.major > 0  ? Mark::major
                : section.minor > 0  ? Mark::minor
                                     : Mark::met;
    item.count = item.count_words = clean ? ui.t("severity.met") : worst_words(ui, section);
    items.push_back(std::move(item));
  }
  const std::string title = ui.t(
      "report.rubric-met", {{"met", std::to_string(met)}, {"all", std::to_string(static_cast<int>(items.size()))}});
  card(ui, "rubric", {.name = title}, [&] {
    heading(ui, title, {.size = HeadingSize::lead});
    mark_list(ui, "rubric-list", ui.t("report.rubric"), items, "");
  });
}

}  // namespace rehearsal

#include <algorithm>
#include <optional>

#include "shell/record/labels.hpp"
#include "shell/screens/report_parts.hpp"

namespace rehearsal {
namespace {

/// Two rows of one source, as the rules about their dates saw them: roles old, from, to, new, start.
struct Succession {
  std::string source, old_value, new_value;
  Date from, start;
  std::optional<Date> to;  ///< nothing while the old row is open
};

std::string value_as(const Finding& finding, std::string_view role) {
  for (const Seen& seen : finding.seen) {
    if (seen.role == role) return seen.value;
  }
  return {};
}

std::optional<Succession> succession_of(const FindingSource& from, const Finding& finding) {
  Succession rows;
  for (const Seen& seen : finding.seen) {
    if (seen.role == "source") rows.source = seen_words(seen, from.words);
    if (seen.role == "old") rows.old_value = seen_words(seen, from.words);
    if (seen.role == "new") rows.new_value = seen_words(seen, from.words);
  }
  const auto begun = Date::from_iso(value_as(finding, "from")), next = Date::from_iso(value_as(finding, "start"));
  if (!begun || !next || rows.old_value.empty() || rows.new_value.empty()) return std::nullopt;
  rows.from = *begun;
  rows.start = *next;
  rows.to = Date::from_iso(value_as(finding, "to"));
  return rows;
}

/// Days on a line from 0 to 1: the first row's start, and some room behind the last date for what is still open.
class Line {
 public:
  explicit Line(const Succession& rows) : from_(rows.from) {
    const Date last = std::max(rows.start, rows.to.value_or(rows.start));
    days_ = std::max(2, days_between(rows.from, last)) * 2;
  }
  [[nodiscard]] double at(Date day) const { return std::clamp(double(days_between(from_, day)) / days_, 0.0, 1.0); }

 private:
  Date from_;
  int days_ = 1;
};

TimelineBar bar_of(const Ui& ui, const Line& line, const std::string& what, Date from, std::optional<Date> to) {
  const std::string until = to ? ui.t("rows.from-to", {{"from", shown_date(from.iso())}, {"to", shown_date(to->iso())}})
                               : ui.t("report.from-open", {{"from", shown_date(from.iso())}});
  return {
      .label = what + ", " + until, .start = line.at(from), .end = to ? line.at(to->plus_days(1)) : 1, .open_end = !to};
}

}  // namespace

void draw_succession(ScreenContext& screen, const FindingSource& from, const Finding& finding) {
  Ui& ui = screen.ui;
  const auto rows = succession_of(from, finding);
  if (!rows) return;
  const Line line(*rows);
  const std::string before = rows->source + " " + rows->old_value, after = rows->source + " " + rows->new_value;
  const TimelineBar next = bar_of(ui, line, after, rows->start, std::nullopt);
  const TimelineLane entered{.caption = ui.t("report.entered"),
                             .bars = {bar_of(ui, line, before, rows->from, rows->to), next},
                             .tone = Tone::critical};
  const TimelineLane right{.caption = ui.t("report.right"),
                           .bars = {bar_of(ui, line, before, rows->from, rows->start.plus_days(-1)), next}};
  const TimelineLane lanes[] = {entered, right};
  std::string words;
  for (const TimelineLane& lane : lanes)
    words += lane.caption + ": " + lane.bars[0].label + "; " + lane.bars[1].label + ". ";
  timeline_bars(ui, words, lanes, line.at(rows->start));
  divider(ui);
}

}  // namespace rehearsal

#include <algorithm>

#include "core/grading/signed.hpp"
#include "shell/record/hints.hpp"
#include "shell/record/live_findings.hpp"
#include "shell/screens/case_head.hpp"
#include "shell/screens/jump.hpp"
#include "shell/screens/report_parts.hpp"
#include "shell/screens/screens.hpp"

namespace rehearsal {
namespace {

/// A copy, with as much as the person may read of it.
Result<Report> report_of(ScreenContext& screen, const CaseState& in, Released released) {
  if (screen.route.attempt == 0) return screen.work.practice_report(in);
  Result<Report> report = screen.work.attempt_report(in, screen.route.attempt);
  if (!report || released == Released::all) return report;
  return without_expected(std::move(report).value());
}

std::string sentence_of(const Ui& ui, const Report& report) {
  const long count = static_cast<long>(report.findings.size());
  if (count == 0) return ui.t("report.clean");
  if (report.verdict.outcome == Outcome::credentials) return ui.plural("report.passes", count);
  if (report.verdict.outcome == Outcome::corrections && count <= 5) return ui.plural("report.headline", count);
  return ui.plural("report.many", count);
}

void draw_outcome(ScreenContext& screen, const CaseState& in, const Report& report) {
  Ui& ui = screen.ui;
  const Outcome outcome = report.verdict.outcome;
  const Scenario* scenario = screen.work.scenario_of(in);
  row(ui, {.gap = 12}, [&] {
    chip(ui, {.label = ui.t("verdict." + std::string(name_of(outcome))),
              .tone = outcome == Outcome::credentials ? Tone::met : Tone::cue,
              .icon = outcome == Outcome::credentials ? Icon::circle_check : Icon::rotate_left});
    std::string about = scenario == nullptr ? std::string() : scenario->title.in(ui.texts().language());
    about += " · " +
             ui.t(report.attempt == 0 ? "report.practice" : "report.attempt", {{"n", std::to_string(report.attempt)}});
    paragraph(ui, about, {.size = TextSize::small, .tone = Tone::secondary});
  });
}

/// What the policy's sentence says, and which parts of the course are worth another reading.
std::string because(const ScreenContext& screen, const CaseState& in, const Report& report) {
  const Ui& ui = screen.ui;
  TextArguments values;
  for (const auto& [name, value] : report.verdict.values) values.emplace_back(name, value);
  std::string words = ui.t(report.verdict.because, values);
  const Scenario* scenario = screen.work.scenario_of(in);
  const Course* course = scenario == nullptr ? nullptr : screen.work.library().course(scenario->course);
  std::string parts;
  for (const std::string& id : report.verdict.redo_parts) {
    const CoursePart* part = course == nullptr ? nullptr : course->part(id);
    if (part != nullptr) parts += (parts.empty() ? "" : ", ") + part->title.in(ui.texts().language());
  }
  if (!parts.empty()) words += " " + ui.t("report.read-again", {{"parts", parts}});
  return words;
}

/// Who decided by this report, and whether the grader would say the same today.
void draw_signed(ScreenContext& screen, const CaseState& in, const Report& report) {
  Ui& ui = screen.ui;
  const auto attempt = std::find_if(in.attempts.begin(), in.attempts.end(),
                                    [&](const Attempt& one) { return one.number == report.attempt; });
  const SignedReport* kept = attempt == in.attempts.end() ? nullptr : attempt->report();
  if (kept == nullptr) return;
  const std::string outcome = ui.t("workflow.answer." + kept->outcome);
  const std::string who = screen.work.desk().name_of(kept->person);
  paragraph(ui, ui.t("report.signed", {{"who", who}, {"outcome", outcome}}), {.mark = Mark::met});
  if (!kept->reason.empty()) paragraph(ui, kept->reason, {.size = TextSize::small, .tone = Tone::secondary});
  const auto since = since_signed(in, *kept, report);
  if (!since) return help_text(ui, failure_text(ui, since.failure()));
  if (since->none()) return;
  const TextArguments counts = {{"added", std::to_string(since->added.size())},
                                {"gone", std::to_string(since->gone.size())},
                                {"changed", std::to_string(since->changed.size())}};
  paragraph(ui, ui.t("report.signed-differs", counts), {.mark = Mark::minor});
}

void draw_graded(ScreenContext& screen, const CaseState& in, const Report& report) {
  Ui& ui = screen.ui;
  const Standards* standards = screen.work.standards_of(in);
  if (standards == nullptr) return;
  const FindingSource from{in, {*standards, ui.texts(), population_of(screen, in)}};
  draw_outcome(screen, in, report);
  headline(ui, sentence_of(ui, report),
           {.cue = report.verdict.outcome != Outcome::credentials, .detail = because(screen, in, report)});
  draw_signed(screen, in, report);
  draw_print(screen, from, report);
  const int hints = HintTally(screen.work.entry(hints_entry(in.id))).used();
  if (report.attempt == 0 && hints > 0) help_text(ui, ui.plural("hint.used", hints));
  grid(ui, "report", {.weights = {1, 2.6F}, .gap = 24, .single_below = Breakpoint::w768}, [&] {
    cell(ui, [&] {
      draw_since(screen, in, report);
      draw_rubric(screen, report);
    });
    cell(ui, [&] {
      stack(ui, 12, [&] {
        for (std::size_t at = 0; at < report.findings.size(); ++at)
          draw_finding(screen, from, report.findings[at], at == 0);
        if (report.findings.empty()) empty_state(ui, ui.t("report.clean-title"), ui.t("report.clean-detail"));
      });
    });
  });
}

/// Whoever comes with the question "Why?" finds the answer open.
void open_named(ScreenContext& screen, const CaseState& in) {
  if (screen.route.field.empty() || screen.notes[jump_note] == to_text(screen.route)) return;
  screen.notes[open_note(in.id, screen.route.field)] = "1";
}

/// Nothing of an assessed record is told before a person has reviewed and released it.
void draw_sent(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  const bool sent = !in.attempts.empty();
  page_content(ui, {.key = "report"}, [&] {
    headline(ui, ui.t(sent ? "report.sent" : "report.not-sent"),
             {.detail = ui.t(sent ? "report.sent-detail" : "report.not-sent-detail")});
  });
  bottom_bar(ui, [&] {
    spring(ui);
    if (button(ui, "back", {.label = ui.t("report.back-assessed"), .kind = ButtonKind::primary}))
      screen.nav.go(place_in(screen, in.id));
  });
}

}  // namespace

ScreenFrame report_frame(const ScreenContext& screen) {
  return case_frame(screen, screen.ui.t("report.title"));
}

void draw_report(ScreenContext& screen) {
  const CaseState* in = screen.in();
  if (in == nullptr) return draw_no_case(screen);
  Ui& ui = screen.ui;
  const int attempt = screen.route.attempt;
  const Released released = attempt == 0 ? (gives_feedback(*in) ? Released::all : Released::nothing)
                                         : screen.work.desk().released(*in, attempt);
  if (released == Released::nothing) return draw_sent(screen, *in);
  open_named(screen, *in);
  const Result<Report> report = report_of(screen, *in, released);
  page_content(ui, {.key = "report"}, [&] {
    if (report) return draw_graded(screen, *in, report.value());
    headline(ui, ui.t("report.not-yet"), {.detail = failure_text(ui, report.failure())});
  });
  jump_to_field(screen);
  bottom_bar(ui, [&] {
    if (!ui.phone()) paragraph(ui, ui.t("report.by-machine"), {.size = TextSize::small, .tone = Tone::secondary});
    spring(ui);
    if (button(ui, "print", {.label = ui.t("report.print"), .icon = Icon::print, .icon_only = ui.phone()}))
      screen.host.print();
    if (button(ui, "back", {.label = ui.t("report.back"), .kind = ButtonKind::primary}))
      screen.nav.go(place_in(screen, in->id));
  });
}

}  // namespace rehearsal

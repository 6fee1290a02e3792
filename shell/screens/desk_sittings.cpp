#include "shell/record/labels.hpp"
#include "shell/screens/desk_parts.hpp"

namespace rehearsal {
namespace {

void draw_sitting(ScreenContext& screen, const Desk& desk, const Sitting& sitting) {
  Ui& ui = screen.ui;
  const std::string number = std::to_string(sitting.number);
  const std::string outcome =
      ui.t(sitting.outcome.empty() ? "desk.sitting.waits" : "workflow.answer." + sitting.outcome);
  const char* id = sitting.late ? "desk.sitting.late" : "desk.sitting";
  paragraph(ui, ui.t(id, {{"n", number}, {"day", spoken_date(ui, sitting.on.iso())}, {"outcome", outcome}}),
            {.mark = sitting.outcome.empty() ? Mark::started : Mark::met});
  if (!sitting.reason.empty()) paragraph(ui, sitting.reason, {.size = TextSize::small, .tone = Tone::secondary});
  const int attempt = desk.readable(sitting);
  if (attempt > 0) {
    route_link(screen, "report-" + number, ui.t("desk.sitting.report", {{"n", number}}),
               report_route(sitting.record, attempt), Icon::file_lines);
  }
}

}  // namespace

void draw_sittings(ScreenContext& screen, const Desk& desk, const TrainingCase& in) {
  if (in.sittings.empty() && in.comments.empty()) return;
  Ui& ui = screen.ui;
  heading(ui, ui.t("desk.sittings"), {.level = 3, .size = HeadingSize::lead});
  for (const Sitting& sitting : in.sittings) draw_sitting(screen, desk, sitting);
  for (const PinnedComment& comment : in.comments) {
    paragraph(
        ui,
        ui.t("desk.comment", {{"who", desk.name_of(comment.person)}, {"field", comment.field}, {"text", comment.text}}),
        {.size = TextSize::small, .icon = Icon::comments});
  }
}

}  // namespace rehearsal

#include "shell/screens/desk_parts.hpp"
#include "shell/screens/home_parts.hpp"

namespace rehearsal {
namespace {

void enter(ScreenContext& screen, const TrainingCase& in) {
  const auto record = screen.work.desk().enter_session(in);
  if (record) return screen.nav.go(place_in(screen, *record));
  show_toast(screen.ui, {.key = "refused", .text = failure_text(screen.ui, record.failure()), .mark = Mark::none});
}

/// The record of the session: where the way to credentials leads through the training site.
void draw_session(ScreenContext& screen, const TrainingCase& in) {
  Ui& ui = screen.ui;
  if (in.stage != TrainingStage::session) return;
  card(ui, "session", {.name = ui.t("own.session"), .gap = 12}, [&] {
    heading(ui, ui.t("own.session"));
    paragraph(ui, ui.t(in.sittings.empty() ? "own.session-first" : "own.session-again"));
    const bool begun = screen.work.desk().session_record(in) != nullptr;
    const ButtonOptions go{.label = ui.t(begun ? "own.session-go-on" : "own.session-begin"),
                           .kind = ButtonKind::primary,
                           .icon_after = Icon::arrow_right};
    if (button(ui, "enter", go)) enter(screen, in);
  });
}

/// Read before it is initialled (S51).
void draw_agreement(ScreenContext& screen, const TrainingCase& in) {
  Ui& ui = screen.ui;
  if (in.stage != TrainingStage::live || in.signed_agreement) return;
  card(ui, "agreement", {.name = ui.t("own.agreement"), .gap = 8}, [&] {
    heading(ui, ui.t("own.agreement"));
    for (const char* part : {".1", ".2", ".3", ".4", ".5", ".6"})
      paragraph(ui, ui.t(std::string("own.agreement") + part));
  });
}

}  // namespace

bool draw_own_training(ScreenContext& screen) {
  SpaceDesk& desk = screen.work.desk();
  const TrainingCase* in = screen.work.account() ? desk.own() : nullptr;
  if (in == nullptr) return false;
  Ui& ui = screen.ui;
  const std::string stage = ui.t("workflow.stage." + std::string(name_of(in->stage)));
  const char* id = desk.is_own_turn(*in) ? "own.your-turn" : "own.others-turn";
  const std::string who = turn_words(ui, *in, desk.workflow_of(*in));
  headline(ui, ui.t(id, {{"stage", stage}, {"who", who}}),
           {.cue = desk.is_own_turn(*in), .detail = ui.t("own.detail")});
  draw_session(screen, *in);
  draw_training_case(screen, desk, *in);
  draw_agreement(screen, *in);
  draw_moves(screen, desk, *in);
  return true;
}

}  // namespace rehearsal

#include <algorithm>

#include "shell/screens/desk_parts.hpp"

namespace rehearsal {

std::string desk_sentence(const Ui& ui, const Desk& desk) {
  const auto cases = desk.cases();
  if (cases.size() != 1 || cases.front()->learner != desk.as()) {
    const auto mine =
        std::count_if(cases.begin(), cases.end(), [&](const TrainingCase* in) { return desk.is_own_turn(*in); });
    return ui.plural("desk.waiting", mine, {{"who", desk.name_of(desk.as())}});
  }
  const TrainingCase& in = *cases.front();
  return ui.t("desk.stands", {{"who", in.name}, {"stage", ui.t("workflow.stage." + std::string(name_of(in.stage)))}});
}

void draw_desk(ScreenContext& screen, Desk& desk) {
  draw_board(screen, desk);
  const TrainingCase* in = nullptr;
  for (const TrainingCase* each : desk.cases()) {
    if (each->id == screen.route.in || (screen.route.in.empty() && each->learner == desk.as())) in = each;
  }
  if (in == nullptr) return;
  draw_training_case(screen, desk, *in);
  draw_moves(screen, desk, *in);
}

}  // namespace rehearsal

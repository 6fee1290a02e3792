#include "core/log/evolve.hpp"

namespace rehearsal {
namespace {

EditStep* find_step(std::vector<EditStep>& steps, const std::string& by) {
  for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
    if (step->by.text() == by) return &*step;
  }
  return nullptr;
}

}  // namespace

void note_step(CaseState& state, const Event& event, const std::string& undoes, const std::string& with) {
  const EditStep step{event.id, EventId::from(with).value_or(event.id), ""};
  if (undoes.empty()) {
    // A new edit ends what its device could have redone; what another device took back is that one's affair.
    std::erase_if(state.undos, [&](const EditStep& undo) { return undo.by.device == event.id.device; });
    state.steps.push_back(step);
  } else if (EditStep* undone = find_step(state.steps, undoes)) {
    undone->undone_by = event.id.text();
    state.undos.push_back(step);
  } else if (EditStep* redone = find_step(state.undos, undoes)) {
    redone->undone_by = event.id.text();
    state.steps.push_back(step);
  } else {
    state.steps.push_back(step);
  }
}

}  // namespace rehearsal

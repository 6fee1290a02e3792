#include <algorithm>

#include "core/log/evolve.hpp"

namespace rehearsal {

void evolve_case(CaseState& state, const Event& event, const CaseStarted& started, const Library& library) {
  if (!state.scenario.empty()) {  // no case starts twice; the first start in canonical order holds
    state.dangling.push_back(event.id);
    return;
  }
  state.learner = event.by;
  state.scenario = started.scenario;
  state.mode = started.mode;
  state.policy = started.policy;
  state.standards = started.standards;
  state.generation = started.generation;
  const CaseBasis* basis = library.basis(started.scenario);
  if (basis == nullptr) return;
  state.site.today = std::max(state.site.today, basis->first_day);
  if (basis->seeded == nullptr) return;
  for (const Entity& entity : *basis->seeded) state.site.add(entity).seeded = true;
}

void evolve_attempt(CaseState& state, const Event& event, const AttemptSubmitted& submitted) {
  state.attempts.push_back({submitted.attempt, event.id, state.site.today, submitted.upto, submitted.sha256});
  add_trail(state, event, TrailEntry::What::submitted).value = std::to_string(submitted.attempt);
  // Undo never crosses a submission. An edit that had not arrived there is outside of it, and can still be taken back.
  const auto covered = [&](const EditStep& step) {
    const auto last = submitted.upto.find(step.by.device);
    return last != submitted.upto.end() && step.by.sequence <= last->second;
  };
  std::erase_if(state.steps, covered);
  std::erase_if(state.undos, covered);
}

}  // namespace rehearsal

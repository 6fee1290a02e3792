#include "core/log/evolve.hpp"

namespace rehearsal {

void evolve_record(CaseState& state, const Event& event, const RecordRemoved& removed) {
  const auto found = state.site.entities.find(removed.entity);
  if (found == state.site.entities.end()) {
    state.dangling.push_back(event.id);
    return;
  }
  found->second.removed = true;
  TrailEntry& entry = add_trail(state, event, TrailEntry::What::removed);
  entry.entity = removed.entity;
  entry.undoes = removed.undoes;
  note_step(state, event, removed.undoes, removed.with);
}

}  // namespace rehearsal

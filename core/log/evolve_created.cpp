#include "core/log/evolve.hpp"

namespace rehearsal {
namespace {

Entity new_entity(const CaseState& state, const Event& event, const RecordCreated& created) {
  Entity entity;
  entity.id = event.id.text();
  entity.kind = created.kind;
  entity.parent = created.parent;
  entity.made_by = event.id;
  entity.made_on = state.site.today;
  entity.order = event.clock;
  for (const auto& [field, value] : created.fields) {
    entity.fields[field] = {
        .value = value, .by = event.id, .on = state.site.today, .rivals = {}, .history = {event.id}};
  }
  return entity;
}

}  // namespace

void evolve_record(CaseState& state, const Event& event, const RecordCreated& created) {
  auto& entities = state.site.entities;
  const bool restores = !created.restores.empty();
  const auto restored = entities.find(created.restores);
  const bool parent_missing = !restores && !created.parent.empty() && state.site.find(created.parent) == nullptr;
  if (parent_missing || (restores && restored == entities.end())) {
    state.dangling.push_back(event.id);
    return;
  }
  if (restores) {
    restored->second.removed = false;
  } else {
    state.site.add(new_entity(state, event, created));
  }
  TrailEntry& entry = add_trail(state, event, TrailEntry::What::created);
  entry.entity = restores ? created.restores : event.id.text();
  entry.undoes = created.undoes;
  note_step(state, event, created.undoes, created.with);
}

}  // namespace rehearsal

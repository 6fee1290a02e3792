#include <algorithm>

#include "core/log/evolve.hpp"

namespace rehearsal {
namespace {

TrailEntry entry_of(const CaseState& state, const Event& event, TrailEntry::What what, const EntityId& entity, const std::string& undoes) {
  TrailEntry entry;
  entry.what = what;
  entry.by = event.id;
  entry.day = state.site.today;
  entry.entity = entity;
  entry.undoes = undoes;
  return entry;
}

/// `edit` saw `answer.by`, or the same edit that another one saw before it: then both stand side by side.
void place(Answer& answer, const RecordAnswered& edit, const Event& event, Date today) {
  const bool saw_shown = edit.saw == answer.by.text();
  const bool settles = saw_shown && !answer.rivals.empty();
  if (!saw_shown) answer.rivals.push_back(answer.by);
  if (settles) answer.rivals.clear();
  answer.value = edit.value;
  answer.by = event.id;
  answer.on = today;
  answer.history.push_back(event.id);
}

}  // namespace

void note_step(CaseState& state, const Event& event, const std::string& undoes) {
  for (EditStep& step : state.steps) {
    if (undoes.empty() || step.by.text() != undoes) continue;
    step.undone_by = event.id.text();
    state.undos.push_back({event.id, ""});
    return;
  }
  for (EditStep& undo : state.undos) {
    if (undoes.empty() || undo.by.text() != undoes) continue;
    undo.undone_by = event.id.text();
    state.steps.push_back({event.id, ""});
    return;
  }
  state.steps.push_back({event.id, ""});
  state.undos.clear();
}

void evolve_record(CaseState& state, const Event& event, const RecordCreated& created) {
  const EntityId id = created.restores.empty() ? event.id.text() : created.restores;
  if (const auto found = state.site.entities.find(id); found != state.site.entities.end()) {
    found->second.removed = false;
  } else {
    Entity entity;
    entity.id = id;
    entity.kind = created.kind;
    entity.parent = created.parent;
    entity.made_by = event.id;
    entity.made_on = state.site.today;
    entity.order = event.clock;
    for (const auto& [field, value] : created.fields) {
      Answer answer;
      answer.value = value;
      answer.by = event.id;
      answer.on = state.site.today;
      answer.history.push_back(event.id);
      entity.fields.emplace(field, std::move(answer));
    }
    state.site.entities.emplace(id, std::move(entity));
  }
  state.site.trail.push_back(entry_of(state, event, TrailEntry::What::created, id, created.undoes));
  note_step(state, event, created.undoes);
}

void evolve_record(CaseState& state, const Event& event, const RecordAnswered& answered) {
  const auto found = state.site.entities.find(answered.entity);
  if (found == state.site.entities.end()) {
    state.dangling.push_back(event.id);
    return;
  }
  Answer& answer = found->second.fields[answered.field];
  TrailEntry entry = entry_of(state, event, TrailEntry::What::answered, answered.entity, answered.undoes);
  entry.field = answered.field;
  entry.before = answer.value;
  entry.value = answered.value;
  place(answer, answered, event, state.site.today);
  state.site.trail.push_back(std::move(entry));
  note_step(state, event, answered.undoes);
}

void evolve_record(CaseState& state, const Event& event, const RecordRemoved& removed) {
  const auto found = state.site.entities.find(removed.entity);
  if (found == state.site.entities.end()) {
    state.dangling.push_back(event.id);
    return;
  }
  found->second.removed = true;
  state.site.trail.push_back(entry_of(state, event, TrailEntry::What::removed, removed.entity, removed.undoes));
  note_step(state, event, removed.undoes);
}

}  // namespace rehearsal

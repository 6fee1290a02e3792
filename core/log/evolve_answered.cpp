#include <algorithm>

#include "core/base/text.hpp"
#include "core/log/evolve.hpp"

namespace rehearsal {
namespace {

/// An answer replaces the edits that it saw. What it did not see stays beside it, as a rival, until somebody answers
/// having seen both; equal values are no conflict.
void place(Answer& answer, const RecordAnswered& edit, const EventId& by, Date today) {
  const auto saw = split(edit.saw, ' ');
  const auto was_seen = [&](const EventId& id) { return std::find(saw.begin(), saw.end(), id.text()) != saw.end(); };
  std::erase_if(answer.rivals, was_seen);
  const bool shown_unseen = !answer.by.empty() && !was_seen(answer.by);
  if (shown_unseen && answer.value != edit.value) answer.rivals.push_back(answer.by);
  answer.value = edit.value;
  answer.by = by;
  answer.on = today;
  answer.history.push_back(by);
}

}  // namespace

void evolve_record(CaseState& state, const Event& event, const RecordAnswered& answered) {
  const auto found = state.site.entities.find(answered.entity);
  if (found == state.site.entities.end()) {
    state.dangling.push_back(event.id);
    return;
  }
  Answer& answer = found->second.fields[answered.field];
  TrailEntry& entry = add_trail(state, event, TrailEntry::What::answered);
  entry.entity = answered.entity;
  entry.field = answered.field;
  entry.value = answered.value;
  entry.before = answer.value;
  entry.undoes = answered.undoes;
  place(answer, answered, event.id, state.site.today);
  note_step(state, event, answered.undoes, answered.with);
}

}  // namespace rehearsal

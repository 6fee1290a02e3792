#pragma once

#include "core/log/state.hpp"

namespace rehearsal {

// evolve() in its parts; each is total: what does not fit is kept aside, never dropped.

/// Edits of the record: created, answered, removed.
void evolve_record(CaseState& state, const Event& event, const RecordCreated& created);
void evolve_record(CaseState& state, const Event& event, const RecordAnswered& answered);
void evolve_record(CaseState& state, const Event& event, const RecordRemoved& removed);

/// Marks the step that `undoes` names as undone, or adds the event as a step of its own.
void note_step(CaseState& state, const Event& event, const std::string& undoes);

}  // namespace rehearsal

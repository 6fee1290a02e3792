#pragma once

#include "core/sync/machine.hpp"

namespace rehearsal {

// Reading the sentinel: at the beginning, and again whenever it is doubtful that the endpoint itself answers.

void advance_greeting(SyncState& state, SyncContext& context);
void take_greeting(SyncState& state, const SyncAnswer& answer, SyncContext& context);

}  // namespace rehearsal

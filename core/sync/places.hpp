#pragma once

#include <vector>

#include "core/log/state.hpp"
#include "core/sync/messages.hpp"

namespace rehearsal {

// Where a login looks on the endpoint, and where it writes. docs/sync.md, "Who looks where".

/// The own folder and the roster for everybody; the agency's cases for its ATAs and supervisors; all cases and the
/// office for those who serve all agencies; the office for trustees.
std::vector<SyncWatch> watches_of(const SyncFolder& home, const PersonId& person, const Training& training,
                                  bool trusted_first);

/// Where an own event belongs: roster and office have folders of their own, a step in a learner's training and a word
/// about a learner's record lie in that learner's folder, everything else at home.
SyncFolder folder_for(const Event& event, const State& state, const PersonId& self, const SyncFolder& home);

}  // namespace rehearsal

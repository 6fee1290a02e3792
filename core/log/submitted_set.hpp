#pragma once

#include <string>
#include <vector>

#include "core/log/log.hpp"

namespace rehearsal {

/// What a submission can name: all events of the case but those that say something about a submission.
std::vector<const Event*> submitted_work(const Log& log, const CaseId& in);

/// SHA-256 over the ids of the events, in canonical order, one a line.
std::string hash_of_ids(const std::vector<const Event*>& events);

}  // namespace rehearsal

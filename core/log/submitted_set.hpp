#pragma once

#include <string>
#include <vector>

#include "core/log/event.hpp"

namespace rehearsal {

/// SHA-256 over the ids of the events, in canonical order, one a line.
std::string hash_of_ids(const std::vector<const Event*>& events);

}  // namespace rehearsal

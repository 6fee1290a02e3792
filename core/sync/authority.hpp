#pragma once

#include <string_view>

#include "core/log/event.hpp"

namespace rehearsal {

/// Authority by location: an endpoint can only say who may write which file, so where an event lies is all that vouches
/// for it. In a learner's own files everything counts, also practice that was done under another id before joining. In
/// another person's file beside them only that person's own word counts, as what is signed
/// about the learner's work, and never as an edit of the learner's record.
bool counts_there(const Event& event, std::string_view path);

}  // namespace rehearsal

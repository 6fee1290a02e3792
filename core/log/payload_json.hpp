#pragma once

#include <string>

#include "core/log/event.hpp"

namespace rehearsal {

/// The "data" member of an event, as docs/log-format.md has it.
Json data_of(const Payload& payload);
/// A known kind with unreadable data fails; a kind that is not known becomes Unknown, with its data as it came.
Result<Payload> payload_from(const std::string& kind, const Json& data, const std::string& where);

}  // namespace rehearsal

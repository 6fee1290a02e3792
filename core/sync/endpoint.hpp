#pragma once

#include <optional>
#include <string>

#include "core/base/json.hpp"
#include "core/sync/settings.hpp"

namespace rehearsal {

/// What a server does with a condition on a PUT.
enum class Guard { unknown, honoured, ignored, refused };
/// What can be found out about files that this device does not know.
enum class Discoverable { unknown, nothing, names, tags };

/// What an endpoint really guarantees, as the probe found it and as later surprises correct it.
struct EndpointFacts {
  bool probed = false;
  bool writable = true;
  std::string unwritable_why;      ///< text id; "" while writable
  Guard create = Guard::unknown;   ///< If-None-Match: *
  Guard update = Guard::unknown;   ///< If-Match
  bool right_tag_accepted = true;  ///< at once, not only a second later
  bool atomic = true;              ///< of several that create one name at once, one wins
  bool fine_tags = true;           ///< two versions of one size, one after the other, have different tags
  bool folder_tags = false;        ///< a folder's tag moves when a child is overwritten
  bool torn = false;               ///< a body was seen half written
  Discoverable discovery = Discoverable::unknown;
  Millis at = 0;   ///< when it was probed
  std::string by;  ///< version of this program that probed

  bool may_create_only() const { return create != Guard::refused; }
  bool may_match() const { return update != Guard::refused && right_tag_accepted; }
};

/// A atomic conditions, B create only, C checked but racy, D ignored or refused, E body not atomic, R read only,
/// '?' not probed: used as D.
char class_of(const EndpointFacts& facts);

Json to_json(const EndpointFacts& facts);
/// Nothing when it is unreadable: the endpoint is then probed again.
std::optional<EndpointFacts> facts_from(const Json& json);

}  // namespace rehearsal

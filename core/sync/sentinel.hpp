#pragma once

#include <string>
#include <vector>

#include "core/base/ids.hpp"
#include "core/base/result.hpp"
#include "core/sync/http.hpp"

namespace rehearsal {

/// What space.json says: without it nothing is synced with, whatever else the endpoint answers.
struct Space {
  std::string id;
  std::string title;
  std::vector<PersonId> trustees;
};

/// Failures: "sync.reason.portal" for a web page, "sync.reason.no-space" for anything else that is no sentinel,
/// "sync.reason.newer" for a version that this program does not know.
Result<Space> read_sentinel(const SyncAnswer& answer);

}  // namespace rehearsal

#pragma once

#include "core/sync/random.hpp"
#include "core/sync/settings.hpp"

namespace rehearsal {

/// When something may be tried again: each failure doubles the pause, up to a longest one, with jitter so that devices
/// that failed together do not come back together.
struct Backoff {
  int failures = 0;
  Millis not_before = 0;

  void failed(Millis now, const SyncSettings& settings, SyncRandom& random);
  void wait(Millis until) { not_before = until; }
  void succeeded() { *this = {}; }
  bool may(Millis now) const { return now >= not_before; }
};

}  // namespace rehearsal

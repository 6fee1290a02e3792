#include "core/sync/backoff.hpp"

#include <algorithm>

namespace rehearsal {

void Backoff::failed(Millis now, const SyncSettings& settings, SyncRandom& random) {
  constexpr int most_doublings = 20;  // keeps the shift in range; longest_pause rules long before
  const Millis pause = std::min(settings.longest_pause, settings.first_pause << std::min(failures, most_doublings));
  ++failures;
  not_before = now + pause / 2 + random.below(pause / 2 + 1);
}

}  // namespace rehearsal

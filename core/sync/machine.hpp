#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/sync/backoff.hpp"
#include "core/sync/context.hpp"
#include "core/sync/discovery.hpp"
#include "core/sync/head_writer.hpp"
#include "core/sync/probe.hpp"
#include "core/sync/sentinel.hpp"

namespace rehearsal {

enum class SyncPhase {
  off,
  greeting,  ///< reading space.json
  probing,
  ready
};

/// The sync machine's whole state: a value. Only step changes it; docs/sync.md tells the story.
struct SyncState {
  SyncSettings settings;
  SyncConnect connected;  ///< as it was asked for
  SyncPhase phase = SyncPhase::off;
  SyncIdentity who;
  Space space;
  bool online = true, writer = true;
  SyncMemory memory;
  EndpointFacts facts;
  SyncRandom random;
  Quarantine quarantine;
  OpenCalls calls;
  Backoff greeting;
  Probe probe;
  std::map<std::string, HeadWriter> writers;  ///< by folder of heads
  Discovery discovery;
  std::string reason;       ///< why not connected: a text id
  bool blocked = false;     ///< the endpoint answers, and is not to be synced with
  bool all_synced = false;  ///< every own event is known to be on the server
  Millis now = 0, synced_at = 0, wake = 0;
};

struct SyncStep {
  SyncState state;
  std::vector<SyncRequest> requests;  ///< to be done in this order
};

/// The machine: no I/O, no clock but `now`, no randomness but the seed of SyncConnect. The same inputs give the same
/// requests.
SyncStep step(SyncState state, const SyncInput& input, Millis now);

}  // namespace rehearsal

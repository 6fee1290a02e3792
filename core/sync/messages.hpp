#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "core/log/event.hpp"
#include "core/sync/http.hpp"
#include "core/sync/id_ranges.hpp"
#include "core/sync/layout.hpp"

namespace rehearsal {

// --- What the machine is told ---

/// A folder to look for others' files in. Depth 0: it holds heads; 1: its folders do; 2: theirs.
struct SyncWatch {
  std::string folder;  ///< "cases/hope/" with depth 1 is an agency
  int depth = 0;

  friend bool operator==(const SyncWatch&, const SyncWatch&) = default;
};

/// Begins a session. Own events of earlier sessions follow as SyncAccepted.
struct SyncConnect {
  std::string endpoint;  ///< the root's address, ending with '/': names it in memory and status
  PersonId person;       ///< also the login
  DeviceId device;       ///< this browser profile; no dots. The machine takes another when it meets a clone.
  SyncFolder home;       ///< own folder: the probe writes its file there
  std::vector<SyncWatch> watch;
  std::map<std::string, std::string> memory;  ///< the local store's entries under "sync/"
  std::string known_space;  ///< the space connected with before; another one is not synced with. "" takes any.
  std::uint64_t seed = 0;   ///< random for each session
  std::string version;      ///< of this program: a new one probes again
};
/// The folders to look into from now on, in place of those before: the roster said what this login takes part in.
struct SyncLookInto {
  std::vector<SyncWatch> watch;
};
/// Own events that are durable on this device, and where they belong.
struct SyncAccepted {
  SyncFolder folder;
  std::vector<Event> events;
  bool earlier = false;  ///< from the journal: an earlier session made them
};
struct SyncOnline {
  bool online = true;
};
/// This tab holds the lock for writing, or another one does.
struct SyncMayWrite {
  bool writer = true;
};
/// The page may be gone after this.
struct SyncHiding {};
/// A person asks for it: no waiting for company or for the end of a pause; refusals are tried again.
struct SyncNow {};
/// Only the time has passed.
struct SyncTick {};
struct SyncDisconnect {};

using SyncInput = std::variant<SyncConnect, SyncLookInto, SyncAccepted, SyncAnswer, SyncOnline, SyncMayWrite,
                               SyncHiding, SyncNow, SyncTick, SyncDisconnect>;

// --- What the machine asks for, to be done in this order ---

/// Into the local store; durable before any SyncCall that follows is made (one that is keepalive need not wait).
struct SyncRemember {
  std::string key;
  std::string value;
};
/// Events from the server. The path is their provenance: who may write there vouches for them.
struct SyncReceived {
  std::string path;
  FileWriter writer;
  std::vector<Event> events;
};
/// Own events of earlier sessions that this session has read back from the server: the journal may let go of them.
struct SyncSettled {
  SyncFolder folder;
  IdRanges ids;
};
/// An own file that is damaged on the server and about to be written anew: its bytes, to be kept aside.
struct SyncDamaged {
  std::string path;
  std::string body;
};
/// A SyncTick is wanted at this time; replaces the one asked for before.
struct SyncWake {
  Millis at = 0;
};

using SyncRequest = std::variant<SyncCall, SyncRemember, SyncReceived, SyncSettled, SyncDamaged, SyncWake>;

}  // namespace rehearsal

#pragma once

#include <deque>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/base/ids.hpp"
#include "core/sync/endpoint.hpp"

namespace rehearsal {

/// One version of a head that this device wrote, or is about to write.
struct HeadWrite {
  std::string epoch;
  std::uint64_t rev = 0;
  std::string sha256;  ///< over the whole file

  friend bool operator==(const HeadWrite&, const HeadWrite&) = default;
};

/// What this device remembers of a head of its own, so that it knows its own hand again.
struct HeadMemory {
  std::uint64_t rev = 0;                        ///< of the last write begun
  std::map<std::string, std::uint64_t> epochs;  ///< the greatest rev written in each
  std::deque<HeadWrite> recent;                 ///< newest last
};

/// Before a write is begun: what it will look like.
void note_write(HeadMemory& head, const HeadWrite& write);

/// False for the hand of another: a cloned profile, a restored backup, or a fresh device that met a used name.
bool is_own_hand(const HeadMemory& head, const HeadWrite& found);

/// All that must outlast a session, for the space in use. Entries of the local store, under keys that begin with
/// "sync/".
struct SyncMemory {
  DeviceId device;                                 ///< in the names of the files that this profile writes
  std::map<std::string, HeadMemory> heads;         ///< by path
  std::map<std::string, EndpointFacts> endpoints;  ///< by address

  /// What an earlier session stored for this space. Unreadable entries are as none: the worst that follows is a new
  /// device id.
  static SyncMemory from(const std::map<std::string, std::string>& entries, const std::string& space);
  std::pair<std::string, std::string> entry_of_space(const std::string& space) const;
  std::pair<std::string, std::string> entry_of_head(const std::string& space, const std::string& path) const;
};

}  // namespace rehearsal

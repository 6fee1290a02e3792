#pragma once

#include <string>
#include <vector>

#include "core/sync/settings.hpp"

namespace rehearsal {

struct SyncState;

/// One sentence's worth of how sync stands; `text` of SyncStatus has the same meaning as a text id.
enum class SyncMode {
  off,         ///< no endpoint is set up
  connecting,  ///< the sentinel is read, or the endpoint is tried out
  offline,     ///< no answer, or a captive portal: tried again by itself
  blocked,     ///< answers, but is no space to sync with: wrong login, no sentinel, another space
  read_only,   ///< others' work arrives, own work is not taken: offer the file
  waiting,     ///< own edits are not all on the server yet
  synced       ///< every own edit was written and read back, or read, in this session
};

struct QuarantineLine {
  std::string path;
  std::string text;  ///< text id
  Millis since = 0;
};

/// Everything that the trust screen shows, as plain data. Texts are ids of the packs.
struct SyncStatus {
  SyncMode mode = SyncMode::off;
  std::string text;    ///< "sync.mode.synced"
  std::string reason;  ///< "sync.reason.full"; "" when there is nothing to explain
  std::string endpoint, space, title;
  std::string endpoint_class;  ///< "A" to "E", "R", "?"
  std::string class_text;      ///< "sync.class.a"
  std::size_t own = 0;         ///< own edits on this device
  std::size_t waiting = 0;     ///< of these, not known to be on the server
  std::size_t unsettled = 0;   ///< of the earlier sessions' edits, not seen there by this session
  std::size_t received = 0;    ///< others' edits read in this session
  Millis synced_at = 0;        ///< when all was last known to be on the server; 0 never in this session
  Millis next_try = 0;         ///< when it is tried again by itself; 0 when nothing is planned
  bool offer_backup = false;   ///< edits wait that this endpoint will not take
  bool may_leave = false;      ///< nothing waits: this computer may be left
  std::vector<QuarantineLine> quarantine;
  std::vector<QuarantineLine> refused;  ///< folders that this person may not look into
};

SyncStatus status_of(const SyncState& state);

}  // namespace rehearsal

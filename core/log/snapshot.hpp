#pragma once

#include <string>
#include <vector>

#include "core/log/log.hpp"

namespace rehearsal {

/// Who wrote a snapshot; docs/log-format.md.
struct SnapshotHead {
  std::string space;
  PersonId person;
  DeviceId device;
  std::uint64_t rev = 0;
  std::string epoch;
};

/// What could be read, and what could not: damage is reported with what was kept.
struct Snapshot {
  SnapshotHead head;
  Log log;
  std::vector<Failure> set_aside;  ///< events that could not be read, each with its place; kept as they came in `extra`
  bool hash_fits = true;
  Json extra;  ///< unknown members, written again
};

Result<Snapshot> read_snapshot(std::string_view text);
/// Canonical text with its hash; the same log and head give the same bytes anywhere.
std::string write_snapshot(const Snapshot& snapshot);

}  // namespace rehearsal

#pragma once

#include <string>
#include <vector>

#include "core/cli/program.hpp"
#include "core/log/snapshot.hpp"

namespace rehearsal::cli {

/// A snapshot from a file; the failure's place begins with the file.
Result<Snapshot> snapshot_in(const std::string& file);

/// What of a snapshot that could be read is doubtful: a check sum that does not fit, entries that were set aside.
std::vector<Failure> doubts_about(const Snapshot& snapshot, const std::string& file);

}  // namespace rehearsal::cli

#include "core/cli/snapshots.hpp"

#include "core/cli/files.hpp"

namespace rehearsal::cli {

Result<Snapshot> snapshot_in(const std::string& file) {
  auto text = read_file(file);
  if (!text) return text.failure();
  auto snapshot = read_snapshot(*text);
  if (!snapshot) return in_file(snapshot.failure(), file);
  return snapshot;
}

std::vector<Failure> doubts_about(const Snapshot& snapshot, const std::string& file) {
  std::vector<Failure> doubts;
  if (!snapshot.hash_fits) doubts.push_back({Fault::damaged, "cli.hash-differs", file, {}});
  for (const Failure& failure : snapshot.set_aside) doubts.push_back(in_file(failure, file));
  return doubts;
}

}  // namespace rehearsal::cli

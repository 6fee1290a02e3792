#include "core/sync/head_file.hpp"

#include <utility>

#include "core/base/sha256.hpp"

namespace rehearsal {
namespace {

constexpr const char* sealed_key = "sealed";

ReadFile faulty(FileFault fault, Failure failure) {
  ReadFile file;
  file.fault = fault;
  file.failure = std::move(failure);
  return file;
}

bool stands_where_it_should(const SnapshotHead& head, const FilePlace& place) {
  return head.space == place.space && head.person == place.writer.person && head.device == place.writer.device;
}

/// Takes the sealed list out of the members that the snapshot itself does not know.
bool take_sealed(ReadFile& file) {
  if (!file.extra.is_object() || !file.extra.contains(sealed_key)) return true;
  auto list = sealed_list_from(file.extra[sealed_key], file.head.person);
  if (!list) return false;
  file.sealed = std::move(*list);
  file.extra.erase(sealed_key);
  return true;
}

}  // namespace

ReadFile read_file(const std::string& body, const FilePlace& place) {
  auto read = read_snapshot(body);
  if (!read) {
    const bool newer = read.failure().fault == Fault::unsupported;
    return faulty(newer ? FileFault::newer : FileFault::torn, read.failure());
  }
  Snapshot& snapshot = read.value();
  if (!snapshot.hash_fits) return faulty(FileFault::torn, {Fault::damaged, "sync.fault.hash", "", {}});
  ReadFile file;
  file.head = std::move(snapshot.head);
  file.log = std::move(snapshot.log);
  file.extra = std::move(snapshot.extra);
  file.set_aside = snapshot.set_aside.size();
  file.sha256 = sha256(body);
  if (!stands_where_it_should(file.head, place))
    return faulty(FileFault::foreign, {Fault::refused, "sync.fault.foreign", "", {}});
  if (!take_sealed(file)) return faulty(FileFault::torn, {Fault::malformed, "sync.fault.sealed", "", {}});
  if (file.set_aside > 0) {
    file.fault = FileFault::partly;
    file.failure = snapshot.set_aside.front();
  }
  return file;
}

std::string write_head(const SnapshotHead& head, const Log& log, const std::vector<SealedFile>& sealed,
                       const Json& extra) {
  Snapshot snapshot;
  snapshot.head = head;
  snapshot.log = log;
  snapshot.extra = extra;
  if (!sealed.empty()) snapshot.extra[sealed_key] = to_json(sealed);
  return write_snapshot(snapshot);
}

}  // namespace rehearsal

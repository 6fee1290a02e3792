#include "shell/workspace/backup.hpp"

#include <algorithm>

namespace rehearsal {

CopyPreview preview_of(std::string file, std::string_view bytes, const Log& log, const Identity& identity) {
  CopyPreview preview{.file = std::move(file)};
  auto snapshot = read_snapshot(bytes);
  if (!snapshot) {
    preview.unreadable = snapshot.failure();
    return preview;
  }
  preview.snapshot = std::move(snapshot).value();
  preview.another_person = preview.snapshot.head.person != identity.person;
  for (const Event* event : preview.snapshot.log.in_order()) {
    if (log.has(event->id)) {
      ++preview.known;
      continue;
    }
    ++preview.fresh;
    const bool listed = std::find(preview.cases.begin(), preview.cases.end(), event->in) != preview.cases.end();
    if (!listed && !event->in.empty()) preview.cases.push_back(event->in);
  }
  return preview;
}

std::string copy_of(const Log& log, const Identity& identity) {
  Snapshot snapshot;
  snapshot.head = {.space = "practice",
                   .person = identity.person,
                   .device = identity.device,
                   .rev = log.last_sequence(identity.device),
                   .epoch = identity.epoch};
  snapshot.log = log;
  return write_snapshot(snapshot);
}

}  // namespace rehearsal

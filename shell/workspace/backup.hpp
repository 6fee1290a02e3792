#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/log/snapshot.hpp"
#include "shell/workspace/identity.hpp"

namespace rehearsal {

/// A copy that a person wants to open, looked through before anything of it is taken.
struct CopyPreview {
  std::string file = {};
  Failure unreadable = {};  ///< why nothing can be taken; `text` is empty when it can
  Snapshot snapshot = {};
  std::size_t fresh = 0, known = 0;  ///< events that are new here, and those that are here already
  std::vector<CaseId> cases = {};    ///< that have something new
  bool another_person = false;       ///< written by somebody else than this device's person
  [[nodiscard]] bool readable() const { return unreadable.text.empty(); }
};
CopyPreview preview_of(std::string file, std::string_view bytes, const Log& log, const Identity& identity);

/// All of the log as a snapshot file.
std::string copy_of(const Log& log, const Identity& identity);

}  // namespace rehearsal

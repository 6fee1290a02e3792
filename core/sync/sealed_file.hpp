#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/json.hpp"
#include "core/log/snapshot.hpp"
#include "core/sync/id_ranges.hpp"
#include "core/sync/layout.hpp"

namespace rehearsal {

/// An entry of a head's "sealed" list: a file that was written once and holds older events.
struct SealedFile {
  std::string name;    ///< below the sealed folder that belongs to the head's
  std::string sha256;  ///< over the whole file, so that no server's tag needs to be trusted
  IdRanges holds;      ///< whose events: a missing file is "waiting for n edits", not silence

  friend bool operator==(const SealedFile&, const SealedFile&) = default;
};

Json to_json(const std::vector<SealedFile>& files);
/// Entries of other persons' files are refused: nobody's events may come in under another's name.
std::optional<std::vector<SealedFile>> sealed_list_from(const Json& json, const PersonId& person);

/// Events in canonical order become a file. The same events give the same bytes and name, whoever writes them again.
struct SealedText {
  SealedFile file;
  std::string text;
};
SealedText seal(const std::string& space, const FileWriter& writer, const std::vector<const Event*>& events);

}  // namespace rehearsal

#pragma once

#include <string>
#include <vector>

#include "core/log/snapshot.hpp"
#include "core/sync/sealed_file.hpp"

namespace rehearsal {

/// What keeps the body of a file from being used as it is.
enum class FileFault {
  none,
  no_data,  ///< a web page: not from the endpoint at all
  torn,     ///< cut off, mixed, or its hash does not fit; reading again may help
  newer,    ///< of a version that this program does not know
  foreign,  ///< of another space, person or device than its place says
  partly    ///< whole, but single events could not be read
};

/// A head, or a sealed file, as it was read.
struct ReadFile {
  FileFault fault = FileFault::none;
  Failure failure = {};
  SnapshotHead head = {};
  Log log = {};
  std::vector<SealedFile> sealed = {};
  std::size_t set_aside = 0;
  Json extra = {};
  std::string sha256;  ///< over the whole body
};

/// Where a file stands, and what it must therefore say of itself.
struct FilePlace {
  std::string space;
  FileWriter writer;
};

ReadFile read_file(const std::string& body, const FilePlace& place);

/// The text of a head.
std::string write_head(const SnapshotHead& head, const Log& log, const std::vector<SealedFile>& sealed,
                       const Json& extra);

}  // namespace rehearsal

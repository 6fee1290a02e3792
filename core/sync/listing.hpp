#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.hpp"

namespace rehearsal {

/// One child of a listed folder.
struct ListedFile {
  std::string name;  ///< without slashes
  bool folder = false;
  std::string tag;  ///< its entity tag, or its time and size where the server tells none; "" when it tells nothing
};

/// A folder as PROPFIND with depth 1 shows it (RFC 4918).
struct Listing {
  bool itself = false;  ///< the folder's own entry was among them
  std::string tag;      ///< the folder's own; "" when the server gives none
  bool tags = false;    ///< entity tags were told, not only times and sizes
  std::vector<ListedFile> files;
};

/// The body to ask with; it needs the type application/xml.
std::string_view listing_question();

/// Reads a multistatus. `folder` is the path asked for, ending with '/'. Fails when the text is none, or is cut off.
Result<Listing> read_listing(std::string_view xml, std::string_view folder);

}  // namespace rehearsal

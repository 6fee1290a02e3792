#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/columns.hpp"

namespace rehearsal::exchange {

/// Something about a file's first line that is not as the specification has it.
struct HeaderFault {
  enum class Kind { missing, extra, misspelled, twice } kind = Kind::missing;
  int column = -1;       ///< of the specification; -1 for one that it does not have
  std::string found;     ///< the name that stands there; "" for a missing one
  bool retired = false;  ///< a question that an earlier version of the standards asked
};

/// Where each column of the specification stands in the file, whatever the order and however it is spelled.
struct Header {
  std::vector<int> places;  ///< by column of the specification; -1: missing
  std::size_t width = 0;    ///< names in the first line
  std::vector<HeaderFault> faults;
};

/// Takes a name that differs in capitals, spaces, underscores or one slip of the pen, and the known names of earlier
/// versions and of vendors, as the column that it means, and says so.
Header header_from(const FileSpec& file, const std::vector<std::string_view>& names);

}  // namespace rehearsal::exchange

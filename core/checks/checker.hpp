#pragma once

#include <map>
#include <optional>

#include "core/checks/finding.hpp"
#include "core/checks/limits.hpp"
#include "core/exchange/csv_reader.hpp"

namespace rehearsal::checks {

/// Opens a file of the export; nothing when it is not there.
using Open = std::function<std::optional<CsvReader::Source>(File)>;

struct Summary {
  std::map<std::string_view, std::size_t> counts;  ///< findings by id
  std::size_t rows = 0;                            ///< that could be read, of all files
  std::size_t unreadable = 0;
};

/// Checks an export. Each file is read once, from its beginning to its end; people, stays, exits and projects are kept
/// in memory, all other rows pass by.
Summary check_export(const Open& open, Listener listener, const Limits& limits = {});

}  // namespace rehearsal::checks

#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/exchange/columns_2026.hpp"

namespace rehearsal::checks {

using namespace exchange;

/// A check that a row, a file or a household does not pass.
struct Finding {
  std::string_view check;  ///< its id in the catalogue, "EV-2"
  File file = File::Export;
  std::uint32_t line = 0;  ///< 0: the whole file
  std::string id;          ///< EnrollmentID; of what has none, PersonalID or the row's own key
  std::vector<std::pair<std::string, std::string>>
      values;  ///< what the check looked at; of texts only that they are there
};

/// Something that could not be read. The row is left out of every check, but where `why` says that it was read anyway.
struct Unreadable {
  File file = File::Export;
  std::uint32_t line = 0;
  std::string why;
};

/// Is told everything as soon as it is found: a large export may have more findings than fit into memory.
struct Listener {
  std::function<void(const Finding&)> finding;
  std::function<void(const Unreadable&)> unreadable;
};

}  // namespace rehearsal::checks

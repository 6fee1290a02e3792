#pragma once

#include <span>
#include <string_view>

namespace rehearsal::checks {

extern const std::string_view eva_checks_text;
extern const std::string_view report_checks_text;

/// A check of the catalogue of data quality checks. Its condition stands in a topic's file, under the same id.
struct CheckEntry {
  std::string_view id;
  std::string_view severity;  ///< in the words of its source: High Priority, Error, Warning; of the reports, the column
  std::string_view name;
  std::string_view why_not;  ///< why it is not made of an export; "" for what is
  bool limited = false;      ///< made when the CoC's own limit is given (limits.hpp)
};

/// All of them, in the order of the catalogue.
std::span<const CheckEntry> catalogue();
/// Null when there is none of this id.
const CheckEntry* check_named(std::string_view id);

}  // namespace rehearsal::checks

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/date.hpp"

namespace rehearsal {

/// A wall clock's reading where the person is. Information for people only: nothing is decided by it.
struct LocalTime {
  Date day;
  int hour = 0, minute = 0;  ///< 0 to 23
};
LocalTime local_time(double ms, int utc_offset_minutes);

/// "2026-11-24T09:12:33Z"
std::string utc_instant(double ms);
std::optional<double> ms_of_instant(std::string_view instant);

/// "2:41 PM", "2:41 p. m."
std::string clock_text(const LocalTime& time, std::string_view language);

}  // namespace rehearsal

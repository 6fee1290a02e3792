#pragma once

#include <algorithm>

#include "core/base/date.hpp"

namespace rehearsal::checks {

// 3.917: what follows from an approximate date homeless, a number of times and a number of months. Pure, and asked by
// the grader and by the checks of exports alike.

inline constexpr int look_back_months = 36;  ///< the past three years
inline constexpr int most_months = 13;       ///< "more than 12 months" is 113

/// Codes 101 to 113 as a number of months; 0 for anything else.
constexpr int months_of(int code) {
  return code > 100 && code <= 100 + most_months ? code - 100 : 0;
}
/// Calendar months touched from the month of the date to the month of entry, both counted.
inline int months_counted(Date since, Date entry) {
  return std::min(calendar_months(since, entry), most_months);
}
inline bool three_years_long(Date since, Date entry) {
  return since.plus_months(look_back_months) <= entry;
}
/// The shortest stay that a length (list 3.917.2) can mean, in days.
constexpr int shortest_days(int length) {
  switch (length) {
    case 11:
      return 2;
    case 2:
      return 7;
    case 3:
      return 28;
    case 4:
      return 90;
    case 5:
      return 365;
    default:
      return 0;
  }
}
constexpr bool homeless(int living_situation) {
  return living_situation >= 100 && living_situation < 200;
}
constexpr bool institutional(int living_situation) {
  return living_situation >= 200 && living_situation < 300;
}
constexpr bool under_7_nights(int length) {
  return length == 10 || length == 11;
}
/// 3.917 B goes on to ask after a stay of fewer than 90 days in an institution, of fewer than 7 nights elsewhere.
constexpr bool short_stay(int living_situation, int length) {
  const bool under_90_days = under_7_nights(length) || length == 2 || length == 3;
  return institutional(living_situation) ? under_90_days : under_7_nights(length);
}

}  // namespace rehearsal::checks

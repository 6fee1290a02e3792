#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rehearsal {

/// A day of the proleptic Gregorian calendar, 1900-01-01 to 2199-12-31, without time or zone.
class Date {
 public:
  Date() = default;  ///< 1970-01-01

  /// Nothing for a day that does not exist (2026-02-30) or lies outside the range.
  static std::optional<Date> of(int year, int month, int day);
  /// Strict "2026-10-05".
  static std::optional<Date> from_iso(std::string_view text);
  /// What people type in the live system: 10/05/2026, 10/5/2026, 10-5-2026, 10052026, and two-digit years
  /// (00-49 is 2000-2049, 50-99 is 1950-1999).
  static std::optional<Date> from_typed(std::string_view text);

  int year() const;
  int month() const;  ///< 1 to 12
  int day() const;    ///< 1 to 31
  std::string iso() const;
  std::string us() const;  ///< MM/DD/YYYY, as the live system shows dates in both languages

  Date plus_days(int days) const;
  Date plus_months(int months) const;  ///< the last day of a shorter month: Jan 31 + 1 month = Feb 28
  Date plus_years(int years) const;    ///< Feb 29 + 1 year = Feb 28

  friend auto operator<=>(Date, Date) = default;

 private:
  explicit Date(std::int32_t days) : days_(days) {}
  friend int days_between(Date from, Date to);
  std::int32_t days_ = 0;  ///< since 1970-01-01
};

int days_between(Date from, Date to);     ///< negative when `to` is earlier
int age_on(Date born, Date day);          ///< completed years; negative before birth
int calendar_months(Date from, Date to);  ///< calendar months touched, both ends counted (3.917: "any part of a month")

}  // namespace rehearsal

#include "core/base/date.hpp"

#include <algorithm>

namespace rehearsal {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;

struct Civil {
  int year = 1970;
  int month = 1;
  int day = 1;
};

// Day number and calendar date, after Howard Hinnant's "chrono-compatible low-level date algorithms": years that begin
// in March put the leap day at the end, so that no table of months is needed.
constexpr std::int32_t to_days(Civil c) {
  const int y = c.month <= 2 ? c.year - 1 : c.year;
  const int era = y / 400;
  const int year_of_era = y - era * 400;
  const int day_of_year = (153 * (c.month > 2 ? c.month - 3 : c.month + 9) + 2) / 5 + c.day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

constexpr Civil to_civil(std::int32_t days) {
  const int z = days + 719468;
  const int era = z / 146097;
  const int day_of_era = z - era * 146097;
  const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int shifted = (5 * day_of_year + 2) / 153;
  const int month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day_of_year - (153 * shifted + 2) / 5 + 1};
}

constexpr std::int32_t first_day = to_days({first_year, 1, 1});
constexpr std::int32_t last_day = to_days({last_year, 12, 31});

constexpr bool is_leap(int year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

constexpr int days_in(int year, int month) {
  if (month == 2) return is_leap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// The number with leading zeros; reports write hundreds of days, and printf is slow at it.
void write(std::string& text, int number, int digits) {
  text.resize(text.size() + static_cast<std::size_t>(digits));
  for (auto at = text.rbegin(); digits > 0; ++at, --digits, number /= 10) *at = static_cast<char>('0' + number % 10);
}

}  // namespace

std::optional<Date> Date::of(int year, int month, int day) {
  if (year < first_year || year > last_year || month < 1 || month > 12) return std::nullopt;
  if (day < 1 || day > days_in(year, month)) return std::nullopt;
  return Date(to_days({year, month, day}));
}

int Date::year() const {
  return to_civil(days_).year;
}
int Date::month() const {
  return to_civil(days_).month;
}
int Date::day() const {
  return to_civil(days_).day;
}

std::string Date::iso() const {
  const Civil c = to_civil(days_);
  std::string text;
  write(text, c.year, 4);
  write(text += '-', c.month, 2);
  write(text += '-', c.day, 2);
  return text;
}

std::string Date::us() const {
  const Civil c = to_civil(days_);
  std::string text;
  write(text, c.month, 2);
  write(text += '/', c.day, 2);
  write(text += '/', c.year, 4);
  return text;
}

Date Date::plus_days(int days) const {
  const std::int64_t moved = std::int64_t{days_} + days;
  return Date(static_cast<std::int32_t>(std::clamp<std::int64_t>(moved, first_day, last_day)));
}

Date Date::plus_months(int months) const {
  const Civil c = to_civil(days_);
  const std::int64_t month = std::int64_t{c.year} * 12 + (c.month - 1) + months;
  if (month < std::int64_t{first_year} * 12) return Date(first_day);
  if (month >= std::int64_t{last_year + 1} * 12) return Date(last_day);
  const int year = static_cast<int>(month / 12);
  const int month_of_year = static_cast<int>(month % 12) + 1;
  return Date(to_days({year, month_of_year, std::min(c.day, days_in(year, month_of_year))}));
}

Date Date::plus_years(int years) const {
  constexpr int beyond_any = last_year - first_year + 1;
  return plus_months(12 * std::clamp(years, -beyond_any, beyond_any));
}

int days_between(Date from, Date to) {
  return to.days_ - from.days_;
}

int age_on(Date born, Date day) {
  const bool birthday_to_come = day.month() < born.month() || (day.month() == born.month() && day.day() < born.day());
  return day.year() - born.year() - (birthday_to_come ? 1 : 0);
}

int calendar_months(Date from, Date to) {
  if (to < from) return 0;
  return (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
}

}  // namespace rehearsal

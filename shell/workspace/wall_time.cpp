#include "shell/workspace/wall_time.hpp"

#include <charconv>
#include <cmath>

namespace rehearsal {
namespace {

constexpr double ms_a_minute = 60000.0;
constexpr long minutes_a_day = 1440;

std::string two_digits(long number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

std::optional<int> digits(std::string_view text, std::size_t at) {
  int number = 0;
  const char* first = text.data() + at;
  if (std::from_chars(first, first + 2, number).ptr != first + 2) return std::nullopt;
  return number;
}

}  // namespace

LocalTime local_time(double ms, int utc_offset_minutes) {
  const long minutes = static_cast<long>(std::floor(ms / ms_a_minute)) + utc_offset_minutes;
  const long day = minutes >= 0 ? minutes / minutes_a_day : (minutes - minutes_a_day + 1) / minutes_a_day;
  const long rest = minutes - day * minutes_a_day;
  return {.day = Date().plus_days(static_cast<int>(day)),
          .hour = static_cast<int>(rest / 60),
          .minute = static_cast<int>(rest % 60)};
}

std::string utc_instant(double ms) {
  const LocalTime time = local_time(ms, 0);
  const long second = static_cast<long>(std::floor(ms / 1000.0)) % 60;
  return time.day.iso() + "T" + two_digits(time.hour) + ":" + two_digits(time.minute) + ":" + two_digits(second) + "Z";
}

std::optional<double> ms_of_instant(std::string_view instant) {
  if (instant.size() != 20 || instant[10] != 'T' || instant[19] != 'Z') return std::nullopt;
  const auto day = Date::from_iso(instant.substr(0, 10));
  const auto hour = digits(instant, 11), minute = digits(instant, 14), second = digits(instant, 17);
  if (!day || !hour || !minute || !second) return std::nullopt;
  const double minutes = static_cast<double>(days_between(Date(), *day)) * minutes_a_day + *hour * 60.0 + *minute;
  return minutes * ms_a_minute + *second * 1000.0;
}

std::string clock_text(const LocalTime& time, std::string_view language) {
  const int hour = time.hour % 12 == 0 ? 12 : time.hour % 12;
  const bool morning = time.hour < 12;
  const std::string half = language == "es" ? (morning ? " a. m." : " p. m.") : (morning ? " AM" : " PM");
  return std::to_string(hour) + ":" + two_digits(time.minute) + half;
}

}  // namespace rehearsal

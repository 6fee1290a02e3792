#include <charconv>

#include "core/base/date.hpp"
#include "core/base/text.hpp"

namespace rehearsal {
namespace {

bool all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// At most four digits, so that no number overflows.
std::optional<int> number(std::string_view digits) {
  if (!all_digits(digits) || digits.size() > 4) return std::nullopt;
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

std::optional<int> typed_year(std::string_view digits) {
  const auto value = number(digits);
  if (!value || (digits.size() != 2 && digits.size() != 4)) return std::nullopt;
  if (digits.size() == 4) return value;
  return *value < 50 ? 2000 + *value : 1900 + *value;
}

std::optional<Date> month_day_year(std::string_view month, std::string_view day, std::string_view year) {
  const auto m = number(month), d = number(day), y = typed_year(year);
  if (!m || !d || !y || month.size() > 2 || day.size() > 2) return std::nullopt;
  return Date::of(*y, *m, *d);
}

}  // namespace

std::optional<Date> Date::from_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto y = number(text.substr(0, 4)), m = number(text.substr(5, 2)), d = number(text.substr(8, 2));
  if (!y || !m || !d) return std::nullopt;
  return of(*y, *m, *d);
}

std::optional<Date> Date::from_typed(std::string_view text) {
  const std::string typed = trimmed(text);
  if (const auto iso = from_iso(typed)) return iso;
  const std::string_view all = typed;
  if (all_digits(all) && (all.size() == 8 || all.size() == 6)) {
    return month_day_year(all.substr(0, 2), all.substr(2, 2), all.substr(4));
  }
  const char separator = all.find('/') != std::string_view::npos ? '/' : '-';
  const auto parts = split(all, separator);
  if (parts.size() != 3) return std::nullopt;
  return month_day_year(parts[0], parts[1], parts[2]);
}

}  // namespace rehearsal

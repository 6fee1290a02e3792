#include "core/base/text.hpp"

namespace rehearsal {
namespace {

constexpr std::size_t max_dollar_digits = 6;

bool all_digits(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

// "1,640" to "1640"; "" when a comma stands where no thousands end.
std::string without_commas(std::string_view dollars) {
  const auto groups = split(dollars, ',');
  std::string digits;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const bool fits =
        groups.size() == 1 || (i == 0 ? groups[i].size() >= 1 && groups[i].size() <= 3 : groups[i].size() == 3);
    if (!fits || !all_digits(groups[i])) return "";
    digits += groups[i];
  }
  return digits;
}

std::string without_leading_zeros(const std::string& digits) {
  const auto first = digits.find_first_not_of('0');
  return first == std::string::npos ? "0" : digits.substr(first);
}

}  // namespace

std::string money(std::string_view typed) {
  std::string text = trimmed(typed);
  if (!text.empty() && text.front() == '$') text = trimmed(std::string_view(text).substr(1));
  const auto point = text.find('.');
  const std::string whole = text.substr(0, point);
  const std::string fraction = point == std::string::npos ? "" : text.substr(point + 1);
  if (whole.empty() && fraction.empty()) return "";
  if (!all_digits(fraction) || fraction.size() > 2) return "";
  const std::string digits = whole.empty() ? "0" : without_commas(whole);
  if (digits.empty()) return "";
  const std::string dollars = without_leading_zeros(digits);
  if (dollars.size() > max_dollar_digits) return "";
  return dollars + "." + fraction + std::string(2 - fraction.size(), '0');
}

long cents(std::string_view canonical_amount) {
  if (canonical_amount.empty() || money(canonical_amount) != canonical_amount) return -1;
  long total = 0;
  for (const char c : canonical_amount) {
    if (c != '.') total = total * 10 + (c - '0');
  }
  return total;
}

}  // namespace rehearsal

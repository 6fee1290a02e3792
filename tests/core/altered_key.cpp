#include "tests/core/altered_key.hpp"

#include "core/base/date.hpp"

namespace rehearsal::tests {

std::string another(const std::string& value) {
  if (value == "1") return "0";
  if (value == "0") return "1";
  if (const auto day = Date::from_iso(value)) return day->plus_days(10).iso();
  return value.ends_with(".00") ? value.substr(0, value.size() - 1) + "1" : value + "1";
}

Json altered_match(const Json& match) {
  if (match.at("how") == "absent") return {{"how", "exact"}, {"values", {"1"}}};
  if (match.at("how") == "any_valid") return {{"how", "absent"}};
  Json other = match;
  const bool window = match.at("how") == "date_within" || match.at("how") == "range";
  const std::size_t last = window ? 1 : match.at("values").size();
  for (std::size_t i = 0; i < last; ++i) other["values"][i] = another(match.at("values")[i]);
  return other;
}

std::string another_cell(const std::string& member, const std::string& value, const std::string& day) {
  if (!value.empty()) return another(value);
  return member == "amount" ? "1.00" : day;
}

}  // namespace rehearsal::tests

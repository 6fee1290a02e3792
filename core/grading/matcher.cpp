#include <algorithm>
#include <cstdlib>

#include "core/base/date.hpp"
#include "core/base/text.hpp"
#include "core/grading/key.hpp"

namespace rehearsal {
namespace {

bool within(const Matcher& matcher, std::string_view value) {
  const auto wanted = Date::from_iso(matcher.values[0]);
  const auto entered = Date::from_iso(value);
  if (!wanted || !entered) return false;
  return std::abs(days_between(*wanted, *entered)) <= std::atoi(matcher.values[1].c_str());
}

/// Dates compare as text, amounts as cents; a date is never inside a range of amounts.
bool in_range(const std::string& low, const std::string& high, std::string_view value) {
  if (Date::from_iso(low) && Date::from_iso(high)) return Date::from_iso(value) && low <= value && value <= high;
  const long from = cents(low), to = cents(high), entered = cents(value);
  return from >= 0 && to >= 0 && entered >= 0 && from <= entered && entered <= to;
}

bool spelled(const Matcher& matcher, std::string_view value) {
  const std::string entered = folded(value);
  return !entered.empty() && std::any_of(matcher.values.begin(), matcher.values.end(),
                                         [&](const std::string& accepted) { return folded(accepted) == entered; });
}

}  // namespace

Matcher settled(const Matcher& matcher, std::string_view other) {
  using How = Matcher::How;
  if (!matcher.relative()) return matcher;
  if (matcher.how == How::agrees_with)
    return other.empty() ? Matcher{How::any_valid, {}} : Matcher{How::exact, {std::string(other)}};
  const auto day = Date::from_iso(other);
  if (!day) return {How::any_valid, {}};
  return {How::exact, {day->plus_days(std::atoi(matcher.values[2].c_str())).iso()}};
}

bool matches(const Matcher& matcher, std::string_view value) {
  using How = Matcher::How;
  const auto& values = matcher.values;
  switch (matcher.how) {
    case How::exact:
    case How::one_of:
      return std::find(values.begin(), values.end(), value) != values.end();
    case How::range:
      return values.size() == 2 && in_range(values[0], values[1], value);
    case How::date_within:
      return values.size() == 2 && within(matcher, value);
    case How::text:
      return spelled(matcher, value);
    case How::any_valid:
    case How::date_relative:
    case How::agrees_with:
      return !value.empty();
    case How::absent:
      return value.empty();
  }
  return false;
}

}  // namespace rehearsal

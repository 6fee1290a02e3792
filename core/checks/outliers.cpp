#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "core/checks/across.hpp"

namespace rehearsal::checks {
namespace {

struct Open {
  int days = 0;
  std::size_t at = 0;
};
using Group = std::vector<Open>;

/// The value below which the share of them lies; between two of them where it does not fall on one.
double quantile(const Group& sorted, double share) {
  const double place = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below].days + (place - static_cast<double>(below)) * (sorted[above].days - sorted[below].days);
}

void say_longest(const Data& data, Group group, double share, std::string_view id, const RaiseStay& raise) {
  if (group.empty()) return;
  std::sort(group.begin(), group.end(), [](const Open& a, const Open& b) { return a.days < b.days; });
  const double limit = quantile(group, share);
  for (const Open& open : group) {
    if (open.days > limit) raise(id, stay_of(data, open.at), File::Enrollment);
  }
}

}  // namespace

void check_outliers(const Data& data, const RaiseStay& raise) {
  constexpr double top_two_percent = 0.98, top_percent = 0.99;
  Group not_moved;
  std::map<int, Group> by_type;
  for (std::size_t at = 0; at < data.ages.size(); ++at) {
    const Stay s = stay_of(data, at);
    const int days = s.days_open();
    if (days < 0) continue;
    const Cell moved = s.e[E::MoveInDate];
    if (s.housing() && s.head() && is_null(moved)) not_moved.push_back({days, at});
    if (s.is({0, 2, 8, 12, 13})) by_type[s.type()].push_back({days, at});
    if (s.is({3, 9, 10}) && given(moved)) by_type[s.type()].push_back({data.today - moved, at});
  }
  say_longest(data, std::move(not_moved), top_two_percent, "EV-72", raise);
  for (auto& [type, group] : by_type)
    say_longest(data, std::move(group), one_of(type, {3, 9, 10}) ? top_percent : top_two_percent, "EV-104", raise);
}

void check_member_nights(const Data& data, const RaiseStay& raise) {
  std::vector<bool> told(data.ages.size(), false);
  std::vector<BedNight> nights = data.nights;
  std::sort(nights.begin(), nights.end(), [](const BedNight& a, const BedNight& b) {
    return std::tie(a.household, a.day, a.stay) < std::tie(b.household, b.day, b.stay);
  });
  for (auto from = nights.begin(); from != nights.end();) {
    const auto to = std::find_if(from, nights.end(), [&](const BedNight& one) {
      return one.household != from->household || one.day != from->day;
    });
    const auto household = from->household;
    if (household < data.households.size()) {
      const HouseholdFacts& facts = data.households[household];
      // A household larger than this is a broken HouseholdID, and is told as such.
      constexpr std::uint32_t most = 64;
      for (std::uint32_t index = facts.from; index < std::min(facts.to, facts.from + most); ++index) {
        const Stay s = stay_of(data, data.by_household[index]);
        const bool there = given(s.entry()) && s.entry() <= from->day && (!given(s.left()) || s.left() > from->day);
        const bool slept = std::any_of(from, to, [&](const BedNight& one) { return one.stay == s.at; });
        if (!there || slept || s.type() != night_by_night || told[s.at]) continue;
        raise("MR-53", s, File::Enrollment);
        told[s.at] = true;
      }
    }
    from = to;
  }
}

}  // namespace rehearsal::checks

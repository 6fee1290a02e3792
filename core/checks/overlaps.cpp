#include <algorithm>
#include <climits>
#include <tuple>
#include <vector>

#include "core/checks/across.hpp"

namespace rehearsal::checks {
namespace {

constexpr Cell for_ever = INT_MAX;
constexpr int few_nights = 2;
/// Stays of one person are compared with so many before them: nobody has more, and a broken file may.
constexpr std::size_t most_compared = 64;

struct Span {
  Cell from = absent_cell, to = absent_cell;  ///< `to` is the first day without
  bool there() const { return given(from) && from < to; }
};
int shared_days(const Span& a, const Span& b) {
  return std::max(0, std::min(a.to, b.to) - std::max(a.from, b.from));
}

Cell end_of(const Stay& s) {
  return given(s.left()) ? s.left() : for_ever;
}
bool lodges_by_stay(const Stay& s) {
  return s.is({entry_exit_shelter, transitional, safe_haven});
}
bool by_the_night(const Stay& s) {
  return s.type() == night_by_night;
}
Span whole(const Stay& s) {
  return {s.entry(), end_of(s)};
}
Span moved_in(const Stay& s) {
  const Cell moved = s.e[E::MoveInDate];
  return s.housing() && given(moved) ? Span{moved, end_of(s)} : Span{};
}
/// The days for which the person had a bed there.
Span housed(const Stay& s) {
  if (lodges_by_stay(s)) return whole(s);
  if (by_the_night(s)) return given(s.notes.first_night) ? Span{s.notes.first_night, s.notes.last_night + 1} : Span{};
  return moved_in(s);
}

using Nights = std::vector<BedNight>;
int nights_within(const Nights& nights, const Stay& s, const Span& span) {
  const auto before = [&](const BedNight& night, Cell day) {
    return night.stay != s.at ? night.stay < s.at : night.day < day;
  };
  const auto from = std::lower_bound(nights.begin(), nights.end(), span.from, before);
  const auto to = std::lower_bound(from, nights.end(), span.to, before);
  return static_cast<int>(to - from);
}
bool share_a_night(const Nights& nights, const Stay& a, const Stay& b) {
  const auto of = [&](const Stay& s) {
    return std::equal_range(nights.begin(), nights.end(), BedNight{0, static_cast<std::uint32_t>(s.at), 0},
                            [](const BedNight& x, const BedNight& y) { return x.stay < y.stay; });
  };
  auto [one, one_end] = of(a);
  auto [two, two_end] = of(b);
  while (one != one_end && two != two_end) {
    if (one->day == two->day) return true;
    ++(one->day < two->day ? one : two);
  }
  return false;
}

class Pairs {
 public:
  Pairs(const Data& data, const RaiseStay& raise) : raise_(raise), nights_(data.nights) {
    std::sort(nights_.begin(), nights_.end(),
              [](const BedNight& a, const BedNight& b) { return a.stay != b.stay ? a.stay < b.stay : a.day < b.day; });
  }

  /// `b` is the later of the two.
  void compare(const Stay& a, const Stay& b) {
    if (given(a.e[E::ProjectID]) && a.e[E::ProjectID] == b.e[E::ProjectID]) same_project(a, b);
    if (!housed_twice_ && housed_twice(a, b)) say(housed_twice_, "EV-77", b);
    if (!lodged_ && lodges_by_stay(a) && lodges_by_stay(b) && shared_days(whole(a), whole(b)) > 0)
      say(lodged_, "GD-6", b);
    const Span home_a = moved_in(a), home_b = moved_in(b);
    if (!homes_ && home_a.there() && home_b.there() && shared_days(home_a, home_b) > 0) say(homes_, "GD-9", b);
    if (nights_inside(a, b)) say(nights_inside_, "GD-7", by_the_night(a) ? a : b);
    if (moves_over(a, b)) say(moves_over_, "MR-11", b);
    if (lodged_while_home(a, b) || lodged_while_home(b, a)) say(while_home_, "GD-8", home_a.there() ? b : a);
  }
  /// Each stay is told once, however many others it meets.
  void next_stay() {
    entered_twice_ = closed_overlap_ = any_overlap_ = housed_twice_ = lodged_ = homes_ = nights_inside_ = while_home_ =
        moves_over_ = false;
  }

 private:
  void say(bool& told, std::string_view id, const Stay& s, File file = File::Enrollment) {
    if (!told) raise_(id, s, file);
    told = true;
  }
  void same_project(const Stay& a, const Stay& b) {
    if (a.entry() == b.entry()) say(entered_twice_, "EV-1", b);
    if (b.entry() < end_of(a) && a.entry() <= b.entry()) {
      say(any_overlap_, "GV-7", b);
      if (!given(a.left())) return;
      if (!closed_overlap_) raise_("GV-19", a, File::Exit);
      say(closed_overlap_, "AP-6b-P1", b);
    }
  }
  bool housed_twice(const Stay& a, const Stay& b) const {
    const Span one = housed(a), two = housed(b);
    if (!one.there() || !two.there()) return false;
    const bool rehousing = a.type() == rapid_rehousing || b.type() == rapid_rehousing;
    if (a.housing() && b.housing() && rehousing && a.type() != b.type()) return false;
    if (by_the_night(a) && by_the_night(b)) return share_a_night(nights_, a, b);
    if (by_the_night(a) && b.type() == entry_exit_shelter) return nights_within(nights_, a, two) > few_nights;
    if (by_the_night(b) && a.type() == entry_exit_shelter) return nights_within(nights_, b, one) > few_nights;
    return shared_days(one, two) > 0;
  }
  /// Out of one home into the next, as the prior living situation says: there the move is on the day of entry.
  static bool moves_over(const Stay& a, const Stay& b) {
    const Cell before = b.e[E::LivingSituation], moved = b.e[E::MoveInDate];
    const bool came_housed = before >= 400 && before < 500;
    const bool next_day = given(a.left()) && b.entry() >= a.left() && b.entry() - a.left() <= 1;
    return moved_in(a).there() && b.housing() && came_housed && next_day && moved != absent_cell && moved != b.entry();
  }
  bool nights_inside(const Stay& a, const Stay& b) const {
    if (by_the_night(a) && lodges_by_stay(b)) return nights_within(nights_, a, whole(b)) > few_nights;
    return by_the_night(b) && lodges_by_stay(a) && nights_within(nights_, b, whole(a)) > few_nights;
  }
  bool lodged_while_home(const Stay& shelter, const Stay& home) const {
    const Span at_home = moved_in(home);
    if (!at_home.there()) return false;
    if (by_the_night(shelter)) return nights_within(nights_, shelter, at_home) > few_nights;
    return lodges_by_stay(shelter) && shared_days(whole(shelter), at_home) > few_nights;
  }

  const RaiseStay& raise_;
  Nights nights_;
  bool entered_twice_ = false, closed_overlap_ = false, any_overlap_ = false, housed_twice_ = false, lodged_ = false,
       homes_ = false, nights_inside_ = false, while_home_ = false, moves_over_ = false;
};

}  // namespace

void check_overlaps(const Data& data, const RaiseStay& raise) {
  struct Of {
    Cell person, entry;
    std::size_t at;
  };
  std::vector<Of> stays;
  for (std::size_t at = 0; at < data.ages.size(); ++at) {
    const Row<E> row{data.of(File::Enrollment).row(at)};
    if (given(row[E::PersonalID]) && given(row[E::EntryDate]))
      stays.push_back({row[E::PersonalID], row[E::EntryDate], at});
  }
  std::sort(stays.begin(), stays.end(), [](const Of& a, const Of& b) {
    return std::tie(a.person, a.entry, a.at) < std::tie(b.person, b.entry, b.at);
  });
  Pairs pairs(data, raise);
  for (std::size_t later = 1; later < stays.size(); ++later) {
    pairs.next_stay();
    for (std::size_t back = 1; back <= std::min(later, most_compared); ++back) {
      const Of& before = stays[later - back];
      if (before.person != stays[later].person) break;
      pairs.compare(stay_of(data, before.at), stay_of(data, stays[later].at));
    }
  }
}

}  // namespace rehearsal::checks

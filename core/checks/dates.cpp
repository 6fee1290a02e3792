#include "core/checks/check.hpp"

namespace rehearsal::checks {
namespace {

constexpr int late_days = 30, bucket_days = 11, entry_years = 20;

bool after(Cell later, Cell earlier) {
  return given(later) && given(earlier) && later > earlier;
}

bool exit_before_entry(const Stay& s) {
  return after(s.entry(), s.left());
}
bool exit_in_future(const Stay& s) {
  return after(s.left(), s.data.today);
}
bool exit_after_its_entry(const Stay& s) {
  return after(s.left(), s.x[X::DateCreated]);
}
bool entry_in_future(const Stay& s) {
  return after(s.entry(), s.e[E::DateCreated]);
}
bool entry_long_ago(const Stay& s) {
  const Cell typed = s.e[E::DateCreated];
  return given(s.entry()) && given(typed) && date_of(s.entry()).plus_years(entry_years) < date_of(typed);
}
bool entry_typed_late(const Stay& s) {
  return given(s.entry()) && given(s.e[E::DateCreated]) && s.e[E::DateCreated] - s.entry() > late_days;
}
bool exit_typed_late(const Stay& s) {
  return given(s.left()) && given(s.x[X::DateCreated]) && s.x[X::DateCreated] - s.left() > late_days;
}
/// The reports count days in buckets; only the first and the last one are worth a look.
bool out_of_time(Cell day, Cell typed) {
  return given(day) && given(typed) && (typed < day || typed - day >= bucket_days);
}
bool start_out_of_time(const Stay& s) {
  const Cell entry = s.entry();
  return reported(s) && entry >= s.data.period_from && out_of_time(entry, s.e[E::DateCreated]);
}
bool exit_out_of_time(const Stay& s) {
  return leaver(s) && out_of_time(s.left(), s.x[X::DateCreated]);
}

bool born_after_entry(const Stay& s) {
  return after(s.c[C::DOB], s.entry());
}
bool over_100(const Stay& s) {
  constexpr int oldest = 100;
  return s.age > oldest;
}
bool entry_is_birth(const Stay& s) {
  return given(s.entry()) && s.entry() == s.c[C::DOB];
}
bool exit_before_birth(const Stay& s) {
  return after(s.c[C::DOB], s.left());
}
bool birth_contradicts(const Stay& s) {
  const Cell born = s.c[C::DOB];
  static const Cell earliest = cell_of(*Date::of(1910, 10, 10));
  return is_null(born) || (given(born) && (born < earliest || s.c[C::DOBDataQuality] == 99)) || born_after_entry(s);
}

bool exit_on_entry_day(const Stay& s) {
  return given(s.left()) && s.left() == s.entry() && s.is({0, 1, 2, 3, 8, 9, 10, 13});
}
/// Rapid re-housing of services only has no nights that could be missing.
bool lodging_without_night(const Stay& s) {
  return exit_on_entry_day(s) && !(s.type() == rapid_rehousing && s.p[P::RRHSubType] == 1);
}
bool since_in_future(const Stay& s) {
  return after(s.e[E::DateToStreetESSH], s.e[E::DateCreated]);
}
bool engaged_outside(const Stay& s) {
  const Cell engaged = s.e[E::DateOfEngagement];
  return after(s.entry(), engaged) || after(engaged, s.left());
}
bool open_for(const Stay& s, int days) {
  return s.days_open() >= days;
}
bool shelter_open_long(const Stay& s) {
  constexpr int ninety = 90;
  return s.type() == entry_exit_shelter && open_for(s, ninety);
}

constexpr StayCheck checks[] = {
    {"EV-99 AP-6b-P2 GI-5 GV-6 GV-15", File::Enrollment, "EntryDate Exit.ExitDate", exit_before_entry},
    {"EV-14", File::Exit, "ExitDate", exit_in_future},
    {"GV-13", File::Exit, "ExitDate DateCreated", exit_after_its_entry},
    {"EV-75 GV-2", File::Enrollment, "EntryDate DateCreated", entry_in_future},
    {"GV-3", File::Enrollment, "EntryDate DateCreated", entry_long_ago},
    {"GV-9", File::Enrollment, "EntryDate DateCreated", entry_typed_late},
    {"GV-17", File::Exit, "ExitDate DateCreated", exit_typed_late},
    {"AP-6e-B", File::Enrollment, "EntryDate DateCreated", start_out_of_time},
    {"AP-6e-C", File::Exit, "ExitDate DateCreated", exit_out_of_time},
    {"EV-84 MR-5 GV-4", File::Enrollment, "EntryDate Client.DOB", born_after_entry},
    {"EV-143", File::Enrollment, "EntryDate Client.DOB", over_100},
    {"GV-5", File::Enrollment, "EntryDate Client.DOB", entry_is_birth},
    {"GV-18", File::Exit, "ExitDate Client.DOB", exit_before_birth},
    {"GD-3", File::Enrollment, "EntryDate Client.DOB Client.DOBDataQuality", birth_contradicts},
    {"GD-10", File::Exit, "ExitDate Enrollment.EntryDate", exit_on_entry_day},
    {"GV-16", File::Exit, "ExitDate Enrollment.EntryDate", lodging_without_night},
    {"GV-37", File::Enrollment, "DateToStreetESSH DateCreated", since_in_future},
    {"MR-12", File::Enrollment, "DateOfEngagement EntryDate Exit.ExitDate", engaged_outside},
    {"GD-17", File::Enrollment, "EntryDate", shelter_open_long},
};

}  // namespace

std::span<const StayCheck> date_checks() {
  return checks;
}

}  // namespace rehearsal::checks

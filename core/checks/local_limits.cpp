#include "core/checks/check.hpp"

namespace rehearsal::checks {
namespace {

// What is too long by the CoC's own settings. Without a setting nothing is.

constexpr int other_project = 7, day_shelter = 11;

bool beyond(const std::optional<int>& limit, int days) {
  return limit && days > *limit;
}
/// Days that the stay is silent: since the last contact or night; of a stay without any, since entry.
int silence(const Stay& s, Cell last) {
  const Cell from = given(last) ? last : s.entry();
  return s.open() && given(from) && given(s.data.today) ? s.data.today - from : -1;
}

bool stays_long(const Stay& s) {
  return s.is({other_project, day_shelter}) && beyond(s.data.limits.long_stay, s.days_open());
}
bool without_contact(const Stay& s) {
  const bool contacts = s.data.of(File::CurrentLivingSituation).there;
  return contacts && s.is({street_outreach, services_only, coordinated_entry}) &&
         beyond(s.data.limits.no_contact, silence(s, s.notes.last_contact));
}
bool without_night(const Stay& s) {
  return s.data.of(File::Services).there && s.type() == night_by_night &&
         beyond(s.data.limits.no_night, silence(s, s.notes.last_night));
}
bool late(const Stay& s, Cell day, Cell typed) {
  return given(day) && given(typed) && beyond(s.data.limits.entry, typed - day);
}
bool start_entered_late(const Stay& s) {
  return late(s, s.entry(), s.e[E::DateCreated]);
}
bool exit_entered_late(const Stay& s) {
  return late(s, s.left(), s.x[X::DateCreated]);
}

/// Referrals to prevention, shelter and housing; a result is awaited of each.
bool referral_open(const Child& child) {
  const Cell day = child[EventColumn::EventDate], today = child.stay.data.today;
  return one_of(child[EventColumn::Event], {10, 11, 12, 13, 14, 15, 17, 18}) &&
         is_null(child[EventColumn::ResultDate]) && given(day) && given(today) &&
         beyond(child.stay.data.limits.open_referral, today - day);
}

constexpr StayCheck checks[] = {
    {"EV-102", File::Enrollment, "EntryDate Project.ProjectType", stays_long},
    {"EV-103", File::Enrollment, "EntryDate Project.ProjectType", without_contact},
    {"EV-142", File::Enrollment, "EntryDate", without_night},
    {"GD-28", File::Enrollment, "EntryDate DateCreated", start_entered_late},
    {"GD-28", File::Exit, "ExitDate DateCreated", exit_entered_late},
};
constexpr ChildCheck event_checks[] = {
    {"EV-100", File::Event, "Event EventDate ResultDate", referral_open},
};

}  // namespace

std::span<const StayCheck> local_limit_checks() {
  return checks;
}
std::span<const ChildCheck> local_limit_event_checks() {
  return event_checks;
}

}  // namespace rehearsal::checks

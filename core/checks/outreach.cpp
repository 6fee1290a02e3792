#include "core/checks/check.hpp"

namespace rehearsal::checks {
namespace {

// Street outreach, coordinated entry, PATH, and shelter by the night: what contacts and bed nights must tell.

constexpr int silent_days = 90;
constexpr int unsheltered = 116;

bool contacts_there(const Stay& s) {
  return s.data.of(File::CurrentLivingSituation).there;
}
bool nights_there(const Stay& s) {
  return s.data.of(File::Services).there;
}
bool outreach(const Stay& s) {
  return s.type() == street_outreach;
}
bool engaged_without_contact(const Stay& s) {
  return contacts_there(s) && given(s.e[E::DateOfEngagement]) && !s.notes.contact_on_engagement;
}
bool no_contact_at_start(const Stay& s) {
  const bool asks = outreach(s) || s.type() == coordinated_entry || s.path_services();
  return contacts_there(s) && asks && s.asked() && !s.notes.contact_on_entry;
}
bool first_contact_sheltered(const Stay& s) {
  return outreach(s) && given(s.notes.first_contact_place) && s.notes.first_contact_place != unsheltered;
}

bool in_path(const Stay& s) {
  return s.asked() && s.funded_by({path});
}
bool path_status_missing(const Stay& s) {
  if (!in_path(s) || !given(s.left())) return false;
  const Cell enrolled = s.e[E::ClientEnrolledInPATH];
  return is_null(enrolled) || is_null(s.e[E::DateOfPATHStatus]) ||
         (enrolled == 0 && is_null(s.e[E::ReasonNotEnrolled]));
}
bool path_before_engagement(const Stay& s) {
  if (!in_path(s) || s.e[E::ClientEnrolledInPATH] != 1) return false;
  const Cell engaged = s.e[E::DateOfEngagement], status = s.e[E::DateOfPATHStatus];
  return is_null(engaged) || (given(engaged) && given(status) && engaged > status);
}

/// Days to the given day since the last contact or night; of a stay without any, since entry.
int silence(const Stay& s, Cell last, Cell day) {
  const Cell from = given(last) ? last : s.entry();
  return s.open() && given(from) && given(day) ? day - from : -1;
}
int days_in(const Stay& s, Cell day) {
  return s.open() && given(s.entry()) && given(day) ? day - s.entry() : -1;
}
bool outreach_silent(const Stay& s) {
  return contacts_there(s) && outreach(s) && silence(s, s.notes.last_contact, s.data.today) >= silent_days;
}
bool shelter_silent(const Stay& s) {
  return nights_there(s) && s.type() == night_by_night && silence(s, s.notes.last_night, s.data.today) >= silent_days;
}
bool outreach_inactive(const Stay& s) {
  const Cell end = s.data.period_to;
  return contacts_there(s) && reported_asked(s) && (outreach(s) || s.path_services()) &&
         days_in(s, end) > silent_days && silence(s, s.notes.last_contact, end) > silent_days;
}
bool shelter_inactive(const Stay& s) {
  const Cell end = s.data.period_to;
  return nights_there(s) && reported(s) && s.type() == night_by_night && days_in(s, end) > silent_days &&
         silence(s, s.notes.last_night, end) > silent_days;
}

bool counts_nights(const Stay& s) {
  return nights_there(s) && s.type() == night_by_night;
}
bool participating_nights(const Stay& s) {
  return counts_nights(s) && s.project->participates;
}
bool no_night_on_entry(const Stay& s) {
  return participating_nights(s) && given(s.entry()) && !s.notes.night_on_entry;
}
bool night_on_exit(const Stay& s) {
  return participating_nights(s) && s.notes.night_on_exit;
}
bool first_night_missing(const Stay& s) {
  return counts_nights(s) && given(s.entry()) && !s.notes.night_on_entry;
}
bool exit_not_the_morning_after(const Stay& s) {
  return counts_nights(s) && given(s.left()) && given(s.notes.last_night) && s.left() != s.notes.last_night + 1;
}

constexpr StayCheck checks[] = {
    {"MR-13", File::Enrollment, "DateOfEngagement", engaged_without_contact},
    {"MR-14", File::Enrollment, "EntryDate", no_contact_at_start},
    {"MR-15", File::Enrollment, "EntryDate", first_contact_sheltered},
    {"MR-17", File::Enrollment, "ClientEnrolledInPATH DateOfPATHStatus ReasonNotEnrolled Exit.ExitDate",
     path_status_missing},
    {"MR-18", File::Enrollment, "ClientEnrolledInPATH DateOfEngagement DateOfPATHStatus", path_before_engagement},
    {"GD-19", File::Enrollment, "EntryDate", outreach_silent},
    {"GD-18", File::Enrollment, "EntryDate", shelter_silent},
    {"AP-6f-2", File::Enrollment, "EntryDate", outreach_inactive},
    {"AP-6f-3", File::Enrollment, "EntryDate", shelter_inactive},
    {"EV-107", File::Enrollment, "EntryDate", no_night_on_entry},
    {"EV-108", File::Exit, "ExitDate", night_on_exit},
    {"CS-34", File::Enrollment, "EntryDate", first_night_missing},
    {"MR-47", File::Exit, "ExitDate", exit_not_the_morning_after},
};

}  // namespace

std::span<const StayCheck> outreach_checks() {
  return checks;
}

}  // namespace rehearsal::checks

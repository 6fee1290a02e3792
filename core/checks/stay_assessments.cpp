#include "core/checks/check.hpp"

namespace rehearsal::checks {
namespace {

// What must be told of a stay by rows that may be missing altogether: income at start, in the annual window and at
// exit (Q6c of the reports), disabilities and domestic violence at start, annual assessments.

constexpr int year_days = 365;
constexpr std::size_t income_file = 0;  // of Notes::rows

bool income_there(const Stay& s) {
  return s.data.of(File::IncomeBenefits).there && s.project != nullptr && s.project->income;
}
bool start_counted(const Stay& s) {
  return income_there(s) && reported_asked(s);
}
bool start_declined(const Stay& s) {
  return start_counted(s) && s.notes.start_declined;
}
bool start_absent(const Stay& s) {
  return start_counted(s) && !s.notes.start_known && !s.notes.start_declined;
}
bool start_contradicts(const Stay& s) {
  return start_counted(s) && s.notes.start_contradicts;
}

bool annual_counted(const Stay& s) {
  return start_counted(s) && !leaver(s) && given(anniversary_due(s)) &&
         (!given(s.entry()) || s.entry() <= anniversary_due(s));
}
bool annual_declined(const Stay& s) {
  return annual_counted(s) && s.notes.annual_declined;
}
bool annual_absent(const Stay& s) {
  return annual_counted(s) && !s.notes.annual_known && !s.notes.annual_declined;
}
bool annual_contradicts(const Stay& s) {
  return annual_counted(s) && s.notes.annual_contradicts;
}

bool exit_counted(const Stay& s) {
  return start_counted(s) && leaver(s);
}
bool exit_declined(const Stay& s) {
  return exit_counted(s) && s.notes.exit_declined;
}
bool exit_absent(const Stay& s) {
  return exit_counted(s) && !s.notes.exit_known && !s.notes.exit_declined;
}
bool exit_contradicts(const Stay& s) {
  return exit_counted(s) && s.notes.exit_contradicts;
}

bool has_annual(const Stay& s) {
  return (s.notes.rows[income_file] & annual_bit) != 0;
}
bool in_for_a_year(const Stay& s) {
  const Cell last = given(s.left()) ? s.left() : s.data.today;
  return given(s.entry()) && given(last) && last - s.entry() >= year_days;
}
bool head_without_annual(const Stay& s) {
  return income_there(s) && s.open() && s.head() && in_for_a_year(s) && !has_annual(s);
}
bool annual_never_made(const Stay& s) {
  return income_there(s) && s.asked() && in_for_a_year(s) && !has_annual(s);
}
bool annual_of_head_alone(const Stay& s) {
  const auto head = head_of(s);
  return income_there(s) && head && !s.head() && s.adult() && has_annual(*head) && !has_annual(s) && in_for_a_year(s);
}

bool disabilities_missing(const Stay& s) {
  constexpr int all_six = 63;
  return s.data.of(File::Disabilities).there && s.project != nullptr && s.project->disabilities &&
         s.notes.start_types != all_six;
}
bool violence_missing(const Stay& s) {
  return s.data.of(File::HealthAndDV).there && s.project != nullptr && s.project->violence && s.asked() &&
         !s.notes.violence_known;
}

bool condition_denied(const Stay& s) {
  return s.notes.disabled && given(s.e[E::DisablingCondition]) && s.e[E::DisablingCondition] != 1;
}
bool reported_condition_denied(const Stay& s) {
  return reported(s) && s.notes.disabled && s.e[E::DisablingCondition] == 0;
}
bool condition_declined(const Stay& s) {
  return reported(s) && declined(s.e[E::DisablingCondition]);
}
bool condition_missing(const Stay& s) {
  return reported(s) && missing(s.e[E::DisablingCondition]);
}

constexpr StayCheck checks[] = {
    {"AP-6c-3", File::Enrollment, "EntryDate", start_declined},
    {"AP-6c-4", File::Enrollment, "EntryDate", start_absent},
    {"AP-6c-5", File::Enrollment, "EntryDate", start_contradicts},
    {"AP-6c-6", File::Enrollment, "EntryDate", annual_declined},
    {"AP-6c-7", File::Enrollment, "EntryDate", annual_absent},
    {"AP-6c-8", File::Enrollment, "EntryDate", annual_contradicts},
    {"AP-6c-9", File::Enrollment, "Exit.ExitDate", exit_declined},
    {"AP-6c-10", File::Enrollment, "Exit.ExitDate", exit_absent},
    {"AP-6c-11", File::Enrollment, "Exit.ExitDate", exit_contradicts},
    {"GD-25", File::Enrollment, "EntryDate", head_without_annual},
    {"MR-30", File::Enrollment, "EntryDate Exit.ExitDate", annual_never_made},
    {"MR-31", File::Enrollment, "EntryDate HouseholdID", annual_of_head_alone},
    {"GD-24", File::Enrollment, "EntryDate", disabilities_missing},
    {"GD-22", File::Enrollment, "EntryDate", violence_missing},
    {"MR-24", File::Enrollment, "DisablingCondition", condition_denied},
    {"AP-6b-D1", File::Enrollment, "DisablingCondition", condition_declined},
    {"AP-6b-D2", File::Enrollment, "DisablingCondition", condition_missing},
    {"AP-6b-D3", File::Enrollment, "DisablingCondition", reported_condition_denied},
};

}  // namespace

std::span<const StayCheck> assessment_stay_checks() {
  return checks;
}

}  // namespace rehearsal::checks

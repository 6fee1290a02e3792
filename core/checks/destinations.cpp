#include "core/checks/check.hpp"

namespace rehearsal::checks {
namespace {

constexpr int rental_with_subsidy = 435, other_place = 17, no_interview = 30;

Cell destination(const Stay& s) {
  return s.x[X::Destination];
}
bool unknown(const Stay& s) {
  return no_answer(destination(s)) || destination(s) == no_interview;
}
bool subsidy_missing(const Stay& s) {
  const Cell subsidy = s.x[X::DestinationSubsidyType];
  static const CodeSet* list = code_set("3.12.A");
  return destination(s) == rental_with_subsidy && (is_null(subsidy) || (given(subsidy) && !list->contains(subsidy)));
}
bool place_not_told(const Stay& s) {
  return destination(s) == other_place && is_null(s.x[X::OtherDestination]);
}
bool reported_declined(const Stay& s) {
  return leaver(s) && declined(destination(s));
}
bool reported_missing(const Stay& s) {
  return leaver(s) && (missing(destination(s)) || destination(s) == no_interview);
}

Cell aftercare(const Stay& s) {
  return s.x[X::AftercareDate];
}
constexpr int aftercare_days = 180;
bool aftercare_out_of_time(const Stay& s) {
  const Cell day = aftercare(s), left = s.left();
  return given(day) && given(left) && (day < left || day - left > aftercare_days);
}
bool aftercare_alone(const Stay& s) {
  const Cell day = aftercare(s), done = s.x[X::AftercareProvided];
  return (given(day) && is_null(done)) || (is_null(day) && given(done));
}
bool aftercare_wrong(const Stay& s) {
  return aftercare_out_of_time(s) || aftercare_alone(s);
}
bool aftercare_wrong_or_future(const Stay& s) {
  const Cell day = aftercare(s);
  return aftercare_out_of_time(s) || (given(day) && given(s.data.today) && day > s.data.today);
}
bool subsidy_information(const Stay& s) {
  const Cell how = s.x[X::HousingAssessment], information = s.x[X::SubsidyInformation];
  const bool kept = one_of(information, {1, 2, 3, 4}) && how != 1;
  const bool moved = one_of(information, {11, 12}) && how != 2;
  return (kept || moved) && how != absent_cell;
}
bool session_counts(const Stay& s) {
  const Cell at_exit = s.x[X::SessionCountAtExit], planned = s.x[X::SessionsInPlan];
  return (given(at_exit) && at_exit <= 0) || (given(planned) && planned <= 0);
}

constexpr StayCheck checks[] = {
    {"EV-59", File::Exit, "Destination", unknown},
    {"EV-121", File::Exit, "Destination DestinationSubsidyType", subsidy_missing},
    {"GV-22", File::Exit, "Destination OtherDestination", place_not_told},
    {"AP-6c-1", File::Exit, "Destination", reported_declined},
    {"AP-6c-2", File::Exit, "Destination", reported_missing},
    {"CS-39", File::Exit, "AftercareDate AftercareProvided ExitDate", aftercare_wrong},
    {"GV-39", File::Exit, "AftercareDate ExitDate", aftercare_wrong_or_future},
    {"CS-40", File::Exit, "HousingAssessment SubsidyInformation", subsidy_information},
    {"CS-38", File::Exit, "SessionCountAtExit SessionsInPlan", session_counts},
};

}  // namespace

std::span<const StayCheck> destination_checks() {
  return checks;
}

}  // namespace rehearsal::checks

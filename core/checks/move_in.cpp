#include "core/checks/check.hpp"

namespace rehearsal::checks {
namespace {

Cell moved(const Stay& s) {
  return s.e[E::MoveInDate];
}
/// Projects besides permanent housing that record a move: pay for success, and GPD case management.
bool may_move(const Stay& s) {
  constexpr int other_type = 7;
  return s.housing() || (s.type() == other_type && s.funded_by({pay_for_success})) ||
         (s.type() == services_only && s.funded_by({gpd_case_management}));
}
bool outside_stay(const Stay& s) {
  return given(moved(s)) && ((given(s.entry()) && moved(s) < s.entry()) || (given(s.left()) && moved(s) > s.left()));
}
bool invalid(const Stay& s) {
  return s.housing() && outside_stay(s);
}
bool invalid_wherever(const Stay& s) {
  return may_move(s) && outside_stay(s);
}
bool member_alone(const Stay& s) {
  const auto head = head_of(s);
  return head && !s.head() && given(moved(s)) && is_null(head->e[E::MoveInDate]);
}
bool nowhere_to_move(const Stay& s) {
  return given(moved(s)) && given(s.type()) && !may_move(s);
}
bool exit_to_housing_without_move(const Stay& s) {
  const Cell destination = s.x[X::Destination];
  return s.housing() && s.head() && destination >= 400 && destination < 500 && is_null(moved(s));
}
bool long_without_move(const Stay& s) {
  constexpr int ninety = 90;
  return s.housing() && s.days_open() >= ninety && (is_null(moved(s)) || outside_stay(s));
}

constexpr StayCheck checks[] = {
    {"EV-40", File::Enrollment, "MoveInDate EntryDate Exit.ExitDate", invalid},
    {"GD-21", File::Enrollment, "MoveInDate EntryDate Exit.ExitDate", invalid_wherever},
    {"MR-8", File::Enrollment, "MoveInDate HouseholdID", member_alone},
    {"MR-9", File::Enrollment, "MoveInDate Project.ProjectType", nowhere_to_move},
    {"MR-10", File::Exit, "Destination Enrollment.MoveInDate", exit_to_housing_without_move},
    {"GD-20", File::Enrollment, "MoveInDate EntryDate", long_without_move},
};

}  // namespace

std::span<const StayCheck> move_in_checks() {
  return checks;
}

}  // namespace rehearsal::checks

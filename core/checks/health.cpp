#include "core/checks/assessed.hpp"

namespace rehearsal::checks {
namespace {

// 4.05 to 4.11, R6 and W4, row by row.

using D = DisabilitiesColumn;
using H = HealthAndDVColumn;
using M = EmploymentEducationColumn;

constexpr int hiv = 8, substance_use = 10;

bool response_not_of_type(const Child& child) {
  static const CodeSet *usual = code_set("1.8"), *substances = code_set("4.10.2");
  const Cell response = child[D::DisabilityResponse];
  const CodeSet* list = child[D::DisabilityType] == substance_use ? substances : usual;
  return given(response) && given(child[D::DisabilityType]) && !list->contains(response);
}
bool long_term_misplaced(const Child& child) {
  const Cell lasts = child[D::IndefiniteAndImpairs], type = child[D::DisabilityType];
  if (lasts == absent_cell || !given(type) || !given(child[D::DisabilityResponse])) return false;
  const bool asked = one_of(type, {5, 7, 9, 10}) && disability_there({child.cells});
  return asked ? is_null(lasts) : given(lasts);
}
bool hiv_details(const Child& child) {
  const bool asked = child[D::DisabilityType] == hiv && child[D::DisabilityResponse] == 1;
  const Cell cells = child[D::TCellCount], load = child[D::ViralLoad];
  const bool any = given(child[D::TCellCountAvailable]) || given(child[D::ViralLoadAvailable]) || given(cells) ||
                   given(load) || given(child[D::TCellSource]) || given(child[D::ViralLoadSource]) ||
                   given(child[D::AntiRetroviral]);
  const bool count_without =
      (given(cells) && child[D::TCellCountAvailable] != 1) || (given(load) && child[D::ViralLoadAvailable] != 1);
  const bool source_without =
      (given(child[D::TCellSource]) && is_null(cells)) || (given(child[D::ViralLoadSource]) && is_null(load));
  return (any && !asked) || count_without || source_without;
}

bool fleeing_from_long_ago(const Child& child) {
  constexpr int over_a_year = 4;
  return child[H::CurrentlyFleeing] == 1 && child[H::WhenOccurred] == over_a_year;
}
bool violence_of_child(const Child& child) {
  return child.stay.minor() && !child.stay.head() && given(child[H::DomesticViolenceSurvivor]);
}
bool due_before_asked(const Child& child) {
  return given(child[H::DueDate]) && given(child[H::DateCreated]) && child[H::DueDate] < child[H::DateCreated];
}

bool employment_wrong(const Child& child) {
  const Cell employed = child[M::Employed], type = child[M::EmploymentType], reason = child[M::NotEmployedReason];
  if (child.stay.project == nullptr || !child.stay.project->employment || !child.stay.asked()) return false;
  if (missing(employed)) return true;
  if (employed == 1) return is_null(type) || given(reason);
  return employed == 0 && (is_null(reason) || given(type));
}

constexpr ChildCheck checks[] = {
    {"CS-25", File::Disabilities, "DisabilityType DisabilityResponse", response_not_of_type},
    {"MR-26", File::Disabilities, "DisabilityType DisabilityResponse IndefiniteAndImpairs", long_term_misplaced},
    {"CS-26", File::Disabilities,
     "DisabilityType DisabilityResponse TCellCountAvailable TCellCount TCellSource "
     "ViralLoadAvailable ViralLoad ViralLoadSource AntiRetroviral",
     hiv_details},
    {"MR-42", File::HealthAndDV, "WhenOccurred CurrentlyFleeing", fleeing_from_long_ago},
    {"MR-43", File::HealthAndDV, "DomesticViolenceSurvivor Client.DOB", violence_of_child},
    {"GV-38", File::HealthAndDV, "DueDate DateCreated", due_before_asked},
    {"GD-26", File::EmploymentEducation, "Employed EmploymentType NotEmployedReason", employment_wrong},
};

}  // namespace

std::span<const ChildCheck> health_checks() {
  return checks;
}

}  // namespace rehearsal::checks

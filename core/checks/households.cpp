#include <algorithm>

#include "core/checks/check.hpp"

namespace rehearsal::checks {
namespace {

constexpr int spouse = 3, child = 2;

/// Whether another member of the household fulfils the condition. A household larger than this stands there by mistake.
template <class Condition>
bool any_other(const Stay& s, Condition condition) {
  constexpr std::uint32_t most = 64;
  if (s.household == nullptr) return false;
  const std::uint32_t to = std::min(s.household->to, s.household->from + most);
  for (std::uint32_t at = s.household->from; at < to; ++at) {
    if (s.data.by_household[at] != s.at && condition(stay_of(s.data, s.data.by_household[at]))) return true;
  }
  return false;
}

bool first_of_household(const Stay& s) {
  return s.household != nullptr && s.data.by_household[s.household->from] == s.at;
}
std::size_t size_of(const HouseholdFacts& household) {
  return household.to - household.from;
}
Cell relationship(const Stay& s) {
  return s.e[E::RelationshipToHoH];
}
bool relationships_there(const Stay& s) {
  return relationship(s) != absent_cell;
}

bool no_head(const Stay& s) {
  return s.household != nullptr && relationships_there(s) && s.household->heads == 0;
}
bool several_heads(const Stay& s) {
  return s.household != nullptr && s.household->heads > 1;
}
bool household_without_head(const Stay& s) {
  return first_of_household(s) && no_head(s);
}
bool household_of_several_heads(const Stay& s) {
  return first_of_household(s) && several_heads(s);
}
bool relationship_not_collected(const Stay& s) {
  return s.household != nullptr && s.household->heads > 0 && relationship(s) == 99;
}
bool relationship_missing(const Stay& s) {
  return reported(s) && missing(relationship(s));
}
bool relationship_invalid(const Stay& s) {
  return reported(s) && given(relationship(s)) && !one_of(relationship(s), {1, 2, 3, 4, 5, 99});
}
bool too_young_alone(const Stay& s) {
  constexpr int twelve = 12;
  return first_of_household(s) && s.household->ages_known && s.household->oldest < twelve && s.household->oldest >= 0;
}
bool reused(const Stay& s) {
  return first_of_household(s) && s.household->several_projects;
}
bool single_not_self(const Stay& s) {
  return s.household != nullptr && size_of(*s.household) == 1 && given(relationship(s)) && !s.head();
}

bool child_heads_adults(const Stay& s) {
  return s.head() && s.minor() && s.household != nullptr && s.household->adults > 0;
}
bool minors_without_parent(const Stay& s) {
  const bool minors = s.household != nullptr && s.household->ages_known && s.household->adults == 0;
  return minors && s.household->heads > 0 && !s.head() && given(relationship(s)) && relationship(s) != child;
}
bool relationship_against_age(const Stay& s) {
  if (relationship(s) == spouse) return s.minor();
  const auto head = head_of(s);
  const Cell born = s.c[C::DOB];
  return relationship(s) == child && head && given(born) && given(head->c[C::DOB]) && born < head->c[C::DOB];
}

bool member_before_head(const Stay& s) {
  const auto head = head_of(s);
  return head && !s.head() && given(s.entry()) && given(head->entry()) && s.entry() < head->entry();
}
/// Open twice in one household: the second of two rows is the one too many.
bool twice_in_household(const Stay& s) {
  const Cell person = s.e[E::PersonalID];
  return s.open() && given(person) && any_other(s, [&](const Stay& other) {
           return other.at < s.at && other.open() && other.e[E::PersonalID] == person;
         });
}

bool another_coc(const Stay& s) {
  const auto head = head_of(s);
  const Cell own = s.e[E::EnrollmentCoC];
  return head && !s.head() && given(own) && given(head->e[E::EnrollmentCoC]) && own != head->e[E::EnrollmentCoC];
}
bool head_without_coc(const Stay& s) {
  return s.head() && is_null(s.e[E::EnrollmentCoC]);
}
bool not_a_coc_of_the_project(const Stay& s) {
  const Cell coc = s.e[E::EnrollmentCoC];
  if (!given(coc) || s.project == nullptr || !s.data.of(File::ProjectCoC).there) return false;
  for (const Cell one : s.project->cocs) {
    if (one == coc) return false;
  }
  return true;
}
bool head_in_wrong_coc(const Stay& s) {
  return reported(s) && s.head() && not_a_coc_of_the_project(s);
}
bool head_missing_coc(const Stay& s) {
  return reported(s) && head_without_coc(s);
}
bool reported_no_head(const Stay& s) {
  return reported(s) && no_head(s);
}
bool reported_several_heads(const Stay& s) {
  return reported(s) && several_heads(s);
}

/// The head's exit against the other members': a household needs a new head when its head leaves.
bool others_stay(const Stay& s) {
  return s.head() && given(s.left()) && any_other(s, [](const Stay& other) { return !other.head() && other.open(); });
}
/// Whose row was made first, a day or more before any other's: the household was begun with that member.
bool begun_without_head(const Stay& s) {
  const Cell made = s.e[E::DateCreated];
  if (s.household == nullptr || s.household->heads != 1 || s.head() || !given(made)) return false;
  return !any_other(s, [&](const Stay& other) {
    const Cell others = other.e[E::DateCreated];
    return !given(others) || others <= made;
  });
}
bool leaves_first(const Stay& s) {
  return s.head() && given(s.left()) && any_other(s, [&](const Stay& other) {
           return !other.head() && given(other.left()) && other.left() > s.left();
         });
}
bool leaves_after_head(const Stay& s) {
  const auto head = head_of(s);
  return head && !s.head() && given(s.left()) && given(head->left()) && s.left() > head->left();
}

bool no_veteran(const Stay& s) {
  return first_of_household(s) && s.funded_by({ssvf}) && !s.household->veteran;
}
bool head_not_veteran(const Stay& s) {
  return s.head() && s.funded_by({ssvf}) && s.household != nullptr && s.household->veteran && !s.veteran();
}
bool ssvf_household(const Stay& s) {
  return no_veteran(s) || head_not_veteran(s);
}

/// Household money is entered on the head: SNAP on one member more than once over.
bool snap_on_several(const Stay& s) {
  return s.notes.snap && any_other(s, [&](const Stay& other) { return other.at < s.at && other.notes.snap; });
}

constexpr StayCheck checks[] = {
    {"EV-2 GI-6", File::Enrollment, "HouseholdID RelationshipToHoH", household_without_head},
    {"AP-6b-H3", File::Enrollment, "HouseholdID RelationshipToHoH", reported_no_head},
    {"EV-3 GI-6 GV-11", File::Enrollment, "HouseholdID RelationshipToHoH", household_of_several_heads},
    {"AP-6b-H4", File::Enrollment, "HouseholdID RelationshipToHoH", reported_several_heads},
    {"EV-4", File::Enrollment, "HouseholdID RelationshipToHoH", relationship_not_collected},
    {"AP-6b-H1", File::Enrollment, "RelationshipToHoH", relationship_missing},
    {"AP-6b-H2", File::Enrollment, "RelationshipToHoH", relationship_invalid},
    {"EV-86 GD-11", File::Enrollment, "HouseholdID EntryDate Client.DOB", too_young_alone},
    {"EV-98", File::Enrollment, "HouseholdID ProjectID", reused},
    {"MR-3", File::Enrollment, "HouseholdID RelationshipToHoH", single_not_self},
    {"MR-1", File::Enrollment, "RelationshipToHoH EntryDate Client.DOB", child_heads_adults},
    {"MR-2", File::Enrollment, "RelationshipToHoH EntryDate Client.DOB", minors_without_parent},
    {"MR-4", File::Enrollment, "RelationshipToHoH EntryDate Client.DOB", relationship_against_age},
    {"GV-12", File::Enrollment, "RelationshipToHoH DateCreated HouseholdID", begun_without_head},
    {"GV-8", File::Enrollment, "EntryDate HouseholdID", member_before_head},
    {"GV-10", File::Enrollment, "HouseholdID PersonalID", twice_in_household},
    {"MR-7", File::Enrollment, "EnrollmentCoC HouseholdID", another_coc},
    {"EV-27 GI-3", File::Enrollment, "EnrollmentCoC", head_without_coc},
    {"AP-6b-C1", File::Enrollment, "EnrollmentCoC", head_missing_coc},
    {"AP-6b-C2", File::Enrollment, "EnrollmentCoC ProjectID", head_in_wrong_coc},
    {"CS-45", File::Enrollment, "EnrollmentCoC ProjectID", not_a_coc_of_the_project},
    {"MR-50", File::Exit, "ExitDate Enrollment.HouseholdID", others_stay},
    {"GV-20", File::Exit, "ExitDate Enrollment.HouseholdID", leaves_first},
    {"GV-21", File::Exit, "ExitDate Enrollment.HouseholdID", leaves_after_head},
    {"GD-16", File::Enrollment, "HouseholdID Client.VeteranStatus", ssvf_household},
    {"MR-35", File::Enrollment, "HouseholdID", snap_on_several},
};

}  // namespace

std::span<const StayCheck> household_checks() {
  return checks;
}

}  // namespace rehearsal::checks

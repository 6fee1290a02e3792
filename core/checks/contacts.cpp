#include "core/checks/check.hpp"

namespace rehearsal::checks {
namespace {

using L = CurrentLivingSituationColumn;

constexpr int rental_with_subsidy = 435;

Cell place(const Child& child) {
  return child[L::CurrentLivingSituation];
}
bool subsidy_missing(const Child& child) {
  const Cell subsidy = child[L::CLSSubsidyType];
  static const CodeSet* list = code_set("3.12.A");
  return place(child) == rental_with_subsidy && (is_null(subsidy) || (given(subsidy) && !list->contains(subsidy)));
}
bool verified_elsewhere(const Child& child) {
  return given(child[L::VerifiedBy]) && given(child.stay.type()) && child.stay.type() != coordinated_entry;
}
bool not_a_path_place(const Child& child) {
  return given(place(child)) && child.stay.funded_by({path}) && child.stay.is({street_outreach, services_only}) &&
         !one_of(place(child), {116, 101, 118, 17, 37});
}
bool outside_stay(const Child& child) {
  const Cell day = child[L::InformationDate], entry = child.stay.entry(), left = child.stay.left();
  const Cell today = child.stay.data.today;
  return given(day) && ((given(entry) && day < entry) || (given(left) && day > left) || (given(today) && day > today));
}
bool result_without_referral(const Child& child) {
  return given(child[EventColumn::ResultDate]) && is_null(child[EventColumn::ReferralResult]);
}

constexpr File file = File::CurrentLivingSituation;
constexpr ChildCheck checks[] = {
    {"EV-129", file, "CurrentLivingSituation CLSSubsidyType", subsidy_missing},
    {"CS-10", file, "VerifiedBy Project.ProjectType", verified_elsewhere},
    {"MR-16", file, "CurrentLivingSituation", not_a_path_place},
    {"GV-36", file, "InformationDate Enrollment.EntryDate Exit.ExitDate", outside_stay},
    {"CS-41", File::Event, "ReferralResult ResultDate", result_without_referral},
};

}  // namespace

std::span<const ChildCheck> contact_checks() {
  return checks;
}

}  // namespace rehearsal::checks

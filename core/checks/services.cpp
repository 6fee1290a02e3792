#include <array>
#include <utility>

#include "core/checks/check.hpp"

namespace rehearsal::checks {
namespace {

using S = ServicesColumn;

constexpr int hopwa_assistance = 151, ssvf_assistance = 152, ssvf_service = 144, path_referral = 161, bed_night = 200,
              vash_tracking = 210, moving_on = 300;

constexpr std::array<std::pair<int, std::string_view>, 10> types{{{141, "P1.2"},
                                                                  {142, "R14.2"},
                                                                  {143, "W1.2"},
                                                                  {144, "V2.2"},
                                                                  {151, "W2.2"},
                                                                  {152, "V3.4"},
                                                                  {161, "P2.2"},
                                                                  {200, "4.14"},
                                                                  {210, "V8.2"},
                                                                  {300, "C2.2"}}};
constexpr std::array<std::pair<int, std::string_view>, 3> subtypes{{{3, "V2.A"}, {4, "V2.B"}, {5, "V2.C"}}};

template <std::size_t size>
const CodeSet* list_for(const std::array<std::pair<int, std::string_view>, size>& lists, Cell code) {
  for (const auto& [one, list] : lists) {
    if (one == code) return code_set(list);
  }
  return nullptr;
}

Cell record(const Child& child) {
  return child[S::RecordType];
}
Cell type(const Child& child) {
  return child[S::TypeProvided];
}
bool not_of_its_list(const Child& child) {
  const CodeSet* list = list_for(types, record(child));
  return list != nullptr && given(type(child)) && !list->contains(type(child));
}
bool needs_subtype(const Child& child) {
  return record(child) == ssvf_service && one_of(type(child), {3, 4, 5});
}
bool subtype_misplaced(const Child& child) {
  const Cell subtype = child[S::SubTypeProvided];
  if (!given(subtype) || !given(record(child))) return false;
  const CodeSet* list = list_for(subtypes, type(child));
  return !needs_subtype(child) || list == nullptr || !list->contains(subtype);
}
bool type_wrong(const Child& child) {
  const bool subtype_missing = needs_subtype(child) && is_null(child[S::SubTypeProvided]);
  return is_null(type(child)) || not_of_its_list(child) || subtype_missing || subtype_misplaced(child);
}
bool other_type_misplaced(const Child& child) {
  const bool asked =
      (record(child) == ssvf_service && type(child) == 6) || (record(child) == vash_tracking && type(child) == 12);
  return given(child[S::OtherTypeProvided]) && !asked;
}
bool moving_on_misplaced(const Child& child) {
  return given(child[S::MovingOnOtherType]) && !(record(child) == moving_on && type(child) == 5);
}
bool amount_misplaced(const Child& child) {
  return given(child[S::FAAmount]) && !one_of(record(child), {hopwa_assistance, ssvf_assistance});
}
bool assistance_dates_misplaced(const Child& child) {
  return (given(child[S::FAStartDate]) || given(child[S::FAEndDate])) && record(child) != ssvf_assistance;
}
bool outcome_misplaced(const Child& child) {
  return given(child[S::ReferralOutcome]) && record(child) != path_referral;
}
bool night_outside(const Child& child) {
  if (record(child) != bed_night) return false;
  const Cell day = child[S::DateProvided], entry = child.stay.entry(), left = child.stay.left();
  const bool elsewhere = given(child.stay.type()) && child.stay.type() != night_by_night;
  return elsewhere || (given(day) && ((given(entry) && day < entry) || (given(left) && day >= left)));
}

constexpr File file = File::Services;
constexpr ChildCheck checks[] = {
    {"CS-27", file, "RecordType TypeProvided", not_of_its_list},
    {"GV-32", file, "RecordType TypeProvided SubTypeProvided", type_wrong},
    {"CS-30", file, "RecordType TypeProvided SubTypeProvided", subtype_misplaced},
    {"CS-28", file, "RecordType TypeProvided OtherTypeProvided", other_type_misplaced},
    {"CS-29", file, "RecordType TypeProvided MovingOnOtherType", moving_on_misplaced},
    {"CS-31", file, "RecordType FAAmount", amount_misplaced},
    {"CS-32", file, "RecordType FAStartDate FAEndDate", assistance_dates_misplaced},
    {"CS-33", file, "RecordType ReferralOutcome", outcome_misplaced},
    {"CS-34", file, "RecordType DateProvided Enrollment.EntryDate Exit.ExitDate", night_outside},
};

}  // namespace

std::span<const ChildCheck> service_checks() {
  return checks;
}

}  // namespace rehearsal::checks

#pragma once

#include "core/checks/data.hpp"

namespace rehearsal::checks {

// The numbers that the standards give to what the checks speak of.
inline constexpr int ssvf = 33, path = 21, pay_for_success = 35, gpd_case_management = 45;
inline constexpr int adult_age = 18;
enum ProjectType {
  entry_exit_shelter = 0,
  night_by_night = 1,
  transitional = 2,
  supportive_housing = 3,
  street_outreach = 4,
  services_only = 6,
  safe_haven = 8,
  prevention = 12,
  rapid_rehousing = 13,
  coordinated_entry = 14
};

/// One enrollment with all that belongs to it.
struct Stay {
  const Data& data;
  std::size_t at = 0;
  Row<E> e;
  Row<C> c;  ///< empty when the person has no row
  Row<P> p;
  Row<X> x;  ///< empty while the stay is open
  const ProjectFacts* project = nullptr;
  const Notes& notes;
  const HouseholdFacts* household = nullptr;  ///< null without a HouseholdID
  int age = unknown_age;                      ///< on the day of entry

  int type() const { return p[P::ProjectType]; }
  bool is(std::initializer_list<int> types) const { return one_of(type(), types); }
  bool housing() const { return is({3, 9, 10, 13}); }
  bool funded_by(std::initializer_list<int> codes) const { return project != nullptr && project->funded_by(codes); }
  bool path_services() const { return type() == services_only && funded_by({path}); }
  Cell entry() const { return e[E::EntryDate]; }
  Cell left() const { return x[X::ExitDate]; }
  bool open() const { return !x && data.of(File::Exit).there; }
  bool head() const { return e[E::RelationshipToHoH] == 1; }
  bool age_known() const { return age != unknown_age; }
  bool adult() const { return age >= adult_age; }
  bool minor() const { return age_known() && age < adult_age; }
  bool asked() const { return adult() || head(); }  ///< adults and heads
  bool veteran() const { return c[C::VeteranStatus] == 1; }
  int days_open() const;  ///< from entry to the day of the export; -1 when it cannot be told
};
Stay stay_of(const Data& data, std::size_t at);

/// The head's stay; nothing when the household has none, or is none.
std::optional<Stay> head_of(const Stay& stay);

/// The data quality tables of the reports (AP) count this stay: active in the report's period; of outreach only those
/// who were engaged.
bool reported(const Stay& stay);
/// Adult on the later of the entry and the report's first day, or head.
bool reported_adult(const Stay& stay);
bool reported_asked(const Stay& stay);
bool leaver(const Stay& stay);
/// The last anniversary of the head's entry in the report's period, when the head has been in for a year.
Cell anniversary_due(const Stay& stay);

}  // namespace rehearsal::checks

#include "core/checks/check.hpp"

namespace rehearsal::checks {
namespace {

// Q6a of the reports: the latest stay of each active client. Its columns exclude each other from left to right.

bool counted(const Stay& s) {
  return s.c && s.data.latest[s.at];
}
Cell quality(const Stay& s) {
  return s.c[C::NameDataQuality];
}

bool name_declined(const Stay& s) {
  return counted(s) && declined(quality(s));
}
bool name_missing(const Stay& s) {
  return counted(s) && !name_declined(s) &&
         (is_null(s.c[C::FirstName]) || is_null(s.c[C::LastName]) || missing(quality(s)));
}
bool name_partial(const Stay& s) {
  return counted(s) && !name_missing(s) && quality(s) == 2;
}

bool ssn_declined(const Stay& s) {
  return counted(s) && declined(s.c[C::SSNDataQuality]);
}
bool ssn_missing(const Stay& s) {
  return counted(s) && !ssn_declined(s) && (is_null(s.c[C::SSN]) || missing(s.c[C::SSNDataQuality]));
}
template <int bit>
bool ssn_issue(const Stay& s) {
  return counted(s) && !ssn_declined(s) && !ssn_missing(s) && given(s.c[C::SSN]) && (s.c[C::SSN] & bit) != 0;
}

bool born_declined(const Stay& s) {
  return counted(s) && is_null(s.c[C::DOB]) && declined(s.c[C::DOBDataQuality]);
}
bool born_missing(const Stay& s) {
  return counted(s) && is_null(s.c[C::DOB]) && !declined(s.c[C::DOBDataQuality]);
}
bool born(const Stay& s) {
  return counted(s) && given(s.c[C::DOB]);
}
bool born_with_reason(const Stay& s) {
  return born(s) && no_answer(s.c[C::DOBDataQuality]);
}
bool born_about(const Stay& s) {
  return born(s) && s.c[C::DOBDataQuality] == 2;
}
bool born_too_early(const Stay& s) {
  static const Cell earliest = cell_of(*Date::of(1915, 1, 1));
  return born(s) && s.c[C::DOB] < earliest;
}
bool born_after_creation(const Stay& s) {
  const Cell created = s.c[C::DateCreated];
  return born(s) && given(created) && s.c[C::DOB] > created;
}
bool born_at_entry(const Stay& s) {
  return born(s) && (s.head() || s.adult()) && given(s.entry()) && s.c[C::DOB] >= s.entry();
}

constexpr C races[] = {C::AmIndAKNative,   C::Asian, C::BlackAfAmerican, C::HispanicLatinao, C::MidEastNAfrican,
                       C::NativeHIPacific, C::White};
bool race_declined(const Stay& s) {
  return counted(s) && declined(s.c[C::RaceNone]);
}
bool race_missing(const Stay& s) {
  if (!counted(s) || !missing(s.c[C::RaceNone])) return false;
  for (const C race : races) {
    if (s.c[race] == 1 || s.c[race] == absent_cell) return false;
  }
  return true;
}

constexpr StayCheck checks[] = {
    {"AP-6a-N1", File::Client, "NameDataQuality", name_declined},
    {"AP-6a-N2", File::Client, "FirstName LastName NameDataQuality", name_missing},
    {"AP-6a-N3", File::Client, "NameDataQuality", name_partial},
    {"AP-6a-S1", File::Client, "SSNDataQuality", ssn_declined},
    {"AP-6a-S2", File::Client, "SSN SSNDataQuality", ssn_missing},
    {"AP-6a-S3", File::Client, "SSN", ssn_issue<ssn_wrong_letter>},
    {"AP-6a-S4", File::Client, "SSN", ssn_issue<ssn_no_last_four>},
    {"AP-6a-S5", File::Client, "SSN", ssn_issue<ssn_wrong_area>},
    {"AP-6a-S6", File::Client, "SSN", ssn_issue<ssn_wrong_group>},
    {"AP-6a-S7", File::Client, "SSN", ssn_issue<ssn_pattern>},
    {"AP-6a-D1", File::Client, "DOB DOBDataQuality", born_declined},
    {"AP-6a-D2", File::Client, "DOB DOBDataQuality", born_missing},
    {"AP-6a-D3", File::Client, "DOB DOBDataQuality", born_with_reason},
    {"AP-6a-D4", File::Client, "DOB DOBDataQuality", born_about},
    {"AP-6a-D5", File::Client, "DOB", born_too_early},
    {"AP-6a-D6", File::Client, "DOB DateCreated", born_after_creation},
    {"AP-6a-D7", File::Client, "DOB Enrollment.EntryDate", born_at_entry},
    {"AP-6a-R1", File::Client, "RaceNone", race_declined},
    {"AP-6a-R2", File::Client, "RaceNone", race_missing},
};

}  // namespace

std::span<const StayCheck> report_identity_checks() {
  return checks;
}

}  // namespace rehearsal::checks

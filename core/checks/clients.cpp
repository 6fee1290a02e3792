#include "core/checks/check.hpp"

namespace rehearsal::checks {
namespace {

// The client's own row: 3.01 to 3.07 and V1.

using Client = Row<C>;
template <bool (*condition)(const Client&, const Data&)>
bool on_client(const Data& data, const Cell* cells) {
  return condition(Client{cells}, data);
}

constexpr C races[] = {C::AmIndAKNative,   C::Asian, C::BlackAfAmerican, C::HispanicLatinao, C::MidEastNAfrican,
                       C::NativeHIPacific, C::White};
constexpr std::string_view shown_races =
    "RaceNone AmIndAKNative Asian BlackAfAmerican HispanicLatinao MidEastNAfrican NativeHIPacific White";

bool any_race(const Client& c, bool (*is)(Cell)) {
  for (const C race : races) {
    if (is(c[race])) return true;
  }
  return false;
}
bool yes(Cell cell) {
  return cell == 1;
}
bool has_race(const Client& c) {
  return any_race(c, yes);
}

bool race_contradicts(const Client& c, const Data&) {
  return (given(c[C::RaceNone]) && has_race(c)) || c[C::RaceNone] == 99;
}
/// Both ways: a reason beside a race, and neither of them.
bool race_none_misplaced(const Client& c, const Data&) {
  const bool known = !any_race(c, [](Cell cell) { return !given(cell); });
  return (given(c[C::RaceNone]) && has_race(c)) || (known && !has_race(c) && is_null(c[C::RaceNone]));
}
bool race_is_null(const Client& c, const Data&) {
  return any_race(c, is_null);
}

bool name_incomplete(const Client& c, const Data&) {
  return one_of(c[C::NameDataQuality], {2, 8, 9, 99});
}
bool name_contradicts(const Client& c, const Data&) {
  const bool first = given(c[C::FirstName]), last = given(c[C::LastName]);
  const bool readable = c[C::FirstName] != absent_cell && c[C::LastName] != absent_cell;
  const Cell quality = c[C::NameDataQuality];
  if (!readable) return false;
  return (quality == 1 && !(first && last)) || (first && last && given(quality) && !one_of(quality, {1, 2})) ||
         missing(quality);
}
bool no_name(const Client& c, const Data&) {
  return is_null(c[C::FirstName]) && is_null(c[C::LastName]);
}

bool birth_missing(const Client& c, const Data&) {
  return is_null(c[C::DOB]) && one_of(c[C::DOBDataQuality], {1, 2});
}
bool birth_unknown(const Client& c, const Data&) {
  return no_answer(c[C::DOBDataQuality]);
}
bool birth_out_of_range(const Client& c, const Data& data) {
  const Cell born = c[C::DOB];
  if (!given(born) || !given(data.today)) return false;
  constexpr int oldest = 120;
  return born > data.today || age_on(date_of(born), date_of(data.today)) > oldest;
}

bool ssn_unknown(const Client& c, const Data&) {
  return no_answer(c[C::SSNDataQuality]);
}
bool ssn_malformed(const Client& c, const Data&) {
  return given(c[C::SSN]) && (c[C::SSN] & (ssn_wrong_length | ssn_wrong_letter)) != 0;
}
bool ssn_contradicts(const Client& c, const Data&) {
  const Cell ssn = c[C::SSN], quality = c[C::SSNDataQuality];
  if (ssn == absent_cell) return false;
  return (is_null(ssn) && quality == 1) || (given(ssn) && given(quality) && !one_of(quality, {1, 2})) ||
         missing(quality) || (given(ssn) && (ssn & ssn_only_zeros) != 0);
}
/// The quality says more, or less, than the number is: MR-39.
bool ssn_quality_wrong(const Client& c, const Data&) {
  const Cell ssn = c[C::SSN];
  if (!given(ssn)) return false;
  const bool possible = (ssn & (ssn_wrong_area | ssn_wrong_group | ssn_pattern | ssn_no_last_four)) == 0;
  const bool whole = (ssn & ssn_nine_digits) != 0 && possible;
  return (c[C::SSNDataQuality] == 1 && !whole) || (c[C::SSNDataQuality] == 2 && whole);
}

bool sex_missing(const Client& c, const Data&) {
  const Cell sex = c[C::Sex];
  static const CodeSet* list = spec_of(File::Client).columns[static_cast<std::size_t>(C::Sex)].list;
  return missing(sex) || sex == bad_cell || (given(sex) && list != nullptr && !list->contains(sex));
}
bool race_unknown(const Client& c, const Data&) {
  return no_answer(c[C::RaceNone]);
}

bool year_out_of_range(Cell year, const Data& data) {
  constexpr int first = 1920;
  return given(year) && (year < first || (given(data.today) && year > date_of(data.today).year()));
}
bool service_years(const Client& c, const Data& data) {
  return year_out_of_range(c[C::YearEnteredService], data) || year_out_of_range(c[C::YearSeparated], data);
}
bool service_order(const Client& c, const Data&) {
  const Cell entered = c[C::YearEnteredService], separated = c[C::YearSeparated], born = c[C::DOB];
  constexpr int youngest = 17;
  const bool backwards = given(entered) && given(separated) && separated < entered;
  const bool too_young = given(entered) && given(born) && entered - date_of(born).year() < youngest;
  return backwards || too_young;
}

/// Whoever has a discharge status has served: also a bad one makes nobody less of a veteran.
bool served_and_no_veteran(const Client& c, const Data&) {
  return c[C::VeteranStatus] == 0 && given(c[C::DischargeStatus]);
}

constexpr RowCheck checks[] = {
    {"EV-78", File::Client, "NameDataQuality", on_client<name_incomplete>},
    {"GD-5", File::Client, "FirstName LastName NameDataQuality", on_client<name_contradicts>},
    {"GV-23", File::Client, "FirstName LastName", on_client<no_name>},
    {"EV-34", File::Client, "DOB DOBDataQuality", on_client<birth_missing>},
    {"EV-60", File::Client, "DOBDataQuality", on_client<birth_unknown>},
    {"GV-24", File::Client, "DOB", on_client<birth_out_of_range>},
    {"EV-67", File::Client, "SSNDataQuality", on_client<ssn_unknown>},
    {"CS-4", File::Client, "SSN", on_client<ssn_malformed>},
    {"GD-4", File::Client, "SSN SSNDataQuality", on_client<ssn_contradicts>},
    {"MR-39", File::Client, "SSN SSNDataQuality", on_client<ssn_quality_wrong>},
    {"EV-63", File::Client, "RaceNone", on_client<race_unknown>},
    {"CS-1", File::Client, shown_races, on_client<race_none_misplaced>},
    {"GD-1", File::Client, shown_races, on_client<race_contradicts>},
    {"GV-25", File::Client, shown_races, on_client<race_is_null>},
    {"GD-2", File::Client, "Sex", on_client<sex_missing>},
    {"CS-3", File::Client, "YearEnteredService YearSeparated", on_client<service_years>},
    {"MR-40", File::Client, "VeteranStatus DischargeStatus", on_client<served_and_no_veteran>},
    {"MR-41", File::Client, "YearEnteredService YearSeparated DOB", on_client<service_order>},
};

}  // namespace

std::span<const RowCheck> client_checks() {
  return checks;
}

}  // namespace rehearsal::checks

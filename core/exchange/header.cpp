#include "core/exchange/header.hpp"

#include <algorithm>
#include <array>

#include "core/base/text.hpp"

namespace rehearsal::exchange {
namespace {

struct Known {
  std::string_view found, meant;
};
// Names of earlier versions of the specification, and slips that stand in tools and samples that vendors copied from.
constexpr std::array<Known, 18> known_names{{
    {"HispanicLatinaeo", "HispanicLatinao"},
    {"NativeHIOtherPacific", "NativeHIPacific"},
    {"VHAServicesHA", "VHAServices"},
    {"VAMedicalServices", "VHAServices"},
    {"NoVHAReasonHA", "NoVHAReason"},
    {"NoVAMedReason", "NoVHAReason"},
    {"VictimServicesProvider", "VictimServiceProvider"},
    {"DomesticViolenceVictim", "DomesticViolenceSurvivor"},
    {"AlcoholDrugAbuseFam", "AlcoholDrugUseDisorderFam"},
    {"MentalHealthIssuesFam", "MentalHealthDisorderFam"},
    {"CurrentLivingSituationID", "CurrentLivingSitID"},
    {"NeverEnrolledInPATHReason", "ReasonNotEnrolled"},
    {"LeaveSituation14days", "LeaveSituation14Days"},
    {"CountofExchangeforSex", "CountOfExchangeForSex"},
    {"CoC", "CoCCode"},
    {"ClientCoC", "EnrollmentCoC"},
    {"HIVAIDSAssistance", "ADAP"},
    {"LoSUnderThreshold", "LOSUnderThreshold"},
}};

constexpr std::array<std::string_view, 18> retired_names{"Gender",
                                                         "Woman",
                                                         "Man",
                                                         "NonBinary",
                                                         "Transgender",
                                                         "CulturallySpecific",
                                                         "Questioning",
                                                         "GenderNone",
                                                         "GenderOther",
                                                         "DifferentIdentity",
                                                         "DifferentIdentityText",
                                                         "SexualOrientation",
                                                         "SexualOrientationOther",
                                                         "TranslationNeeded",
                                                         "PreferredLanguage",
                                                         "PreferredLanguageDifferent",
                                                         "Female",
                                                         "Male"};

/// Letters and digits alone, in lower case: what is left of a name when spaces, underscores and capitals do not count.
std::string bare(std::string_view name) {
  std::string letters;
  for (const char c : name) {
    if (c >= 'A' && c <= 'Z') letters += static_cast<char>(c - 'A' + 'a');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) letters += c;
  }
  return letters;
}

/// Finds, among the columns that nothing stands for yet, the one that the name means.
template <class Means>
int free_column(const FileSpec& file, const Header& header, Means means) {
  for (std::size_t at = 0; at < file.columns.size(); ++at) {
    if (header.places[at] < 0 && means(file.columns[at].name)) return static_cast<int>(at);
  }
  return -1;
}

int meant_by(const FileSpec& file, const Header& header, std::string_view name, bool slips) {
  const std::string letters = bare(name);
  if (letters.empty()) return -1;
  if (!slips) {
    const auto known = std::find_if(known_names.begin(), known_names.end(),
                                    [&](const Known& one) { return bare(one.found) == letters; });
    const std::string meant = known == known_names.end() ? letters : bare(known->meant);
    const int column = free_column(file, header, [&](std::string_view one) { return bare(one) == meant; });
    return column >= 0 ? column : free_column(file, header, [&](std::string_view one) { return bare(one) == letters; });
  }
  constexpr std::size_t too_short = 6;  // "State" and "City" are no slips of each other, but SSI and SSN might be
  constexpr std::size_t too_long = 64;  // no column's name is; and a broken file may have one that takes for ever
  if (letters.size() < too_short || letters.size() > too_long) return -1;
  return free_column(file, header, [&](std::string_view one) { return distance(bare(one), letters) == 1; });
}

bool is_retired(std::string_view name) {
  return std::any_of(retired_names.begin(), retired_names.end(),
                     [&](std::string_view one) { return bare(one) == bare(name); });
}

}  // namespace

Header header_from(const FileSpec& file, const std::vector<std::string_view>& names) {
  Header header{std::vector<int>(file.columns.size(), -1), names.size(), {}};
  std::vector<std::size_t> left;
  for (std::size_t at = 0; at < names.size(); ++at) {
    const int column = file.column(names[at]);
    if (column < 0) {
      left.push_back(at);
    } else if (header.places[static_cast<std::size_t>(column)] >= 0) {
      header.faults.push_back({HeaderFault::Kind::twice, column, std::string(names[at]), false});
    } else {
      header.places[static_cast<std::size_t>(column)] = static_cast<int>(at);
    }
  }
  // Names that are surely meant first: a slip of the pen may not take a column that another one names.
  for (const bool slips : {false, true}) {
    std::erase_if(left, [&](std::size_t at) {
      const int column = meant_by(file, header, names[at], slips);
      if (column < 0) return false;
      header.places[static_cast<std::size_t>(column)] = static_cast<int>(at);
      header.faults.push_back({HeaderFault::Kind::misspelled, column, std::string(names[at]), false});
      return true;
    });
  }
  for (const std::size_t at : left)
    header.faults.push_back({HeaderFault::Kind::extra, -1, std::string(names[at]), is_retired(names[at])});
  for (std::size_t at = 0; at < header.places.size(); ++at) {
    if (header.places[at] < 0) header.faults.push_back({HeaderFault::Kind::missing, static_cast<int>(at), "", false});
  }
  return header;
}

}  // namespace rehearsal::exchange

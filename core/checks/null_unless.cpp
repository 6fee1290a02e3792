#include "core/checks/null_unless.hpp"

#include "core/exchange/words.hpp"

namespace rehearsal::checks {
namespace {

struct Dependent {
  std::string_view id;
  File file;
  std::string_view columns;
};
// Which id speaks of which columns; the conditions stand with the columns.
constexpr Dependent dependents[] = {
    {"CS-2", File::Client,
     "YearEnteredService YearSeparated WorldWarII KoreanWar VietnamWar DesertStorm AfghanistanOEF IraqOIF IraqOND "
     "OtherTheater MilitaryBranch DischargeStatus"},
    {"CS-6", File::Enrollment, "RentalSubsidyType"},
    {"CS-7", File::Exit, "DestinationSubsidyType"},
    {"CS-8", File::Exit, "OtherDestination"},
    {"CS-9", File::CurrentLivingSituation, "CLSSubsidyType"},
    {"CS-11", File::CurrentLivingSituation, "LeaveSituation14Days"},
    {"CS-12", File::CurrentLivingSituation, "SubsequentResidence ResourcesToObtain LeaseOwn60Day MovedTwoOrMore"},
    {"CS-13", File::Enrollment, "ReasonNotEnrolled"},
    {"CS-14", File::Enrollment, "ReasonNoServices RunawayYouth"},
    {"CS-15", File::IncomeBenefits, "OtherIncomeSourceIdentify"},
    {"CS-16", File::IncomeBenefits, "OtherBenefitsSourceIdentify"},
    {"CS-17", File::IncomeBenefits, "OtherInsuranceIdentify"},
    {"CS-18", File::IncomeBenefits,
     "NoMedicaidReason NoMedicareReason NoSCHIPReason NoVHAReason NoEmployerProvidedReason NoCOBRAReason "
     "NoPrivatePayReason NoStateHealthInsReason NoIndianHealthServicesReason"},
    {"CS-19", File::IncomeBenefits, "NoADAPReason NoRyanWhiteReason"},
    {"CS-21", File::HealthAndDV, "WhenOccurred CurrentlyFleeing"},
    {"CS-22", File::HealthAndDV, "DueDate"},
    {"CS-23", File::EmploymentEducation, "EmploymentType NotEmployedReason"},
    {"CS-24", File::YouthEducationStatus, "MostRecentEdStatus CurrentEdStatus"},
    {"CS-35", File::Exit, "EarlyExitReason"},
    {"CS-36", File::Exit,
     "ExchangeForSexPastThreeMonths CountOfExchangeForSex AskedOrForcedToExchangeForSex "
     "AskedOrForcedToExchangeForSexPastThreeMonths"},
    {"CS-37", File::Exit, "CoercedToContinueWork LaborExploitPastThreeMonths"},
    {"CS-38", File::Exit, "IndividualCounseling FamilyCounseling GroupCounseling SessionCountAtExit"},
    {"CS-39", File::Exit, "EmailSocialMedia Telephone InPersonIndividual InPersonGroup"},
    {"CS-40", File::Exit, "SubsidyInformation"},
};

bool holds(const OnlyWhen& when, const Cell* cells) {
  const Cell cell = cells[when.column];
  if (cell == absent_cell) return true;
  if (when.codes.empty()) return given(cell);
  for (const int code : when.codes) {
    if (cell == code) return true;
  }
  return false;
}

}  // namespace

std::vector<NullUnless> null_unless(File file) {
  std::vector<NullUnless> all;
  const FileSpec& spec = spec_of(file);
  for (const Dependent& dependent : dependents) {
    if (dependent.file != file) continue;
    for (std::string_view names = dependent.columns; !names.empty();)
      all.push_back({dependent.id, spec.column(taken(names, " "))});
  }
  return all;
}

bool misplaced(const FileSpec& spec, int column, const Cell* cells) {
  if (!given(cells[column])) return false;
  for (const OnlyWhen& when : spec.columns[static_cast<std::size_t>(column)].only_when) {
    if (holds(when, cells)) return false;
  }
  return true;
}

Values values_of(const Data& data, const FileSpec& spec, int column, const Cell* cells) {
  const auto shown = [&](int at) {
    const ColumnSpec& one = spec.columns[static_cast<std::size_t>(at)];
    return std::pair(std::string(one.name), cell_text(one, cells[at], data.ids));
  };
  Values values{shown(column)};
  for (const OnlyWhen& when : spec.columns[static_cast<std::size_t>(column)].only_when)
    values.push_back(shown(when.column));
  return values;
}

}  // namespace rehearsal::checks

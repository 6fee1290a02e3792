#include "core/checks/duties.hpp"

#include "core/exchange/words.hpp"

namespace rehearsal::checks {
namespace {

struct Duty {
  std::string_view ids;
  File file;
  std::string_view columns;
};

constexpr std::string_view races =
    "AmIndAKNative Asian BlackAfAmerican HispanicLatinao MidEastNAfrican NativeHIPacific White";

constexpr Duty of_null[] = {
    {"GI-1", File::Enrollment, "EnrollmentID PersonalID ProjectID EntryDate"},
    {"GI-1", File::Exit, "ExitID EnrollmentID PersonalID ExitDate"},
    {"GI-1", File::IncomeBenefits, "EnrollmentID PersonalID"},
    {"GI-1", File::HealthAndDV, "EnrollmentID PersonalID"},
    {"GI-1", File::EmploymentEducation, "EnrollmentID PersonalID"},
    {"GI-1", File::Disabilities, "EnrollmentID PersonalID DisabilityType DisabilityResponse"},
    {"GI-1", File::Services, "EnrollmentID PersonalID"},
    {"GI-1", File::CurrentLivingSituation, "EnrollmentID PersonalID"},
    {"GI-1", File::Assessment, "EnrollmentID PersonalID"},
    {"GI-1", File::Event, "EnrollmentID PersonalID"},
    {"GI-1", File::YouthEducationStatus, "EnrollmentID PersonalID"},
    {"GI-2", File::Enrollment, "HouseholdID RelationshipToHoH DisablingCondition"},
    {"GI-2", File::Client, "VeteranStatus"},
    {"GI-2", File::Client, races},
    {"GI-2", File::Exit, "Destination"},
    {"GI-2", File::IncomeBenefits, "InformationDate DataCollectionStage"},
    {"GI-2", File::HealthAndDV, "InformationDate DataCollectionStage"},
    {"GI-2", File::EmploymentEducation, "InformationDate DataCollectionStage"},
    {"GI-2", File::Disabilities, "InformationDate DataCollectionStage"},
    {"GI-2", File::YouthEducationStatus, "InformationDate DataCollectionStage"},
    {"GI-2", File::CurrentLivingSituation, "InformationDate"},
    {"GI-2", File::Services, "DateProvided RecordType TypeProvided"},
};

constexpr Duty of_list[] = {
    {"EV-50 GI-4", File::Client, races},
    {"EV-50 GI-4", File::Client, "VeteranStatus RaceNone"},
    {"GI-4", File::Client, "NameDataQuality SSNDataQuality DOBDataQuality Sex"},
    {"EV-51", File::Enrollment, "DisablingCondition"},
    {"EV-52 GI-4", File::Enrollment, "LivingSituation"},
    {"EV-53 GI-4", File::Enrollment, "RelationshipToHoH"},
    {"GI-4", File::Enrollment, "LengthOfStay"},
    {"EV-54 GI-4", File::Exit, "Destination"},
    {"EV-55", File::CurrentLivingSituation, "CurrentLivingSituation"},
    {"GI-4", File::IncomeBenefits, "DataCollectionStage"},
    {"GI-4", File::HealthAndDV, "DataCollectionStage"},
    {"GI-4", File::EmploymentEducation, "DataCollectionStage"},
    {"GI-4", File::Disabilities, "DataCollectionStage DisabilityType DisabilityResponse IndefiniteAndImpairs"},
    {"GI-4", File::YouthEducationStatus, "DataCollectionStage"},
    {"GI-4", File::Services, "RecordType"},
};

template <std::size_t size>
std::string_view find(const Duty (&duties)[size], File file, std::string_view column) {
  for (const Duty& duty : duties) {
    if (duty.file != file) continue;
    for (std::string_view names = duty.columns; !names.empty();) {
      if (taken(names, " ") == column) return duty.ids;
    }
  }
  return "";
}

}  // namespace

std::string_view duty_of_null(File file, std::string_view column) {
  return find(of_null, file, column);
}
std::string_view duty_of_list(File file, std::string_view column) {
  return find(of_list, file, column);
}

}  // namespace rehearsal::checks

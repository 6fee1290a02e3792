#include "core/exchange/header.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace rehearsal::exchange;

namespace {

std::string faults_of(File file, const std::vector<std::string_view>& names) {
  constexpr const char* kinds[] = {"missing", "extra", "misspelled", "twice"};
  std::string text;
  for (const HeaderFault& fault : header_from(spec_of(file), names).faults) {
    if (fault.kind == HeaderFault::Kind::missing) continue;
    text += std::string(kinds[static_cast<int>(fault.kind)]) + " " + fault.found;
    if (fault.column >= 0)
      text += "=" + std::string(spec_of(file).columns[static_cast<std::size_t>(fault.column)].name);
    text += fault.retired ? " (retired) " : " ";
  }
  return text;
}

}  // namespace

TEST_CASE("csv: columns are found in any order") {
  const auto header = header_from(spec_of(File::User), {"ExportID", "UserID"});
  CHECK(header.places[0] == 1);
  CHECK(header.places.back() == 0);
  CHECK(header.faults.size() == spec_of(File::User).columns.size() - 2);
}

TEST_CASE("csv: names that are meant are taken, and told") {
  CHECK(faults_of(File::Client, {"personalid", "First Name", "last_name"}) ==
        "misspelled personalid=PersonalID misspelled First Name=FirstName misspelled last_name=LastName ");
  CHECK(faults_of(File::Client, {"HispanicLatinaeo"}) == "misspelled HispanicLatinaeo=HispanicLatinao ");
  CHECK(faults_of(File::IncomeBenefits, {"PersonalID ", "VHAServicesHA"}) ==
        "misspelled PersonalID =PersonalID misspelled VHAServicesHA=VHAServices ");
  CHECK(faults_of(File::Disabilities, {"TcellCount", "IndefinateAndImpairs"}) ==
        "misspelled TcellCount=TCellCount misspelled IndefinateAndImpairs=IndefiniteAndImpairs ");
  CHECK(faults_of(File::Organization, {"VictimServicesProvider"}) ==
        "misspelled VictimServicesProvider=VictimServiceProvider ");
}

TEST_CASE("csv: names that mean nothing here are told") {
  CHECK(faults_of(File::Client, {"PersonalID", "PersonalID"}) == "twice PersonalID=PersonalID ");
  CHECK(faults_of(File::Client, {"Shoes", "", "Gender"}) == "extra Shoes extra  extra Gender (retired) ");
  CHECK(faults_of(File::IncomeBenefits, {"SSX"}) == "extra SSX ");
}

TEST_CASE("csv: the columns' facts are read from the generated table") {
  CHECK(spec_of(File::YouthEducationStatus).name == "YouthEducationStatus");
  const ColumnSpec& destination = spec_of(File::Exit).columns[static_cast<std::size_t>(ExitColumn::Destination)];
  CHECK(destination.required);
  CHECK(destination.key);
  REQUIRE(destination.list != nullptr);
  CHECK(destination.list->contains(422));
  CHECK_FALSE(destination.list->contains(336));
  const auto& dependent = spec_of(File::Exit).columns[static_cast<std::size_t>(ExitColumn::DestinationSubsidyType)];
  REQUIRE(dependent.only_when.size() == 1);
  CHECK(dependent.only_when[0].column == static_cast<int>(ExitColumn::Destination));
  CHECK(dependent.only_when[0].codes == std::vector<int>{435});
  for (int file = 0; file < file_count; ++file) {
    for (const ColumnSpec& column : spec_of(static_cast<File>(file)).columns) {
      for (const OnlyWhen& when : column.only_when) CHECK(when.column >= 0);
    }
  }
}

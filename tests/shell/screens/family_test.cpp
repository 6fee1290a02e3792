#include <doctest/doctest.h>

#include <algorithm>

#include "core/record/views.hpp"
#include "tests/shell/support/entered.hpp"

using namespace rehearsal;

namespace {

const Entity& client_called(Entered& family, std::string_view first_name) {
  const auto all = clients_entered(family.in().site);
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Entity* one) { return one->value("FirstName") == first_name; });
  REQUIRE(found != all.end());
  return **found;
}

void open_record(Entered& family, std::string_view first_name, const std::string& tab) {
  family.stage.visit(to_text(client_route(CaseId("c1"), client_called(family, first_name).id, tab)));
}

bool clean(Entered& family) {
  const auto& driver = family.stage.driver;
  return family.stage.driver.ui().texts().missing().empty() && driver.tree().duplicate_keys() == 0 &&
         driver.without_semantics().empty() && family.stage.driver.failure().empty();
}

}  // namespace

TEST_CASE("family: a person with a record is taken into the household by choosing the name") {
  Entered family({.scenario = "rrh.navarro", .up_to = "member"});
  open_record(family, "Elena", "household");
  CHECK(clean(family));
  CHECK(family.stage.driver.shows("Nobody else is in this household."));
  REQUIRE(family.stage.choose("Add a member", "Mateo Navarro"));
  const auto members = members_of(family.in().site, family.own(Kind::household).id);
  REQUIRE(members.size() == 2);
  CHECK(members.back()->value("PersonID") == client_called(family, "Mateo").id);
  CHECK(family.stage.driver.has(AriaRole::heading, "Mateo Navarro"));
  CHECK(clean(family));
  REQUIRE(family.stage.click(AriaRole::button, "Open the record of Mateo Navarro"));
  CHECK(family.stage.driver.has(AriaRole::heading, "Mateo Navarro"));
  CHECK(family.stage.route().find(client_called(family, "Mateo").id) != std::string::npos);
}

TEST_CASE(
    "family: those who are ticked are enrolled with the head, each with the own relationship and an entry assessment") {
  Entered family({.scenario = "rrh.navarro", .up_to = "lucia-member"});
  open_record(family, "Elena", "enrollment");
  CHECK(clean(family));
  REQUIRE(family.stage.choose("Project", "Cedar Bridge - Rapid Re-housing (9102)"));
  REQUIRE(family.stage.type("Project start date", "07/07/2026"));
  REQUIRE(family.stage.driver.check("Mateo Navarro"));
  family.stage.settle();
  REQUIRE(family.stage.click(AriaRole::button, "Save and continue"));
  const Site& site = family.in().site;
  const Entity* elena = enrollment_of(site, client_called(family, "Elena").id);
  const Entity* mateo = enrollment_of(site, client_called(family, "Mateo").id);
  REQUIRE(elena != nullptr);
  REQUIRE(mateo != nullptr);
  CHECK(enrollment_of(site, client_called(family, "Lucia").id) == nullptr);
  CHECK(mateo->value("ProjectID") == "9102");
  CHECK(mateo->value("EntryDate") == "2026-07-07");
  CHECK(mateo->value("RelationshipToHoH") == "2");
  CHECK(mateo->value("HouseholdID") == elena->value("HouseholdID"));
  CHECK_FALSE(mateo->answered("EnrollmentCoC"));
  CHECK(assessments_of(site, mateo->id, "1").size() == 1);
}

TEST_CASE("activity: a contact is added on the story's day, filled in, and stands in the list") {
  Entered gloria({.scenario = "path.reed", .up_to = "entry-total"});
  gloria.open("activity");
  CHECK(clean(gloria));
  CHECK(gloria.stage.driver.has(AriaRole::heading, "PATH referral"));
  CHECK_FALSE(gloria.stage.driver.has(AriaRole::heading, "Bed night"));
  REQUIRE(gloria.stage.click(AriaRole::button, "Add: Current living situation"));
  CHECK(gloria.own(Kind::contact).value("InformationDate") == "2026-09-09");
  CHECK(gloria.stage.driver.shows("Not answered yet"));
  REQUIRE(gloria.act(AnswerField{gloria.own(Kind::contact).id, "CurrentLivingSituation", "101"}));
  CHECK_FALSE(gloria.stage.driver.shows("Not answered yet"));
  CHECK(clean(gloria));
  REQUIRE(gloria.stage.click(AriaRole::button, "Remove this entry"));
  CHECK(gloria.in().site.of_kind(Kind::contact).empty());
}

TEST_CASE("activity: a service of a funder carries its kind, the agency's own does not") {
  Entered gloria({.scenario = "path.reed", .up_to = "entry-total"});
  gloria.open("activity");
  REQUIRE(gloria.stage.click(AriaRole::button, "Add: PATH service"));
  CHECK(gloria.own(Kind::service).value("RecordType") == "141");
  REQUIRE(gloria.stage.click(AriaRole::button, "Add: Service of the agency"));
  CHECK_FALSE(gloria.own(Kind::service).answered("RecordType"));
  CHECK(gloria.own(Kind::service).value("ServiceDate") == "2026-09-09");
}

TEST_CASE("activity: wide and on a phone every entry has its words and fits") {
  for (const float width : {1280.F, 390.F}) {
    for (const char* scenario : {"path.reed", "visit.osei", "sso.lind"}) {
      Entered person({.scenario = scenario, .width = width});
      person.open("activity");
      CAPTURE(scenario);
      CHECK(clean(person));
      for (const Node& node : person.stage.driver.tree().nodes()) {
        if (node.rect.w > 0) CHECK_MESSAGE(node.rect.x + node.rect.w <= width + 1, node.key);
      }
    }
  }
}

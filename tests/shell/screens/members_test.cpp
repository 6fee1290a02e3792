#include <doctest/doctest.h>

#include <algorithm>

#include "core/record/views.hpp"
#include "tests/shell/support/entered.hpp"

using namespace rehearsal;

namespace {

/// The Navarros: Elena and her children Mateo and Lucia.
struct Family : Entered {
  explicit Family(const std::string& up_to, float width = 1280)
      : Entered({.scenario = "rrh.navarro", .up_to = up_to, .width = width}) {}

  [[nodiscard]] EntityId id(std::string_view first_name) {
    for (const Entity* one : clients_entered(in().site))
      if (one->value("FirstName") == first_name) return one->id;
    FAIL("no such client");
    return {};
  }
  void open_of(std::string_view first_name, const std::string& tab, const std::string& part = "") {
    stage.visit(to_text(client_route(CaseId("c1"), id(first_name), tab, part)));
  }
  [[nodiscard]] const Entity* stay(std::string_view first_name) { return enrollment_of(in().site, id(first_name)); }
  [[nodiscard]] std::size_t assessments(std::string_view first_name, std::string_view stage_code) {
    return assessments_of(in().site, stay(first_name)->id, stage_code).size();
  }
  void tick(std::string_view name) {
    REQUIRE(stage.driver.check(name));
    stage.settle();
  }
  [[nodiscard]] bool clean() {
    return stage.driver.ui().texts().missing().empty() && stage.driver.tree().duplicate_keys() == 0 &&
           stage.driver.without_semantics().empty() && stage.driver.failure().empty();
  }
};

}  // namespace

TEST_CASE("members: who is ticked is enrolled by the same press, which one undo takes back") {
  Family family("lucia-member");
  family.open_of("Elena", "enrollment");
  REQUIRE(family.stage.choose("Project", "Cedar Bridge - Rapid Re-housing (9102)"));
  REQUIRE(family.stage.type("Project start date", "07/07/2026"));
  family.tick("Mateo Navarro");
  REQUIRE(family.stage.click(AriaRole::button, "Save and continue"));
  REQUIRE(family.stay("Elena") != nullptr);
  REQUIRE(family.stay("Mateo") != nullptr);
  CHECK(family.stay("Lucia") == nullptr);
  CHECK(family.stage.driver.shows("Enrolled 2 people."));
  CHECK(family.assessments("Mateo", "1") == 1);
  CHECK(family.clean());
  REQUIRE(family.act(Undo{}));
  CHECK(family.stay("Elena") == nullptr);
  CHECK(family.stay("Mateo") == nullptr);
  REQUIRE(family.act(Redo{}));
  CHECK(family.assessments("Elena", "1") == 1);
  CHECK(family.assessments("Mateo", "1") == 1);
}

TEST_CASE("members: a release is recorded for those who chose the same, and changed for each alone") {
  Family family("lucia-member");
  for (const Entity* one : {releases_of(family.in().site, family.id("Mateo")).front(),
                            releases_of(family.in().site, family.id("Lucia")).front()})
    REQUIRE(family.act(Remove{one->id}));
  family.open_of("Elena", "release");
  CHECK(family.clean());
  CHECK(family.stage.driver.find(AriaRole::button, "Record it for them too")->is(NodeState::disabled));
  family.tick("Mateo Navarro");
  REQUIRE(family.stage.click(AriaRole::button, "Record it for them too"));
  CHECK(releases_of(family.in().site, family.id("Lucia")).empty());
  const auto mateos = releases_of(family.in().site, family.id("Mateo"));
  REQUIRE(mateos.size() == 1);
  const Entity& elenas = *releases_of(family.in().site, family.id("Elena")).back();
  for (const char* field : {"ReleaseOption", "ReleaseGranted", "ReleaseProvider", "ReleaseStart", "ReleaseEnd",
                            "ReleaseDocumentation", "ReleaseWitness"}) {
    CHECK(mateos.front()->answered(field));
    CHECK(mateos.front()->value(field) == elenas.value(field));
  }
  CHECK_FALSE(family.stage.driver.has(AriaRole::checkbox, "Mateo Navarro"));
  CHECK(family.stage.driver.has(AriaRole::checkbox, "Lucia Navarro"));
  REQUIRE(family.act(AnswerField{mateos.front()->id, "ReleaseOption", "B"}));
  CHECK(releases_of(family.in().site, family.id("Elena")).back()->value("ReleaseOption") == "A");
}

TEST_CASE("members: a review is begun for those who are ticked, on one day, and for nobody else") {
  Family family("day-2");
  family.open_of("Elena", "interim");
  REQUIRE(family.stage.choose("Data collection stage", "Update"));
  REQUIRE(family.stage.type("Information date", "08/11/2026"));
  family.tick("Mateo Navarro");
  family.tick("Lucia Navarro");
  REQUIRE(family.stage.click(AriaRole::button, "Begin the review"));
  for (const char* name : {"Elena", "Mateo", "Lucia"}) CHECK(family.assessments(name, "2") == 1);
  CHECK(family.stage.route().find(assessments_of(family.in().site, family.stay("Elena")->id, "2").front()->id) !=
        std::string::npos);
  CHECK(family.clean());
  REQUIRE(family.act(Undo{}));
  for (const char* name : {"Elena", "Mateo", "Lucia"}) CHECK(family.assessments(name, "2") == 0);
}

TEST_CASE("members: a household leaves by one press, without the child that nobody ticked") {
  Family family("day-3");
  family.open_of("Elena", "enrollment", "exit");
  REQUIRE(family.stage.type("Project exit date", "11/13/2026"));
  family.tick("Mateo Navarro");
  REQUIRE(family.stage.click(AriaRole::button, "Begin the exit"));
  for (const char* name : {"Elena", "Mateo"}) {
    CHECK(family.stay(name)->value("ExitDate") == "2026-11-13");
    CHECK(family.assessments(name, "3") == 1);
  }
  CHECK_FALSE(family.stay("Lucia")->answered("ExitDate"));
  CHECK(family.clean());
  REQUIRE(family.act(Undo{}));
  CHECK_FALSE(family.stay("Mateo")->answered("ExitDate"));
  CHECK_FALSE(family.stay("Elena")->answered("ExitDate"));
}

TEST_CASE("members: the boxes fit a phone") {
  Family family("day-3", 390);
  for (const char* part : {"", "exit"}) {
    family.open_of("Elena", "enrollment", part);
    CHECK(family.clean());
    for (const Node& node : family.stage.driver.tree().nodes())
      if (node.rect.w > 0) CHECK_MESSAGE(node.rect.x + node.rect.w <= 391, node.key);
  }
}

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/shell/support/entered.hpp"

using namespace rehearsal;

namespace {

std::vector<std::string> nights(Entered& person) {
  std::vector<std::string> days;
  for (const Entity* one : person.in().site.of_kind(Kind::bed_night)) days.push_back(one->value("DateProvided"));
  std::sort(days.begin(), days.end());
  return days;
}

bool clean(Entered& person) {
  const auto& driver = person.stage.driver;
  return person.stage.driver.ui().texts().missing().empty() && driver.tree().duplicate_keys() == 0 &&
         driver.without_semantics().empty() && person.stage.driver.failure().empty();
}

}  // namespace

TEST_CASE("nights: check-in and check-out make the nights between, and the morning is none") {
  Entered leon({.scenario = "night.hatch", .up_to = "day-2"});
  leon.open("activity");
  CHECK(clean(leon));
  REQUIRE(nights(leon) == std::vector<std::string>{"2026-10-05"});
  CHECK(leon.stage.driver.find(AriaRole::button, "Add the nights")->is(NodeState::disabled));
  REQUIRE(leon.stage.type("Check-in", "10/05/2026"));
  REQUIRE(leon.stage.type("Check-out", "10/10/2026"));
  REQUIRE(leon.stage.click(AriaRole::button, "Add 5 nights"));
  CHECK(nights(leon) == std::vector<std::string>{"2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09"});
  CHECK(leon.stage.driver.shows("10/09/2026 to the morning of 10/10/2026"));
  CHECK(leon.stage.driver.value_of("Check-in").empty());
  CHECK(clean(leon));
  REQUIRE(leon.act(Undo{}));
  CHECK(nights(leon) == std::vector<std::string>{"2026-10-05"});
}

TEST_CASE("nights: one is taken out, and comes back by undo") {
  Entered leon({.scenario = "night.hatch", .up_to = "night-10-09"});
  leon.open("activity");
  REQUIRE(leon.stage.click(AriaRole::button, "Remove the night of 10/05/2026"));
  CHECK(nights(leon) == std::vector<std::string>{"2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09"});
  REQUIRE(leon.act(Undo{}));
  CHECK(nights(leon).front() == "2026-10-05");
}

TEST_CASE("nights: a check-out before the check-in, or far from it, makes none") {
  Entered leon({.scenario = "night.hatch", .up_to = "day-2"});
  leon.open("activity");
  REQUIRE(leon.stage.type("Check-in", "10/10/2026"));
  for (const char* day : {"10/10/2026", "10/09/2026", "10/10/2027"}) {
    REQUIRE(leon.stage.type("Check-out", day));
    CHECK(leon.stage.driver.find(AriaRole::button, "Add the nights")->is(NodeState::disabled));
  }
}

TEST_CASE("nights: wide and on a phone the list fits") {
  for (const float width : {1280.F, 390.F}) {
    Entered leon({.scenario = "night.hatch", .width = width});
    leon.open("activity");
    CHECK(clean(leon));
    for (const Node& node : leon.stage.driver.tree().nodes())
      if (node.rect.w > 0) CHECK_MESSAGE(node.rect.x + node.rect.w <= width + 1, node.key);
  }
}

#include <doctest/doctest.h>

#include "shell/screens/search_parts.hpp"
#include "tests/shell/support/stage.hpp"

using namespace rehearsal;

namespace {

struct Searching {
  explicit Searching(float width = 1280) : stage(disk, {.width = width}) {
    stage.click(AriaRole::button, "Start with Terrence Boyd");
  }
  const CaseState& in() { return *stage.work().current(); }
  void look(std::string_view name, std::string_view ssn = "", std::string_view birth = "") {
    stage.type("Name", name);
    stage.type("Last four of SSN", ssn);
    stage.type("Date of birth", birth);
    stage.click(AriaRole::button, "Search");
  }
  MemoryDisk disk;
  Stage stage;
};

}  // namespace

TEST_CASE("a search is kept in the trail with its terms, and shows people") {
  Searching site;
  site.look("Terrence Boyd");
  const TrailEntry& last = site.in().site.trail.back();
  CHECK(last.what == TrailEntry::What::searched);
  CHECK(last.value == "Terrence Boyd||");
  CHECK(last.matches > 0);
  CHECK(site.stage.driver.has(AriaRole::table, "Search results"));
  CHECK(site.stage.driver.failure() == "");
}

TEST_CASE("an empty search is refused in words and leaves no trail") {
  Searching site;
  site.stage.click(AriaRole::button, "Search");
  CHECK(site.in().site.trail.empty());
  CHECK(site.stage.driver.shows("Type a name, the last four digits or a date of birth first."));
}

TEST_CASE("a search that finds nobody says so and offers a new client") {
  Searching site;
  site.look("Zebulon Quackenbush-Xu");
  CHECK(site.stage.driver.shows("Nobody found."));
  CHECK(site.stage.driver.has(AriaRole::button, "Create a new client"));
}

TEST_CASE("a record of another agency that is locked shows as restricted and cannot be opened") {
  Searching site;
  const Entity* locked = nullptr;
  for (const Entity* client : site.in().site.of_kind(Kind::client)) {
    if (client->value("Locked") == "1") locked = client;
  }
  REQUIRE(locked != nullptr);
  site.look(locked->value("FirstName") + " " + locked->value("LastName"));
  CHECK(site.stage.driver.shows("Restricted"));
  CHECK(site.stage.driver.tree().find_key("search/open-" + locked->id) < 0);
}

TEST_CASE("opening a record leaves a trail and leads to its profile") {
  Searching site;
  site.look("Boyd");
  REQUIRE(site.stage.click(AriaRole::button, "Open"));
  CHECK(site.in().site.trail.back().what == TrailEntry::What::opened);
  CHECK(parse_route(site.stage.route()).screen == ScreenName::client);
}

TEST_CASE("a new client begins with what was looked for") {
  Searching site;
  site.look("Terrence Boyd", "4471", "02/11/1968");
  REQUIRE(site.stage.click(AriaRole::button, "Create a new client"));
  REQUIRE(site.stage.click(AriaRole::button, "Create the record"));
  const Entity* made = site.in().site.of_kind(Kind::client).back();
  REQUIRE_FALSE(made->seeded);
  CHECK(made->value("FirstName") == "Terrence");
  CHECK(made->value("LastName") == "Boyd");
  CHECK(made->value("DOB") == "1968-02-11");
  CHECK(parse_route(site.stage.route()).entity == made->id);
  CHECK(site.stage.driver.failure() == "");
}

TEST_CASE("creating before any search is refused, and what was typed stays") {
  Searching site;
  site.stage.visit("/site/" + site.in().id + "/create");
  site.stage.type("First name", "Terrence");
  site.stage.click(AriaRole::button, "Create the record");
  CHECK(site.stage.driver.shows("Search first: the person may be here already."));
  CHECK(site.stage.driver.value_of("First name") == "Terrence");
  CHECK(site.in().site.of_kind(Kind::client).back()->seeded);
}

TEST_CASE("somebody with the same name and birth is here: the page asks before a second record is made") {
  Searching site;
  const Entity* other = nullptr;
  for (const Entity* client : site.in().site.of_kind(Kind::client)) {
    if (client->value("Locked") != "1" && client->answered("DOB") && client->answered("FirstName")) other = client;
  }
  REQUIRE(other != nullptr);
  const std::size_t before = site.in().site.of_kind(Kind::client).size();
  site.look(other->value("FirstName") + " " + other->value("LastName"), "", Date::from_iso(other->value("DOB"))->us());
  site.stage.click(AriaRole::button, "Create a new client");
  site.stage.click(AriaRole::button, "Create the record");
  REQUIRE(site.stage.driver.has(AriaRole::button, "Look at the results again"));
  CHECK(site.in().site.of_kind(Kind::client).size() == before);
  site.stage.click(AriaRole::button, "Create a second one");
  CHECK(site.in().site.of_kind(Kind::client).size() == before + 1);
}

TEST_CASE("the story goes on to its next day only when asked twice") {
  Searching site;
  const Date first = site.in().site.today;
  REQUIRE(site.stage.click(AriaRole::button, "Go on to November 2"));
  REQUIRE(site.stage.click(AriaRole::button, "Stay on this day"));
  CHECK(site.in().site.today == first);
  site.stage.click(AriaRole::button, "Go on to November 2");
  site.stage.click(AriaRole::button, "Go on to November 2");
  CHECK(site.in().site.today.iso() == "2026-11-02");
}

TEST_CASE("on a phone the papers are behind one button") {
  Searching site(390);
  REQUIRE(site.stage.click(AriaRole::button, "Documents"));
  CHECK(site.stage.driver.has(AriaRole::complementary, "Documents"));
  CHECK(site.stage.driver.failure() == "");
}

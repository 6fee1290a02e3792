#include <doctest/doctest.h>

#include <algorithm>

#include "tests/shell/support/entered.hpp"

using namespace rehearsal;

namespace {

/// The timeline's lines as they are told, in order.
std::vector<std::string> told(Entered& person) {
  std::vector<std::string> lines;
  for (const Node& node : person.stage.driver.tree().nodes()) {
    if (node.key.find("/timeline/") == std::string::npos || node.name.empty()) continue;
    lines.push_back(node.description.empty() ? node.name : node.name + " (" + node.description + ")");
  }
  return lines;
}

std::size_t place_of(const std::vector<std::string>& lines, std::string_view start) {
  const auto found =
      std::find_if(lines.begin(), lines.end(), [&](const std::string& line) { return line.starts_with(start); });
  CHECK_MESSAGE(found != lines.end(), start);
  return static_cast<std::size_t>(found - lines.begin());
}

bool clean(Entered& person) {
  const auto& driver = person.stage.driver;
  return person.stage.driver.ui().texts().missing().empty() && driver.tree().duplicate_keys() == 0 &&
         driver.without_semantics().empty() && person.stage.driver.failure().empty();
}

}  // namespace

TEST_CASE("summary: the timeline tells the stay in order, from the release to the exit") {
  Entered person;
  person.open("summary");
  CHECK(clean(person));
  const auto lines = told(person);
  std::size_t last = 0;
  for (const char* start :
       {"10/05/2026: Release of information", "10/05/2026: Project start", "10/05/2026: Entry assessment",
        "10/05/2026: Income: Earned income", "11/01/2026: Income: Earned income ends", "11/02/2026: Update",
        "11/02/2026: Income: Earned income", "11/20/2026: Exit assessment", "11/20/2026: Project exit"}) {
    const std::size_t at = place_of(lines, start);
    CHECK_MESSAGE(at >= last, start);
    last = at;
  }
  CHECK(lines[place_of(lines, "10/05/2026: Project start")].find("Lakeside Haven - Emergency Shelter (9001)") !=
        std::string::npos);
  CHECK(std::none_of(lines.begin(), lines.end(), [](const std::string& line) {
    return line.find("Two answers hold") != std::string::npos || line.find("No answer from") != std::string::npos;
  }));
}

TEST_CASE("summary: a line leads to where it stands") {
  Entered person;
  person.open("summary");
  REQUIRE(person.stage.click(AriaRole::link, "11/20/2026: Project exit"));
  CHECK(person.stage.route().ends_with("/enrollment/exit"));
  person.open("summary");
  REQUIRE(person.stage.click(AriaRole::link, "11/02/2026: Update"));
  CHECK(person.stage.route().find("/interim/") != std::string::npos);
}

TEST_CASE("summary: rows that overlap, and days without an answer, are marked in practice and not while assessed") {
  Entered two({.mistake = "VER-02-two-jobs-open"});
  two.open("summary");
  CHECK(two.stage.driver.shows("Two answers hold from"));
  CHECK(clean(two));
  Entered gap({.mistake = "VER-03-days-without-an-answer"});
  gap.open("summary");
  CHECK(gap.stage.driver.shows("No answer from"));
  Entered assessed({.mistake = "VER-03-days-without-an-answer", .mode = "assessed"});
  assessed.open("summary");
  CHECK_FALSE(assessed.stage.driver.shows("No answer from"));
}

TEST_CASE("summary: an assessment says how many answers it misses, and where the story stands is told") {
  Entered person({.up_to = "entry"});
  person.open("summary");
  CHECK(person.stage.driver.shows("answers are missing"));
  CHECK(told(person).back() == "10/05/2026: Today in the story");
}

TEST_CASE("summary: a family's records lead to each other; everything fits wide and on a phone") {
  for (const float width : {1280.F, 390.F}) {
    for (const char* scenario : {"rrh.navarro", "path.reed", "night.hatch"}) {
      Entered person({.scenario = scenario, .width = width});
      person.open("summary");
      CAPTURE(scenario);
      CHECK(clean(person));
      for (const Node& node : person.stage.driver.tree().nodes())
        if (node.rect.w > 0) CHECK_MESSAGE(node.rect.x + node.rect.w <= width + 1, node.key);
    }
  }
  Entered family({.scenario = "rrh.navarro"});
  family.open("summary");
  REQUIRE(family.stage.click(AriaRole::link, "Elena Navarro"));
  CHECK(family.stage.route().ends_with("/summary"));
}

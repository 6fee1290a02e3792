#include <doctest/doctest.h>

#include "tests/shell/support/stage.hpp"

using namespace rehearsal;

namespace {

/// Walks through every screen that needs no record, in one language and at one size.
std::string start_a_case(Stage& stage, const char* first_button) {
  REQUIRE(stage.click(AriaRole::button, first_button));
  return stage.work().current()->id;
}

struct Look {
  const char* language;
  const char* start;
  float width, height;
};

constexpr Look looks[] = {{"en", "Start with Terrence Boyd", 1280, 800},
                          {"es", "Empezar con Terrence Boyd", 1280, 800},
                          {"en", "Start with Terrence Boyd", 768, 1024},
                          {"en", "Start with Terrence Boyd", 390, 844},
                          {"es", "Empezar con Terrence Boyd", 390, 844}};

}  // namespace

TEST_CASE("every screen has all its words, no key twice, nothing operable without a name, and fits its page") {
  for (const Look& look : looks) {
    MemoryDisk disk;
    Stage stage(disk, {.width = look.width, .height = look.height, .languages = look.language, .greeted = false});
    const std::string in = start_a_case(stage, look.start);
    const std::string client = stage.work().current()->site.of_kind(Kind::client).front()->id;
    for (const std::string& route :
         {std::string("/"), std::string("/courses"), std::string("/courses/es.th.sh"),
          std::string("/courses/es.th.sh/exit"), std::string("/help"), std::string("/trust"), std::string("/settings"),
          std::string("/connect/hope/p1"), std::string("/nowhere"), std::string("/site"), "/site/" + in + "/search",
          "/site/" + in + "/create", std::string("/site/gone/search"), std::string("/site/gone/create")}) {
      stage.visit(route);
      CAPTURE(look.language);
      CAPTURE(look.width);
      CAPTURE(route);
      CHECK(stage.driver.ui().texts().missing() == std::vector<std::string>{});
      CHECK(stage.driver.tree().duplicate_keys() == 0);
      CHECK(stage.driver.without_semantics() == std::vector<std::string>{});
      int headings = 0;
      for (const Node& node : stage.driver.tree().nodes()) {
        headings += node.role == AriaRole::heading && node.level == 1 ? 1 : 0;
        if (node.rect.w > 0) CHECK_MESSAGE(node.rect.x + node.rect.w <= look.width + 1, node.key);
        if (node.is(NodeState::focusable)) CHECK_MESSAGE(!node.name.empty(), node.key);
      }
      CHECK(headings == 1);
    }
    CHECK(stage.driver.failure() == "");
  }
}

TEST_CASE("home says whose turn it is and starts the case with one press") {
  MemoryDisk disk;
  Stage stage(disk);
  CHECK(stage.driver.has(AriaRole::heading, "Your turn: enter Terrence Boyd."));
  REQUIRE(stage.click(AriaRole::button, "Start with Terrence Boyd"));
  CHECK(parse_route(stage.route()).screen == ScreenName::search);
  CHECK(stage.driver.has(AriaRole::heading, "Search first: is the person here already?"));
  CHECK(stage.driver.focused() == "Search first: is the person here already?");
  CHECK(stage.driver.failure() == "");
}

TEST_CASE("the page calls a person by the name they gave, and only on this device") {
  MemoryDisk disk;
  Stage stage(disk, {.route = "/settings"});
  REQUIRE(stage.type("How should the page call you?", "Marisol"));
  stage.visit("/");
  CHECK(stage.driver.has(AriaRole::heading, "Your turn, Marisol: enter Terrence Boyd."));
  stage.work().download_copy();
  CHECK(stage.host.downloads.back().bytes.find("Marisol") == std::string::npos);
}

TEST_CASE("the note of the first visit is shown until it is closed, and not again") {
  MemoryDisk disk;
  {
    Stage stage(disk, {.greeted = false});
    REQUIRE(stage.driver.has(AriaRole::heading, "Before you begin"));
    REQUIRE(stage.click(AriaRole::button, "Got it"));
    CHECK_FALSE(stage.driver.has(AriaRole::heading, "Before you begin"));
  }
  Stage again(disk);
  CHECK_FALSE(again.driver.has(AriaRole::heading, "Before you begin"));
}

TEST_CASE("coming back, home offers to go on where the person was") {
  MemoryDisk disk;
  std::string place;
  {
    Stage stage(disk);
    stage.click(AriaRole::button, "Start with Terrence Boyd");
    stage.type("Name", "Boyd");
    stage.click(AriaRole::button, "Search");
    place = stage.route();
  }
  Stage again(disk);
  REQUIRE(again.driver.has(AriaRole::heading, "Your turn: go on with Terrence Boyd."));
  REQUIRE(again.click(AriaRole::button, "Go on with Terrence Boyd"));
  CHECK(again.route() == place);
  CHECK(again.driver.has(AriaRole::table, "Search results"));
}

TEST_CASE("starting over asks first, says what it means, and begins with an empty record") {
  MemoryDisk disk;
  Stage stage(disk);
  stage.click(AriaRole::button, "Start with Terrence Boyd");
  stage.type("Name", "Boyd");
  stage.click(AriaRole::button, "Search");
  stage.visit("/");
  REQUIRE(stage.click(AriaRole::button, "Start over"));
  REQUIRE(stage.driver.has(AriaRole::dialog, "Start Terrence Boyd over?"));
  REQUIRE(stage.click(AriaRole::button, "Keep the record"));
  CHECK(stage.work().current()->generation == 1);
  stage.click(AriaRole::button, "Start over");
  stage.click(AriaRole::button, "Start over");
  CHECK(stage.work().case_of("es.boyd")->generation == 2);
  CHECK(stage.work().case_of("es.boyd")->site.trail.empty());
}

TEST_CASE("Back leads to the screen before") {
  MemoryDisk disk;
  Stage stage(disk);
  stage.click(AriaRole::link, "Help");
  REQUIRE(parse_route(stage.route()).screen == ScreenName::help);
  stage.click(AriaRole::link, "Courses");
  stage.back();
  CHECK(stage.driver.has(AriaRole::heading, "How to enter a sample client, and what is looked at."));
  stage.back();
  CHECK(stage.driver.has(AriaRole::heading, "Your turn: enter Terrence Boyd."));
}

TEST_CASE("the language changes every word at once and is kept") {
  MemoryDisk disk;
  {
    Stage stage(disk);
    REQUIRE(stage.click(AriaRole::button, "EN"));
    REQUIRE(stage.click(AriaRole::menu_item, "Español"));
    CHECK(stage.driver.has(AriaRole::heading, "Es su turno: registre a Terrence Boyd."));
  }
  Stage again(disk);
  CHECK(again.driver.has(AriaRole::heading, "Es su turno: registre a Terrence Boyd."));
}

TEST_CASE("settings change the look and are kept") {
  MemoryDisk disk;
  {
    Stage stage(disk, {.route = "/settings"});
    CHECK(stage.choose("Colors", "Dark"));
    CHECK(stage.choose("Text size", "150 %"));
    CHECK(stage.choose("Spacing", "Compact"));
    CHECK(stage.driver.check("Plain page"));
    stage.settle();
    CHECK(stage.driver.ui().theme().name == ThemeName::dark);
    CHECK(stage.driver.failure() == "");
  }
  Stage again(disk);
  const UiSettings& look = again.driver.ui().settings();
  CHECK(look.theme == ThemeChoice::dark);
  CHECK(look.text_percent == 150);
  CHECK(look.density_chosen);
  CHECK(look.density == Density::compact);
  CHECK(look.plain_page);
}

TEST_CASE("a course part is read and the next one follows") {
  MemoryDisk disk;
  Stage stage(disk, {.route = "/courses"});
  REQUIRE(stage.click(AriaRole::link, "1. Search before you create"));
  CHECK(stage.driver.has(AriaRole::heading, "Search before you create"));
  REQUIRE(stage.click(AriaRole::link, "Next part"));
  CHECK(stage.driver.has(AriaRole::heading, "Profile and data quality"));
}

TEST_CASE("home: the arrow keys choose a case") {
  MemoryDisk disk;
  Stage stage(disk);
  REQUIRE(stage.driver.focus(AriaRole::radio, "Terrence Boyd"));
  stage.driver.press("ArrowDown");
  stage.settle();
  CHECK(stage.driver.has(AriaRole::button, "Start with Marcus Bell"));
  CHECK(stage.driver.find(AriaRole::radio, "Marcus Bell")->is(NodeState::checked));
}

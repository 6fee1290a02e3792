#include <doctest/doctest.h>

#include "shell/screens/find.hpp"
#include "tests/shell/support/stage.hpp"

using namespace rehearsal;

TEST_CASE("Find is opened by its key and leads to what was looked for") {
  MemoryDisk disk;
  Stage stage(disk);
  stage.driver.press("Ctrl+K");
  stage.settle();
  REQUIRE(stage.driver.has(AriaRole::dialog, "Find"));
  stage.driver.type("Words", "text size", false);
  stage.settle();
  REQUIRE(stage.click(AriaRole::link, "Text size"));
  CHECK(parse_route(stage.route()).screen == ScreenName::settings);
  CHECK_FALSE(stage.driver.has(AriaRole::dialog, "Find"));
  CHECK(stage.driver.failure() == "");
}

TEST_CASE("Find looks into course parts, in the language shown and without regard to accents") {
  MemoryDisk disk;
  Stage stage(disk, {.languages = "es"});
  stage.driver.press("Ctrl+K");
  stage.settle();
  stage.driver.type("Palabras", "ortografia", false);
  stage.settle();
  CHECK(stage.driver.shows("Buscar antes de crear"));
}

TEST_CASE("words that begin with what is typed come before those that only hold it") {
  std::vector<Findable> all;
  for (const char* words : {"the unlocked record", "a lock on it", "locked records"})
    all.push_back({.words = words, .folded = words});
  const auto found = found_in(all, "lock", 2);
  REQUIRE(found.size() == 2);
  CHECK(found[0]->words == "locked records");
  CHECK(found[1]->words == "a lock on it");
}

TEST_CASE("nothing is found for nothing") {
  const std::vector<Findable> all = {{.words = "a", .folded = "a"}};
  CHECK(found_in(all, "", 5).empty());
  CHECK(found_in(all, "  ", 5).empty());
}

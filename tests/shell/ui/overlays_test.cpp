#include <doctest/doctest.h>

#include "shell/ui/driver.hpp"
#include "shell/ui/elements.hpp"
#include "tests/shell/ui/gallery.hpp"

using namespace rehearsal;

namespace {

struct Screen {
  Gallery gallery;
  Driver driver{[this](Ui& ui) { gallery.draw(ui); }};
  Screen() {
    load_ui_texts(driver.ui());
    driver.settle();
  }
};

}  // namespace

TEST_CASE("a dialog takes the focus, keeps the rest out of reach, and gives the focus back") {
  Screen screen;
  CHECK(screen.driver.click(AriaRole::button, "Send for grading"));
  REQUIRE(screen.driver.has(AriaRole::dialog, "Send this record for grading?"));
  CHECK(screen.driver.focused() == "Go to the first");
  CHECK_FALSE(screen.driver.click(AriaRole::button, "Send record"));
  CHECK(screen.driver.failure() == "button \"Send record\" is behind a dialog");
  CHECK(screen.driver.click(AriaRole::button, "Send attempt 2"));
  CHECK(screen.gallery.pressed == "attempt");
  CHECK_FALSE(screen.driver.has(AriaRole::dialog, "Send this record for grading?"));
  CHECK(screen.driver.focused() == "Send for grading");
}

TEST_CASE("Tab stays within a dialog") {
  Screen screen;
  screen.driver.click(AriaRole::button, "Send for grading");
  screen.driver.press("Tab");
  CHECK(screen.driver.focused() == "Send attempt 2");
  screen.driver.press("Tab");
  CHECK(screen.driver.focused() == "Go to the first");
  screen.driver.press("Shift+Tab");
  CHECK(screen.driver.focused() == "Send attempt 2");
}

TEST_CASE("Escape closes a dialog, a menu, a list and a calendar, and the focus goes back to what opened them") {
  Screen screen;
  SUBCASE("dialog") {
    screen.driver.click(AriaRole::button, "Send for grading");
    screen.driver.press("Escape");
    CHECK(screen.gallery.pressed == "dismissed");
    CHECK(screen.driver.focused() == "Send for grading");
  }
  SUBCASE("menu") {
    screen.driver.click(AriaRole::button, "More");
    REQUIRE(screen.driver.has(AriaRole::menu_item, "All shortcuts"));
    screen.driver.press("Escape");
    CHECK_FALSE(screen.driver.has(AriaRole::menu_item, "All shortcuts"));
    CHECK(screen.driver.focused() == "More");
  }
  SUBCASE("list of a choice") {
    screen.driver.mouse_click(AriaRole::choice, "Length of stay");
    REQUIRE(screen.driver.has(AriaRole::menu_item, "One night or less"));
    screen.driver.press("Escape");
    CHECK_FALSE(screen.driver.has(AriaRole::menu_item, "One night or less"));
    CHECK(screen.driver.focused() == "Length of stay");
  }
  SUBCASE("calendar") {
    screen.driver.click(AriaRole::button, "Pick a day: Date this homelessness began");
    REQUIRE(screen.driver.shows("October 2026"));
    screen.driver.press("Escape");
    CHECK_FALSE(screen.driver.shows("October 2026"));
    CHECK(screen.driver.focused() == "Pick a day: Date this homelessness began");
  }
}

TEST_CASE("a press outside closes a menu and presses nothing below it") {
  Screen screen;
  screen.driver.mouse_click(AriaRole::button, "More");
  REQUIRE(screen.driver.has(AriaRole::menu_item, "All shortcuts"));
  screen.driver.mouse_click(AriaRole::button, "Save and exit");
  CHECK_FALSE(screen.driver.has(AriaRole::menu_item, "All shortcuts"));
  CHECK(screen.gallery.pressed.empty());
}

TEST_CASE("arrow keys move in a menu and Enter chooses") {
  Screen screen;
  screen.driver.click(AriaRole::button, "More");
  CHECK(screen.driver.focused() == "Undo: Amount a month");
  screen.driver.press("ArrowDown");
  CHECK(screen.driver.focused() == "Go to the next empty field");
  screen.driver.press("End");
  CHECK(screen.driver.focused() == "All shortcuts");
  screen.driver.press("ArrowDown");
  CHECK(screen.driver.focused() == "Undo: Amount a month");
  screen.driver.press("ArrowDown");
  screen.driver.press("Enter");
  CHECK(screen.gallery.pressed == "menu:next");
  CHECK(screen.driver.focused() == "More");
}

TEST_CASE("a toast says what happened, offers the way back, and goes after a while") {
  Screen screen;
  screen.driver.click(AriaRole::button, "Delete row");
  CHECK(screen.driver.announcements() == std::vector<std::string>{"Row deleted: Child support"});
  SUBCASE("its action is pressed") {
    CHECK(screen.driver.click(AriaRole::button, "Undo"));
  }
  SUBCASE("its shortcut is pressed") {
    screen.driver.press("Ctrl+Z");
    CHECK(screen.gallery.pressed == "undo:row");
    CHECK_FALSE(screen.driver.shows("Row deleted"));
  }
  SUBCASE("nothing is done") {
    screen.driver.leave();
    screen.driver.wait(7000);
    CHECK(screen.driver.shows("Row deleted"));
    screen.driver.wait(1500);
    CHECK_FALSE(screen.driver.shows("Row deleted"));
  }
}

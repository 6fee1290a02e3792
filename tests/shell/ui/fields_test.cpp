#include <doctest/doctest.h>

#include "shell/ui/driver.hpp"
#include "shell/ui/elements.hpp"
#include "tests/shell/ui/gallery.hpp"

using namespace rehearsal;

namespace {

/// A screen with a field of each kind; counts what they return.
struct Form {
  std::string name = "Ana", day, amount, number, notes, stay = "2", any;
  bool checked = false;
  bool refuses = false;  ///< the record does not take what is entered
  bool shown = true;
  int edits = 0;
  std::string last;

  void take(std::string& value, const std::optional<std::string>& next) {
    if (!next) return;
    ++edits;
    last = *next;
    if (!refuses) value = *next;
  }

  void draw(Ui& ui) {
    static const ChoiceItem stays[] = {{.value = "1", .label = "One night"},
                                       {.value = "2", .label = "Two to six nights"}};
    static const ChoiceItem answers[] = {{.value = "1", .label = "Yes"}, {.value = "0", .label = "No"}};
    page_content(ui, {}, [&] {
      if (shown) take(name, text_field(ui, "FirstName", {.label = "First name"}, name));
      take(day, date_field(ui, "EntryDate", {.label = "Project start"}, day, "2026-10-05"));
      take(amount, money_field(ui, "Amount", {.label = "Amount a month"}, amount));
      take(number, number_field(ui, "Times", {.label = "Times"}, number));
      take(notes, text_area(ui, "Notes", {.label = "Comment"}, notes));
      take(stay, choice(ui, "LengthOfStay", {.label = "Length of stay"}, stays, stay));
      take(any, segmented(ui, "Any", {.label = "Any source?"}, answers, any));
      if (auto on = checkbox(ui, "alone", {.label = "Alone"}, checked)) checked = *on;
      button(ui, "send", {.label = "Send"});
      if (ui.shortcut("Ctrl+K")) last = "shortcut after " + name;
    });
  }
};

struct Screen {
  Form form;
  Driver driver{[this](Ui& ui) { form.draw(ui); }};
  Screen() {
    load_ui_texts(driver.ui());
    driver.settle();
  }
};

}  // namespace

TEST_CASE("a text commits once, when the field is left, and not at each key") {
  Screen screen;
  CHECK(screen.driver.type("First name", "Ren", false));
  CHECK(screen.driver.type("First name", "Renata", false));
  CHECK(screen.form.edits == 0);
  CHECK(screen.driver.value_of("First name") == "Renata");
  screen.driver.leave();
  CHECK(screen.form.edits == 1);
  CHECK(screen.form.name == "Renata");
  CHECK(screen.driver.failure().empty());
}

TEST_CASE("a text commits after a pause in typing, without leaving the field") {
  Screen screen;
  screen.driver.type("First name", "Renata", false);
  screen.driver.wait(3000);
  CHECK(screen.form.edits == 0);
  screen.driver.wait(1500);
  CHECK(screen.form.name == "Renata");
  CHECK(screen.form.edits == 1);
}

TEST_CASE("Enter commits a line of text") {
  Screen screen;
  screen.driver.type("First name", "Renata", false);
  screen.driver.press("Enter");
  CHECK(screen.form.name == "Renata");
}

TEST_CASE("typing the same text again is no edit") {
  Screen screen;
  screen.driver.type("First name", "Ana");
  CHECK(screen.form.edits == 0);
}

TEST_CASE("a draft survives its field being away, and is committed when it is back") {
  Screen screen;
  screen.driver.type("First name", "Renata", false);
  screen.form.shown = false;
  screen.driver.settle();
  CHECK(screen.driver.ui().has_drafts());
  screen.form.shown = true;
  screen.driver.settle();
  CHECK(screen.driver.value_of("First name") == "Renata");
}

TEST_CASE("when the page is hidden, what is being typed is committed in one pass") {
  Screen screen;
  screen.driver.type("First name", "Renata", false);
  screen.driver.ui().commit_drafts();
  screen.driver.settle();
  CHECK(screen.form.name == "Renata");
  CHECK_FALSE(screen.driver.ui().has_drafts());
}

TEST_CASE("a shortcut fires only after what was being typed is committed") {
  Screen screen;
  screen.driver.type("First name", "Renata", false);
  screen.driver.press("Ctrl+K");
  CHECK(screen.form.last == "shortcut after Renata");
}

TEST_CASE("what the record refuses stays in the field") {
  Screen screen;
  screen.form.refuses = true;
  screen.driver.type("First name", "Renata");
  CHECK(screen.form.name == "Ana");
  CHECK(screen.driver.value_of("First name") == "Renata");
  CHECK(screen.form.edits == 1);
  SUBCASE("until the record has another value") {
    screen.form.name = "Maria";
    screen.driver.settle();
    CHECK(screen.driver.value_of("First name") == "Maria");
  }
}

TEST_CASE("a day is typed as people type it and kept as the calendar has it") {
  Screen screen;
  screen.driver.type("Project start", "10/5/2026");
  CHECK(screen.form.day == "2026-10-05");
  CHECK(screen.driver.value_of("Project start") == "10/05/2026");
  SUBCASE("typed in another way it is the same day, and no edit") {
    screen.driver.type("Project start", "10052026");
    CHECK(screen.form.edits == 1);
  }
  SUBCASE("emptied it is empty") {
    screen.driver.type("Project start", "");
    CHECK(screen.form.day.empty());
  }
}

TEST_CASE("a day that does not exist is kept as typed, and the field says so") {
  Screen screen;
  screen.driver.type("Project start", "02/30/2026");
  CHECK(screen.form.day == "02/30/2026");
  const Node* node = screen.driver.find(AriaRole::text_field, "Project start");
  REQUIRE(node != nullptr);
  CHECK(node->is(NodeState::invalid));
  CHECK(node->value == "02/30/2026");
  CHECK(node->error == screen.driver.ui().t("ui.date.no_such_day"));
}

TEST_CASE("a day is picked from the calendar, which opens on the story's day and gives the focus back") {
  Screen screen;
  CHECK(screen.driver.click(AriaRole::button, "Pick a day: Project start"));
  CHECK(screen.driver.shows("October 2026"));
  CHECK(screen.driver.click(AriaRole::button, "Month after"));
  CHECK(screen.driver.click(AriaRole::button, "November 2, 2026"));
  CHECK(screen.form.day == "2026-11-02");
  CHECK(screen.driver.focused() == "Pick a day: Project start");
  CHECK(screen.driver.failure().empty());
}

TEST_CASE("an amount is kept with two decimals and shown with its dollar sign") {
  Screen screen;
  screen.driver.type("Amount a month", "640");
  CHECK(screen.form.amount == "640.00");
  CHECK(screen.driver.value_of("Amount a month") == "$640.00");
  screen.driver.type("Amount a month", "six hundred");
  CHECK(screen.form.amount == "six hundred");
  CHECK(screen.driver.find(AriaRole::text_field, "Amount a month")->is(NodeState::invalid));
}

TEST_CASE("a number is kept without leading zeros, and what is none is kept as typed") {
  Screen screen;
  screen.driver.type("Times", "007");
  CHECK(screen.form.number == "7");
  screen.driver.type("Times", "often");
  CHECK(screen.form.number == "often");
  CHECK(screen.driver.find(AriaRole::text_field, "Times")->is(NodeState::invalid));
}

TEST_CASE("a choice is made by name") {
  Screen screen;
  CHECK(screen.driver.choose("Length of stay", "One night"));
  CHECK(screen.form.stay == "1");
  CHECK_FALSE(screen.driver.choose("Length of stay", "Three nights"));
  CHECK(screen.driver.failure() == "\"Length of stay\" has no option \"Three nights\"");
}

TEST_CASE("a choice is made by mouse from its list, and the list is gone then") {
  Screen screen;
  CHECK(screen.driver.mouse_click(AriaRole::choice, "Length of stay"));
  REQUIRE(screen.driver.has(AriaRole::menu_item, "One night"));
  CHECK(screen.driver.mouse_click(AriaRole::menu_item, "One night"));
  CHECK(screen.form.stay == "1");
  CHECK_FALSE(screen.driver.has(AriaRole::menu_item, "One night"));
  CHECK(screen.driver.focused() == "Length of stay");
}

TEST_CASE("arrow keys walk through a choice, and only where they rest is an edit") {
  Screen screen;
  screen.driver.focus(AriaRole::choice, "Length of stay");
  perform(screen.driver.ui(), {.kind = Action::Kind::draft, .key = "LengthOfStay", .text = "1"});
  screen.driver.settle();
  CHECK(screen.form.edits == 0);
  CHECK(screen.driver.value_of("Length of stay") == "One night");
  screen.driver.wait(1000);
  CHECK(screen.form.stay == "1");
}

TEST_CASE("segmented answers are radios of one group") {
  Screen screen;
  CHECK(screen.driver.value_of("Any source?").empty());
  CHECK(screen.driver.choose("Any source?", "No"));
  CHECK(screen.form.any == "0");
  CHECK(screen.driver.mouse_click(AriaRole::radio, "Yes"));
  CHECK(screen.form.any == "1");
  screen.driver.focus(AriaRole::radio, "Yes");
  screen.driver.press("ArrowRight");
  screen.driver.wait(1000);
  CHECK(screen.form.any == "0");
}

TEST_CASE("a checkbox is checked by name, by space and by mouse") {
  Screen screen;
  CHECK(screen.driver.check("Alone"));
  CHECK(screen.form.checked);
  screen.driver.press("Space");
  CHECK_FALSE(screen.form.checked);
  CHECK(screen.driver.mouse_click(AriaRole::checkbox, "Alone"));
  CHECK(screen.form.checked);
}

TEST_CASE("a click on a text field by mouse gives it the focus") {
  Screen screen;
  CHECK(screen.driver.mouse_click(AriaRole::text_field, "First name"));
  CHECK(screen.driver.focused() == "First name");
}

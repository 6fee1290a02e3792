#include <doctest/doctest.h>

#include "shell/ui/driver.hpp"
#include "shell/ui/elements.hpp"

using namespace rehearsal;

namespace {

constexpr const char* kText = "Laundromat, part time. No other cash.";

struct Desk {
  std::vector<TextRange> marks;
  bool highlighter = true;
  Driver driver{[this](Ui& ui) {
    page_content(ui, {}, [&] {
      paper(ui, "intake", {.title = "Intake", .stamp = "SAMPLE"}, [&] {
        const auto range = paper_entry(ui, "income", "Income", kText, marks, highlighter);
        if (!range) return;
        if (std::erase(marks, *range) == 0) marks.push_back(*range);
      });
    });
  }};
};

}  // namespace

TEST_CASE("a sentence is highlighted by key, and freed by pressing it again") {
  Desk desk;
  CHECK(desk.driver.click(AriaRole::button, "No other cash."));
  REQUIRE(desk.marks.size() == 1);
  CHECK(std::string(kText).substr(desk.marks[0].begin, desk.marks[0].end - desk.marks[0].begin) == "No other cash.");
  CHECK(desk.driver.find(AriaRole::button, "No other cash.")->is(NodeState::pressed));
  CHECK(desk.driver.click(AriaRole::button, "No other cash."));
  CHECK(desk.marks.empty());
}

TEST_CASE("dragging over words highlights them") {
  Desk desk;
  const Node* words = desk.driver.find(AriaRole::group, "Income");
  REQUIRE(words != nullptr);
  const Rect at = words->rect;
  desk.driver.mouse_move_to(at.x + 4, at.y + 10);
  desk.driver.mouse_down();
  desk.driver.mouse_move_to(at.x + 95, at.y + 10);
  desk.driver.mouse_up();
  REQUIRE(desk.marks.size() == 1);
  CHECK(std::string(kText).substr(desk.marks[0].begin, desk.marks[0].end - desk.marks[0].begin) == "Laundromat, part");
}

TEST_CASE("without the highlighter, highlighted words are marks and nothing can be pressed") {
  Desk desk;
  desk.highlighter = false;
  desk.marks = {{0, 10}};
  desk.driver.settle();
  CHECK(desk.driver.has(AriaRole::mark, "Laundromat"));
  CHECK_FALSE(desk.driver.has(AriaRole::button, "No other cash."));
}

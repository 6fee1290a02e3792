#include <doctest/doctest.h>

#include <set>

#include "shell/ui/driver.hpp"
#include "shell/ui/frame.hpp"
#include "tests/shell/ui/gallery.hpp"

using namespace rehearsal;

namespace {

struct Screen {
  Gallery gallery;
  Driver driver;
  explicit Screen(float width = 1280, float height = 800)
      : driver([this](Ui& ui) { gallery.draw(ui); }, width, height) {
    load_ui_texts(driver.ui());
    driver.settle();
  }
};

bool operable(const Node& node) {
  return node.is(NodeState::focusable) && node.role != AriaRole::heading && node.role != AriaRole::radio_group;
}

}  // namespace

TEST_CASE("everything that can be operated has a name, and a key of its own") {
  for (const float width : {360.0f, 768.0f, 1280.0f, 2560.0f}) {
    CAPTURE(width);
    const Screen screen(width);
    CHECK(screen.driver.tree().duplicate_keys() == 0);
    for (const Node& node : screen.driver.tree().nodes())  // a second one of a key is kept as "key#2"
      CHECK_MESSAGE(node.key.find('#') == std::string::npos, node.key);
    for (const Node& node : screen.driver.tree().nodes()) {
      CAPTURE(node.key);
      if (operable(node)) CHECK_FALSE(node.name.empty());
    }
  }
}

TEST_CASE("nothing is drawn past the field layer") {
  const Screen screen;
  CHECK(screen.driver.without_semantics() == std::vector<std::string>{});
}

TEST_CASE("no words are missing in either language") {
  Screen screen;
  CHECK(screen.driver.ui().texts().missing() == std::vector<std::string>{});
  screen.driver.ui().texts().use("es");
  screen.driver.settle();
  CHECK(screen.driver.ui().texts().missing() == std::vector<std::string>{});
}

TEST_CASE("a screen settles: at rest it wants no frame, and its layout does not change") {
  for (const float width : {360.0f, 768.0f, 1280.0f, 2560.0f}) {
    CAPTURE(width);
    Screen screen(width);
    const std::uint64_t before = screen.driver.tree().hash();
    const int passes =
        run_frame(screen.driver.ui(), {.width = width, .height = 800}, 5000, [&](Ui& ui) { screen.gallery.draw(ui); });
    CHECK(passes == 1);
    CHECK(next_frame(screen.driver.ui(), 5000) < 0);
    CHECK(screen.driver.tree().hash() == before);
  }
}

TEST_CASE("nothing stands outside of the page's width, on any screen and at any text size") {
  for (const float width : {360.0f, 768.0f, 1280.0f}) {
    for (const int percent : {100, 125, 150, 200}) {
      CAPTURE(width);
      CAPTURE(percent);
      Screen screen(width);
      screen.driver.ui().settings().text_percent = percent;
      screen.driver.settle();
      for (const Node& node : screen.driver.tree().nodes()) {
        CAPTURE(node.key);
        CAPTURE(node.name);
        CHECK(node.rect.x >= -1);
        CHECK(node.rect.x + node.rect.w <= width + 1);
      }
    }
  }
}

TEST_CASE("targets are large enough for a mouse, and for a finger on a phone") {
  for (const auto& [width, least] : {std::pair{1280.0f, 24.0f}, std::pair{360.0f, 44.0f}}) {
    const Screen screen(width);
    for (const Node& node : screen.driver.tree().nodes()) {
      // A sentence is pressed by key only; the pointer marks words.
      if (!operable(node) || node.style == "sentence") continue;
      CAPTURE(node.name);
      CAPTURE(width);
      CHECK(node.rect.h >= least - 0.5f);
    }
  }
}

TEST_CASE("Tab goes through the whole screen in reading order and comes round") {
  Screen screen;
  std::vector<std::string> seen;
  screen.driver.press("Tab");
  const std::string first = screen.driver.ui().focused_key();
  do {
    seen.push_back(screen.driver.ui().focused_key());
    screen.driver.press("Tab");
  } while (screen.driver.ui().focused_key() != first && seen.size() < 200);
  CHECK(seen.size() > 40);
  CHECK(std::set<std::string>(seen.begin(), seen.end()).size() == seen.size());
  int last = -1;
  for (const std::string& key : seen) {
    const int at = screen.driver.tree().find_key(key);
    CHECK(at > last);
    last = at;
  }
}

TEST_CASE("what is scrolled away is in the tree, and comes into view with the focus") {
  Screen screen;
  const Node* below = screen.driver.find(AriaRole::button, "I disagree");
  REQUIRE(below != nullptr);
  CHECK(below->rect.y > 800);
  CHECK(screen.driver.focus(AriaRole::button, "I disagree"));
  const Node* now = screen.driver.find(AriaRole::button, "I disagree");
  CHECK(now->rect.y > 80);
  CHECK(now->rect.y + now->rect.h < 760);
}

TEST_CASE("the wheel scrolls the part under the pointer") {
  Screen screen;
  const float before = screen.driver.find(AriaRole::button, "Send record")->rect.y;
  screen.driver.mouse_move_to(640, 400);
  screen.driver.wheel(100);
  CHECK(screen.driver.find(AriaRole::button, "Send record")->rect.y == doctest::Approx(before - 100));
  CHECK(screen.driver.find(AriaRole::button, "Next section")->rect.y == doctest::Approx(752));
}

TEST_CASE("a disabled button keeps its place, says why, and cannot be pressed") {
  Screen screen;
  CHECK_FALSE(screen.driver.click(AriaRole::button, "Not yet"));
  CHECK(screen.driver.failure() == "button \"Not yet\" is disabled: Three answers are missing.");
  const Node* node = screen.driver.find(AriaRole::button, "Not yet");
  screen.driver.mouse_click_at(node->rect.x + 5, node->rect.y + 5);
  CHECK(screen.gallery.pressed.empty());
}

TEST_CASE("a jump puts the focus where it leads") {
  Screen screen;
  CHECK(screen.driver.click(AriaRole::button, "Go to the field"));
  CHECK(screen.driver.focused() == "First name");
}

TEST_CASE("when what has the focus goes away, its neighbour gets it") {
  Screen screen;
  CHECK(screen.driver.focus(AriaRole::button, "Answer the rest with No"));
  screen.driver.press("Enter");
  CHECK(screen.gallery.values["ChildSupport"] == "0");
  CHECK_FALSE(screen.driver.focused().empty());
  CHECK(screen.driver.tree().find_key(screen.driver.ui().focused_key()) >= 0);
}

TEST_CASE("a verification row is answered, and its pencil opens it") {
  Screen screen;
  CHECK(screen.driver.choose("Child support", "Yes"));
  CHECK(screen.gallery.values["ChildSupport"] == "1");
  CHECK(screen.driver.shows("All 3 sources are answered"));
  CHECK(screen.driver.click(AriaRole::button, "Edit: Earned income"));
  CHECK(screen.gallery.pressed == "edit:Earned");
}

TEST_CASE("a table's row is pressed anywhere by mouse, and its button by key") {
  Screen screen;
  screen.driver.focus(AriaRole::button, "Open Marisol Vega");
  screen.driver.press("Enter");
  CHECK(screen.gallery.pressed == "Marisol Vega");
  const Node* cell = screen.driver.find(AriaRole::button, "Open Tomasz Wilk");
  REQUIRE(cell != nullptr);
  screen.driver.mouse_click_at(200, cell->rect.y + cell->rect.h / 2);
  CHECK(screen.gallery.pressed == "row:Tomasz Wilk");
}

TEST_CASE("settings change the look and nothing else") {
  Screen screen;
  const std::string before = screen.driver.text();
  screen.driver.ui().settings().theme = ThemeChoice::dark;
  screen.driver.settle();
  CHECK(screen.driver.text() == before);
  CHECK(screen.driver.ui().theme().name == ThemeName::dark);
  screen.driver.ui().settings().theme = ThemeChoice::automatic;
  screen.driver.ui().surroundings().prefers_contrast = true;
  screen.driver.settle();
  CHECK(screen.driver.ui().theme().name == ThemeName::high_contrast);
}

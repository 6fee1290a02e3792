#include "shell/screens/screens.hpp"
#include "shell/screens/search_parts.hpp"

namespace rehearsal {
namespace {

constexpr float documents_width = 320;

void draw_main(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  headline(ui, ui.t("search.headline"), {.detail = ui.t("search.detail")});
  draw_search_form(screen, in);
  draw_own_clients(screen, in);
  draw_results(screen, in);
}

void draw_wide(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  std::vector<Pane> list = {{.key = "main", .name = ui.t("search.title"), .padding = 32, .role = AriaRole::main},
                            {.key = "story",
                             .name = ui.t("story.title"),
                             .width = documents_width,
                             .sunken = true,
                             .padding = 20,
                             .role = AriaRole::complementary}};
  panes(ui, "search-panes", list, [&](std::size_t pane) {
    if (pane == 0) {
      draw_main(screen, in);
    } else {
      draw_story(screen, in);
    }
  });
}

void draw_narrow(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  page_content(ui, {.key = "search-page"}, [&] {
    draw_main(screen, in);
    card(ui, "story", {.name = ui.t("story.title")}, [&] { draw_story(screen, in); });
  });
}

}  // namespace

ScreenFrame search_frame(const ScreenContext& screen) {
  return case_frame(screen, screen.ui.t("search.title"));
}

void draw_search(ScreenContext& screen) {
  const CaseState* in = screen.in();
  if (in == nullptr) return draw_no_case(screen);
  if (screen.ui.breakpoint() >= Breakpoint::w1280) {
    draw_wide(screen, *in);
  } else {
    draw_narrow(screen, *in);
  }
  draw_story_dialog(screen, *in);
}

}  // namespace rehearsal

#include "shell/screens/record_parts.hpp"
#include "shell/screens/screens.hpp"
#include "shell/screens/search_parts.hpp"

namespace rehearsal {
namespace {

constexpr const char* papers_sheet = "papers-sheet";

void draw_main(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  headline(ui, ui.t("search.headline"), {.detail = ui.t("search.detail")});
  draw_modes_on(screen, in);
  draw_search_form(screen, in);
  draw_own_clients(screen, in);
  draw_results(screen, in);
}

/// The story's day and its papers beside the search.
void draw_wide(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  const Pane list[] = {{.key = "main", .name = ui.t("search.title"), .padding = 32, .role = AriaRole::main},
                       {.key = "story",
                        .name = ui.t("story.title"),
                        .width = 320,
                        .sunken = true,
                        .padding = 20,
                        .role = AriaRole::complementary}};
  panes(ui, "search-panes", list, [&](std::size_t pane) {
    if (pane == 0) return draw_main(screen, in);
    draw_story(screen, in);
    divider(ui);
    draw_documents(screen, in);
  });
}

/// The papers in a sheet, behind one button.
void draw_narrow(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  page_content(ui, {.key = "search-page"}, [&] {
    card(ui, "story", {.name = ui.t("story.title")}, [&] {
      draw_story(screen, in);
      if (button(ui, "papers", {.label = ui.t("documents.title"), .icon = Icon::file_lines}))
        open_dialog(ui, papers_sheet);
    });
    draw_main(screen, in);
  });
  const bool phone = ui.phone();
  sheet(ui, papers_sheet,
        {.title = ui.t("documents.title"),
         .size = phone ? 420.0f : 360.0f,
         .side = phone ? SheetSide::bottom : SheetSide::right},
        [&] { draw_documents(screen, in); });
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
  draw_modes_dialogs(screen, *in);
}

}  // namespace rehearsal

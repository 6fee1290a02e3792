#include "shell/screens/screens.hpp"

namespace rehearsal {

ScreenFrame site_frame(const ScreenContext& screen) {
  return {.title = screen.ui.t("site.title")};
}

void draw_site(ScreenContext& screen) {
  Ui& ui = screen.ui;
  page_content(ui, {.key = "site-page"}, [&] {
    headline(ui, ui.t("site.headline"), {.detail = ui.t("site.detail")});
    empty_state(ui, ui.t("site.empty"), ui.t("site.empty-detail"));
    if (button(ui, "home",
               {.label = ui.t("site.to-cases"), .kind = ButtonKind::primary, .icon_after = Icon::arrow_right}))
      screen.nav.go({});
  });
}

ScreenFrame unknown_frame(const ScreenContext& screen) {
  return {.title = screen.ui.t("unknown.title")};
}

void draw_unknown(ScreenContext& screen) {
  Ui& ui = screen.ui;
  page_content(ui, {.key = "unknown-page"}, [&] {
    headline(ui, ui.t("unknown.headline"), {.detail = ui.t("unknown.detail")});
    route_link(screen, "home", ui.t("home.title"), {}, Icon::arrow_left);
  });
}

}  // namespace rehearsal

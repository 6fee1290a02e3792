#include "shell/screens/chrome.hpp"

namespace rehearsal {
namespace {

void not_saved(ScreenContext& screen) {
  Ui& ui = screen.ui;
  const SaveState state = screen.work.saved();
  if (state.is != Saving::failed) return;
  const std::string reason = save_reason(ui, state);
  const Runs text = marked(ui.plural("banner.not-saved", static_cast<long>(state.waiting), {{"reason", reason}}));
  if (banner(ui, "banner/not-saved",
             {.mark = Mark::critical, .text = text, .action = ui.t("banner.download-now"), .urgent = true})) {
    screen.work.download_copy();
  }
}

void damaged(ScreenContext& screen) {
  Ui& ui = screen.ui;
  const auto lines = static_cast<long>(screen.work.damage().size());
  if (lines == 0 || screen.route.screen == ScreenName::trust) return;
  const Runs text = marked(ui.plural("banner.damage", lines, {{"kept", std::to_string(screen.work.log().size())}}));
  if (banner(ui, "banner/damage", {.mark = Mark::major, .text = text, .action = ui.t("banner.damage-open")})) {
    screen.nav.go(route_to(ScreenName::trust));
  }
}

void another_tab(ScreenContext& screen) {
  Ui& ui = screen.ui;
  if (screen.host.writer()) return;
  banner(ui, "banner/another-tab", {.icon = Icon::lock, .text = marked(ui.t("banner.another-tab"))});
}

void missing_content(ScreenContext& screen) {
  Ui& ui = screen.ui;
  const auto& missing = screen.work.library().missing();
  if (missing.empty()) return;
  std::string names;
  for (const MissingPack& pack : missing) names += (names.empty() ? "" : ", ") + pack.name;
  const Runs text = marked(ui.plural("banner.missing", static_cast<long>(missing.size()), {{"names", names}}));
  if (banner(ui, "banner/missing", {.icon = Icon::circle_info, .text = text, .action = ui.t("banner.try-again")})) {
    screen.work.library().retry();
  }
}

void newer_version(ScreenContext& screen, bool update_waits) {
  Ui& ui = screen.ui;
  if (!update_waits) return;
  if (!banner(ui, "banner/update",
              {.icon = Icon::rotate_right, .text = marked(ui.t("banner.update")), .action = ui.t("banner.update-now")}))
    return;
  // The new build reads what is stored: nothing may be on its way then.
  if (screen.work.saved().waiting == 0) return screen.nav.use_update();
  show_toast(ui, {.key = "update", .text = ui.t("banner.update-later"), .mark = Mark::none});
}

}  // namespace

void draw_banners(ScreenContext& screen, bool update_waits) {
  not_saved(screen);
  if (!screen.work.open()) return;
  damaged(screen);
  another_tab(screen);
  missing_content(screen);
  newer_version(screen, update_waits);
}

}  // namespace rehearsal

#include "shell/screens/screens.hpp"

namespace rehearsal {
namespace {

void draw_language(ScreenContext& screen, Preferences& after) {
  Ui& ui = screen.ui;
  const ChoiceItem items[] = {{.value = "en", .label = "English"}, {.value = "es", .label = "Español"}};
  const auto chosen =
      radio_group(ui, "language", {.label = ui.t("settings.language"), .help = ui.t("settings.language-help")}, items,
                  ui.texts().language(), true);
  if (chosen) after.language = *chosen;
}

void draw_theme(ScreenContext& screen, Preferences& after) {
  Ui& ui = screen.ui;
  const ChoiceItem items[] = {{.value = "0", .label = ui.t("settings.theme.automatic")},
                              {.value = "1", .label = ui.t("settings.theme.light")},
                              {.value = "2", .label = ui.t("settings.theme.dark")},
                              {.value = "3", .label = ui.t("settings.theme.contrast")}};
  const auto now = std::to_string(static_cast<int>(after.look.theme));
  if (const auto chosen = segmented(ui, "theme", {.label = ui.t("settings.theme")}, items, now)) {
    after.look.theme = static_cast<ThemeChoice>(chosen->front() - '0');
  }
}

void draw_text_size(ScreenContext& screen, Preferences& after) {
  Ui& ui = screen.ui;
  std::vector<ChoiceItem> items;
  for (const char* percent : {"100", "125", "150", "200"})
    items.push_back({.value = percent, .label = std::string(percent) + " %"});
  const FieldOptions options{.label = ui.t("settings.text-size"), .help = ui.t("settings.text-size-help")};
  if (const auto chosen = segmented(ui, "text-size", options, items, std::to_string(after.look.text_percent))) {
    after.look.text_percent = std::stoi(*chosen);
  }
}

void draw_density(ScreenContext& screen, Preferences& after) {
  Ui& ui = screen.ui;
  const ChoiceItem items[] = {{.value = "screen", .label = ui.t("settings.density.screen")},
                              {.value = "comfortable", .label = ui.t("settings.density.comfortable")},
                              {.value = "compact", .label = ui.t("settings.density.compact")}};
  const char* now = !after.look.density_chosen               ? "screen"
                    : after.look.density == Density::compact ? "compact"
                                                             : "comfortable";
  if (const auto chosen = segmented(ui, "density", {.label = ui.t("settings.density")}, items, now)) {
    after.look.density_chosen = *chosen != "screen";
    after.look.density = *chosen == "compact" ? Density::compact : Density::comfortable;
  }
}

void draw_account(ScreenContext& screen) {
  Ui& ui = screen.ui;
  const auto& account = screen.work.account();
  card(ui, "account", {.name = ui.t("sync.title")}, [&] {
    heading(ui, ui.t("sync.title"), {.icon = Icon::cloud_arrow_up});
    const bool in = account && !account->out;
    paragraph(ui, in ? ui.t("signin.headline.in", {{"who", account->person}}) : ui.t("sync.none"));
    route_link(screen, "sign-in", ui.t(in ? "signin.see" : "signin.do"), route_to(ScreenName::connect), Icon::key);
  });
}

void draw_about(ScreenContext& screen) {
  Ui& ui = screen.ui;
  card(ui, "about", {.name = ui.t("about.title")}, [&] {
    heading(ui, ui.t("about.title"));
    paragraph(ui, ui.t("about.text"));
    help_text(ui, ui.t("about.version", {{"version", screen.host.build_id()}}));
  });
}

}  // namespace

ScreenFrame settings_frame(const ScreenContext& screen) {
  return {.title = screen.ui.t("settings.title"), .up = Route{}};
}

void draw_settings(ScreenContext& screen) {
  Ui& ui = screen.ui;
  Preferences after = screen.work.preferences();
  page_content(ui, {.max_width = 720, .key = "settings-page"}, [&] {
    headline(ui, ui.t("settings.headline"), {.detail = ui.t("settings.detail")});
    card(ui, "look", {.name = ui.t("settings.title"), .gap = 16}, [&] {
      const FieldOptions name{.label = ui.t("settings.name"),
                              .help = ui.t("settings.name-help"),
                              .optional = true,
                              .autocomplete = "given-name",
                              .max_length = 40};
      if (const auto typed = text_field(ui, "name", name, after.name)) after.name = *typed;
      draw_language(screen, after);
      draw_theme(screen, after);
      draw_text_size(screen, after);
      draw_density(screen, after);
      const FieldOptions plain{.label = ui.t("settings.plain"), .help = ui.t("settings.plain-help")};
      if (const auto on = checkbox(ui, "plain", plain, after.look.plain_page)) after.look.plain_page = *on;
    });
    draw_account(screen);
    draw_about(screen);
  });
  if (after == screen.work.preferences()) return;
  screen.work.keep(after);
  ui.wake_after(0);
}

}  // namespace rehearsal

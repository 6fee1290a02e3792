#include "shell/screens/chrome.hpp"

#include "shell/record/labels.hpp"

namespace rehearsal {
namespace {

ScreenName place_of(ScreenName name) {
  switch (name) {
    case ScreenName::site:
    case ScreenName::search:
    case ScreenName::create:
    case ScreenName::client:
    case ScreenName::report:
      return ScreenName::site;
    case ScreenName::roster:
      return ScreenName::team;
    default:
      return name;
  }
}

Route site_entrance(const ScreenContext& screen) {
  const CaseState* current = screen.work.current();
  return current == nullptr ? route_to(ScreenName::site) : place_in(screen, current->id);
}

void language_menu(ScreenContext& screen) {
  Ui& ui = screen.ui;
  const bool spanish = ui.spanish();
  const MenuItem items[] = {{.key = "en", .label = "English", .checked = !spanish},
                            {.key = "es", .label = "Español", .checked = spanish}};
  const ButtonOptions opener{.label = spanish ? "ES" : "EN",
                             .kind = ButtonKind::quiet,
                             .icon = ui.phone() ? Icon::none : Icon::language,
                             .description = ui.t("chrome.language")};
  const auto chosen = menu(ui, "language", opener, items);
  if (!chosen) return;
  Preferences after = screen.work.preferences();
  after.language = *chosen;
  screen.work.keep(after);
  ui.wake_after(0);
}

void plain_page(ScreenContext& screen) {
  Preferences after = screen.work.preferences();
  after.look.plain_page = !after.look.plain_page;
  screen.work.keep(after);
}

void person_menu(ScreenContext& screen, Find& find, bool with_find) {
  Ui& ui = screen.ui;
  const std::string name = screen.work.preferences().name;
  std::vector<MenuItem> items = {
      {.key = "settings", .label = ui.t("settings.title"), .icon = Icon::gear},
      {.key = "trust", .label = ui.t("trust.title"), .icon = Icon::shield_halved},
      {.key = "sign-in", .label = ui.t("signin.title"), .icon = Icon::key},
      {.key = "plain",
       .label = ui.t("chrome.plain-page"),
       .shortcut = "Alt+P",
       .icon = Icon::file_lines,
       .checked = screen.work.preferences().look.plain_page,
       .divided = true},
      {.key = "print", .label = ui.t("chrome.print"), .icon = Icon::print},
      {.key = "keys", .label = ui.t("chrome.keys"), .shortcut = "?", .icon = Icon::keyboard},
  };
  if (with_find)
    items.insert(items.begin(), {.key = "find", .label = ui.t("find.open"), .icon = Icon::magnifying_glass});
  ButtonOptions opener{.label = initials(name), .kind = ButtonKind::quiet, .description = ui.t("chrome.person")};
  if (name.empty()) {
    opener.label = ui.t("chrome.person");
    opener.description.clear();
    opener.icon = Icon::circle_user;
    opener.icon_only = true;
  }
  const auto chosen = menu(ui, "person", opener, items);
  if (chosen == "find") find.open(screen);
  if (chosen == "settings") screen.nav.go(route_to(ScreenName::settings));
  if (chosen == "trust") screen.nav.go(route_to(ScreenName::trust));
  if (chosen == "sign-in") screen.nav.go(route_to(ScreenName::connect));
  if (chosen == "keys" || ui.shortcut("?")) screen.nav.go({.screen = ScreenName::help, .field = "keys"});
  if (chosen == "plain" || ui.shortcut("Alt+P")) plain_page(screen);
  if (chosen == "print") screen.host.print();
}

void right_side(ScreenContext& screen, const ScreenFrame& frame, Find& find) {
  Ui& ui = screen.ui;
  const SaveWords words = save_words(screen);
  const bool wide = ui.breakpoint() >= Breakpoint::w1280;
  if (wide && !frame.save_state_below && words.mark != Mark::none) save_state(ui, words.mark, words.runs);
  // Large text on a small phone leaves room for one button: the person's menu has what the others do.
  const bool tight = ui.phone() && ui.settings().text_percent >= 150;
  if (tight) return person_menu(screen, find, true);
  const bool pressed = button(ui, "find",
                              {.label = ui.t("find.open"),
                               .kind = wide ? ButtonKind::secondary : ButtonKind::quiet,
                               .icon = Icon::magnifying_glass,
                               .icon_only = !wide,
                               .shortcut = "Ctrl+K"});
  if (pressed) find.open(screen);
  language_menu(screen);
  if (!ui.phone() || !frame.up) person_menu(screen, find, false);
}

void follow(ScreenContext& screen, const ScreenFrame& frame, const std::string& key) {
  if (key == "home") screen.nav.go({});
  if (key == "site") screen.nav.go(site_entrance(screen));
  if (key == "courses") screen.nav.go(route_to(ScreenName::courses));
  if (key == "help") screen.nav.go(route_to(ScreenName::help));
  if (key == "settings") screen.nav.go(route_to(ScreenName::settings));
  if (key == "trust") screen.nav.go(route_to(ScreenName::trust));
  if (key == "back" && frame.up) screen.nav.go(*frame.up);
}

}  // namespace

void draw_chrome(ScreenContext& screen, const ScreenFrame& frame, Find& find) {
  Ui& ui = screen.ui;
  const ScreenName place = place_of(screen.route.screen);
  std::vector<TopItem> items = {
      {.key = "home", .label = ui.t("home.title"), .href = href({}), .current = place == ScreenName::home},
      {.key = "site",
       .label = ui.t("site.title"),
       .href = href(site_entrance(screen)),
       .current = place == ScreenName::site},
      {.key = "courses",
       .label = ui.t("courses.title"),
       .href = href(route_to(ScreenName::courses)),
       .current = place == ScreenName::courses},
      {.key = "help",
       .label = ui.t("help.title"),
       .href = href(route_to(ScreenName::help)),
       .current = place == ScreenName::help},
  };
  if (screen.work.desk().on_team()) {
    items.insert(items.begin() + 1, {.key = "team",
                                     .label = ui.t("team.title"),
                                     .href = href(route_to(ScreenName::team)),
                                     .current = place == ScreenName::team});
  }
  TopBarOptions bar{.product = ui.t("app.name"), .home = href({}), .items = items, .low = frame.low};
  if (ui.phone() && frame.up) {
    bar.back_label = ui.t("chrome.back");
    bar.title = frame.title;
    bar.subtitle = frame.subtitle;
  }
  const auto pressed = top_bar(ui, bar, [&] { right_side(screen, frame, find); });
  if (pressed) follow(screen, frame, *pressed);
  const bool own_band = !frame.band.empty();
  sample_band(ui, own_band ? frame.band : ui.t("band.people"), own_band ? frame.band_rest : ui.t("band.never-real"),
              frame.mode);
}

void draw_loading(ScreenContext& screen) {
  page_content(screen.ui, {.key = "loading"},
               [&] { headline(screen.ui, screen.ui.t("app.opening"), {.detail = screen.ui.t("app.opening-detail")}); });
}

}  // namespace rehearsal

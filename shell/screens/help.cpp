#include <array>

#include "shell/screens/screens.hpp"

namespace rehearsal {
namespace {

/// Three accounts that new users mix up: what each is for, and what it has to do with this page.
void draw_log_ins(ScreenContext& screen) {
  Ui& ui = screen.ui;
  card(ui, "log-ins", {.name = ui.t("help.log-ins"), .gap = 12}, [&] {
    heading(ui, ui.t("help.log-ins"), {.icon = Icon::key});
    paragraph(ui, ui.t("help.log-ins-detail"));
    const TableColumn columns[] = {{.label = ui.t("help.log-in"), .weight = 1, .row_header = true},
                                   {.label = ui.t("help.log-in-for"), .weight = 2},
                                   {.label = ui.t("help.log-in-lost"), .weight = 2}};
    table(ui, "log-in-table", {.caption = ui.t("help.log-ins"), .columns = columns, .card = false}, [&] {
      for (const char* id : {"lms", "training", "live"}) {
        const std::string base = std::string("help.log-in.") + id;
        table_row(ui, id, {}, [&] {
          table_cell(ui, std::vector<Run>{{.text = ui.t(base), .bold = true}});
          table_cell(ui, ui.t(base + ".for"));
          table_cell(ui, ui.t(base + ".lost"));
        });
      }
    });
    help_text(ui, ui.t("help.never-type-here"));
  });
}

/// Before the ticket everybody has one account in the LMS (S09 to S11): made once, and updated ever after.
void draw_lms_account(ScreenContext& screen) {
  Ui& ui = screen.ui;
  card(ui, "lms", {.name = ui.t("help.lms"), .gap = 12}, [&] {
    heading(ui, ui.t("help.lms"), {.icon = Icon::book_open});
    paragraph(ui, ui.t("help.lms-detail"));
    for (const char* way : {"help.lms.new", "help.lms.update"}) {
      heading(ui, ui.t(way), {.level = 3, .size = HeadingSize::lead});
      for (const char* step : {".1", ".2", ".3", ".4"}) paragraph(ui, marked(ui.t(std::string(way) + step)));
    }
  });
}

void draw_keys(ScreenContext& screen) {
  Ui& ui = screen.ui;
  struct Shortcut {
    const char* keys;
    const char* text;
  };
  constexpr std::array<Shortcut, 9> all = {{{"Ctrl+K", "keys.find"},
                                            {"Tab", "keys.tab"},
                                            {"F8", "keys.next-empty"},
                                            {"Ctrl+Z", "keys.undo"},
                                            {"Ctrl+Y", "keys.redo"},
                                            {"Alt+D", "keys.documents"},
                                            {"Alt+P", "keys.plain"},
                                            {"Escape", "keys.escape"},
                                            {"?", "keys.list"}}};
  card(ui, "keys-card", {.name = ui.t("help.keys"), .gap = 12}, [&] {
    heading(ui, ui.t("help.keys"), {.icon = Icon::keyboard, .key = "keys"});
    const TableColumn columns[] = {{.label = ui.t("help.key"), .weight = 1, .row_header = true},
                                   {.label = ui.t("help.key-does"), .weight = 3}};
    table(ui, "key-table", {.caption = ui.t("help.keys"), .columns = columns, .card = false}, [&] {
      for (const Shortcut& shortcut : all) {
        table_row(ui, shortcut.keys, {}, [&] {
          table_cell(ui, std::vector<Run>{{.text = shortcut.keys, .bold = true}});
          table_cell(ui, ui.t(shortcut.text));
        });
      }
    });
  });
}

void draw_grading(ScreenContext& screen) {
  Ui& ui = screen.ui;
  card(ui, "grading", {.name = ui.t("help.grading")}, [&] {
    heading(ui, ui.t("help.grading"), {.icon = Icon::list_check});
    for (const char* id : {"help.grading.what", "help.grading.kinds", "help.grading.trail"})
      paragraph(ui, marked(ui.t(id)));
    paragraph(ui, marked(ui.t("help.grading.critical")), {.mark = Mark::critical});
    paragraph(ui, marked(ui.t("help.grading.major")), {.mark = Mark::major});
    paragraph(ui, marked(ui.t("help.grading.minor")), {.mark = Mark::minor});
    paragraph(ui, marked(ui.t("help.grading.people")));
  });
}

void draw_first_steps(ScreenContext& screen) {
  Ui& ui = screen.ui;
  card(ui, "way", {.name = ui.t("help.way")}, [&] {
    heading(ui, ui.t("help.way"), {.icon = Icon::file_lines});
    for (const char* id : {"help.way.1", "help.way.2", "help.way.3", "help.way.4", "help.way.5", "help.way.6"})
      paragraph(ui, marked(ui.t(id)));
  });
}

}  // namespace

ScreenFrame help_frame(const ScreenContext& screen) {
  return {.title = screen.ui.t("help.title")};
}

void draw_help(ScreenContext& screen) {
  Ui& ui = screen.ui;
  if (screen.route.field == "keys" && screen.notes["help/shown"] != screen.route.field) ui.focus("help/keys");
  screen.notes["help/shown"] = screen.route.field;
  page_content(ui, {.key = "help-page"}, [&] {
    headline(ui, ui.t("help.headline"), {.detail = ui.t("help.detail")});
    grid(ui, "help", {.weights = {1, 1}, .gap = 24, .row_gap = 24, .single_below = Breakpoint::w1280}, [&] {
      cell(ui, [&] { draw_first_steps(screen); });
      cell(ui, [&] { draw_grading(screen); });
      cell(ui, [&] { draw_log_ins(screen); });
      cell(ui, [&] { draw_lms_account(screen); });
      cell(ui, [&] { draw_keys(screen); });
    });
  });
}

}  // namespace rehearsal

#include "shell/record/labels.hpp"
#include "shell/screens/case_head.hpp"
#include "shell/screens/record_parts.hpp"
#include "shell/screens/screens.hpp"

namespace rehearsal {
namespace {

struct Tab {
  std::string_view id;
  void (*draw)(ScreenContext&, const RecordView&);
};
constexpr Tab record_tabs[] = {{"profile", draw_profile_tab}, {"household", draw_household_tab},
                               {"release", draw_release_tab}, {"enrollment", draw_enrollment_tab},
                               {"interim", draw_interim_tab}, {"history", draw_history_tab}};

const Tab& tab_of(const Route& route) {
  for (const Tab& tab : record_tabs) {
    if (tab.id == route.tab) return tab;
  }
  return record_tabs[0];
}

std::string name_of_client(const Entity& client) {
  return client.value("FirstName") + " " + client.value("LastName");
}

const Entity* client_of(const ScreenContext& screen) {
  const CaseState* in = screen.in();
  const Entity* client = in == nullptr ? nullptr : in->site.find(screen.route.entity);
  return client != nullptr && client->kind == Kind::client ? client : nullptr;
}

void draw_head(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  row(ui, {.gap = 12}, [&] {
    heading(ui, name_of_client(*view.client),
            {.level = 1,
             .size = HeadingSize::heading,
             .aside = ui.t("record.born", {{"day", shown_date(view.client->value("DOB"))}})});
    spring(ui);
    const bool locked = view.client->value("Locked") == "1";
    if (view.release != nullptr)
      chip(ui, {.label = ui.t("record.release-to", {{"day", shown_date(view.release->value("ReleaseEnd"))}}),
                .icon = Icon::file_signature});
    chip(ui, {.label = ui.t(locked ? "record.locked" : "record.not-locked"),
              .icon = locked ? Icon::lock : Icon::lock_open});
    if (const Project* project = view.project())
      chip(ui, {.label = project->name, .tone = Tone::sample, .icon = Icon::house_chimney});
  });
}

void draw_tabs(ScreenContext& screen, const RecordView& view, const Tab& current) {
  Ui& ui = screen.ui;
  std::vector<NavItem> items;
  for (const Tab& tab : record_tabs)
    items.push_back({.key = std::string(tab.id), .label = ui.t("tab." + std::string(tab.id))});
  if (const auto pressed = tabs(ui, "tabs", ui.t("record.tabs"), items, current.id)) {
    screen.nav.go(client_route(view.in->id, view.client->id, *pressed));
  }
}

void draw_sections(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  const OpenForm open = open_form(screen, view);
  draw_story(screen, *view.in);
  if (open.form == nullptr) return;
  const FormContext context = view.context(open.assessment);
  std::vector<NavItem> items;
  for (const Section& section : open.form->sections) {
    if (!asked(section, context)) continue;
    const Completeness done = view.complete(section, open.assessment);
    NavItem item{.key = section.id, .label = ui.t("section." + section.id)};
    item.count = std::to_string(done.answered) + " / " + std::to_string(done.required);
    item.count_words =
        ui.t("record.answered-of", {{"n", std::to_string(done.answered)}, {"total", std::to_string(done.required)}});
    item.mark = done.answered >= done.required ? Mark::met
                : done.answered == 0           ? Mark::not_started
                : section.table                ? Mark::incomplete
                                               : Mark::started;
    items.push_back(std::move(item));
  }
  if (const auto pressed = nav_list(ui, "sections", ui.t("record.sections"), items, ""))
    focus_ending(ui, "section-" + *pressed);
}

void draw_bottom(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  const CaseState& in = *view.in;
  bottom_bar(ui, [&] {
    const bool undo = !in.steps.empty(), redo = !in.undos.empty();
    if (button(ui, "undo",
               {.label = ui.t("record.undo"), .icon = Icon::rotate_left, .icon_only = true, .disabled = !undo}))
      screen.act(Undo{});
    if (button(ui, "redo",
               {.label = ui.t("record.redo"), .icon = Icon::rotate_right, .icon_only = true, .disabled = !redo}))
      screen.act(Redo{});
    spring(ui);
    const SaveWords words = save_words(screen);
    save_state(ui, words.mark, words.runs);
    if (ui.phone() && button(ui, "show-documents", {.label = ui.t("documents.title"), .icon = Icon::file_lines}))
      open_dialog(ui, "documents-sheet");
    if (button(ui, "check", {.label = ui.t("record.check")})) screen.nav.go(report_route(in.id));
    if (button(ui, "send", {.label = ui.t("record.send"), .kind = ButtonKind::primary})) open_dialog(ui, submit_dialog);
  });
}

void draw_panes(ScreenContext& screen, const RecordView& view, const Tab& tab) {
  Ui& ui = screen.ui;
  std::vector<Pane> list;
  const bool wide = ui.breakpoint() >= Breakpoint::w1280;
  if (wide)
    list.push_back({.key = "sections", .name = ui.t("record.sections"), .width = 244, .sunken = true, .padding = 16});
  list.push_back(
      {.key = "form", .name = ui.t("record.form"), .least = 320, .surface = true, .padding = ui.phone() ? 16.F : 24.F});
  if (!ui.phone())
    list.push_back({.key = "documents",
                    .name = ui.t("documents.title"),
                    .width = wide ? 320.F : 280.F,
                    .sunken = true,
                    .padding = 16});
  panes(ui, "record-panes", list, [&](std::size_t at) {
    if (list[at].key == "sections") draw_sections(screen, view);
    if (list[at].key == "form") tab.draw(screen, view);
    if (list[at].key == "documents") draw_documents(screen, *view.in);
  });
}

void jump_to_field(ScreenContext& screen) {
  const std::string note = "jumped/" + to_text(screen.route);
  if (screen.route.field.empty() || !screen.notes[note].empty()) return;
  screen.notes[note] = "1";
  focus_ending(screen.ui, screen.route.field);
}

}  // namespace

OpenForm open_form(const ScreenContext& screen, const RecordView& view) {
  const std::string tab(tab_of(screen.route).id);
  const auto form = [&](const char* id) { return view.forms->form(id); };
  if (tab == "enrollment" && screen.route.part == "exit")
    return {view.assessment("3") != nullptr ? form("exit") : nullptr, view.assessment("3")};
  if (tab == "enrollment") return {view.assessment("1") != nullptr ? form("entry") : nullptr, view.assessment("1")};
  if (tab == "interim") {
    const Entity* open = view.in->site.find(screen.route.part);
    if (open == nullptr) open = view.assessment("2") != nullptr ? view.assessment("2") : view.assessment("5");
    if (open == nullptr || open->kind != Kind::assessment) return {};
    return {form(open->value("DataCollectionStage") == "5" ? "annual" : "update"), open};
  }
  if (tab == "household" && view.household == nullptr) return {};
  if (tab == "release" && view.release == nullptr) return {};
  return {view.forms->form(tab), nullptr};
}

ScreenFrame record_frame(const ScreenContext& screen) {
  const Entity* client = client_of(screen);
  ScreenFrame frame = case_frame(screen, client == nullptr ? screen.ui.t("record.title") : name_of_client(*client));
  frame.low = true;
  frame.save_state_below = true;
  return frame;
}

void draw_record(ScreenContext& screen) {
  const Entity* client = client_of(screen);
  if (client == nullptr) return draw_no_case(screen);
  const RecordView view = record_view(*screen.in(), screen.work.packs(), *client);
  if (view.client == nullptr) return draw_no_case(screen);
  screen.ui.density(Density::compact);
  const Tab& tab = tab_of(screen.route);
  draw_head(screen, view);
  draw_tabs(screen, view, tab);
  draw_panes(screen, view, tab);
  draw_bottom(screen, view);
  jump_to_field(screen);
  draw_story_dialog(screen, *view.in);
  draw_row_dialog(screen, view);
  draw_submit_dialog(screen, view);
  sheet(screen.ui, "documents-sheet", {.title = screen.ui.t("documents.title"), .side = SheetSide::bottom},
        [&] { draw_documents(screen, *view.in); });
}

}  // namespace rehearsal

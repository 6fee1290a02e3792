#include <algorithm>

#include "shell/record/labels.hpp"
#include "shell/screens/case_head.hpp"
#include "shell/screens/record_parts.hpp"
#include "shell/screens/screens.hpp"

namespace rehearsal {
namespace {

constexpr const char* documents_sheet = "documents-sheet";

struct Tab {
  std::string_view id;
  void (*draw)(ScreenContext&, const RecordView&);
};
constexpr Tab record_tabs[] = {{"summary", draw_summary_tab},       {"profile", draw_profile_tab},
                               {"household", draw_household_tab},   {"release", draw_release_tab},
                               {"enrollment", draw_enrollment_tab}, {"interim", draw_interim_tab},
                               {"activity", draw_activity_tab},     {"history", draw_history_tab}};

const Tab& tab_of(const Route& route) {
  for (const Tab& tab : record_tabs) {
    if (tab.id == route.tab) return tab;
  }
  return record_tabs[0];
}

const Entity* client_of(const ScreenContext& screen) {
  const CaseState* in = screen.in();
  const Entity* client = in == nullptr ? nullptr : in->site.find(screen.route.entity);
  return client != nullptr && client->kind == Kind::client ? client : nullptr;
}

/// "Born 02/11/1968, age 58. Head of household", as far as it is known.
std::string facts_of(const Ui& ui, const RecordView& view) {
  std::string facts = born_words(ui, view, *view.client);
  if (view.member != nullptr && view.member->answered("RelationshipToHoH"))
    facts += " " + shown_value(ui, *view.standards, "RelationshipToHoH", view.member->value("RelationshipToHoH"));
  return facts;
}

void draw_chips(Ui& ui, const RecordView& view) {
  const bool locked = view.client->value("Locked") == "1";
  if (!ui.phone() && view.release != nullptr && view.release->answered("ReleaseEnd"))
    chip(ui, {.label = ui.t("record.release-to", {{"day", shown_date(view.release->value("ReleaseEnd"))}}),
              .icon = Icon::file_signature});
  chip(ui,
       {.label = ui.t(locked ? "record.locked" : "record.not-locked"), .icon = locked ? Icon::lock : Icon::lock_open});
  if (const Project* project = view.project())
    chip(ui, {.label = project->name, .tone = Tone::sample, .icon = Icon::house_chimney});
}

void draw_head(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  const std::string name = name_of_client(*view.client);
  head_strip(ui, "head", ui.phone() ? 6 : 8, [&] {
    row(ui, {.gap = 12}, [&] {
      if (!ui.phone()) avatar(ui, initials(name), {}, true);
      heading(ui, name, {.level = 1, .size = HeadingSize::heading, .aside = facts_of(ui, view)});
      spring(ui);
      draw_chips(ui, view);
    });
  });
}

/// Phones: one line instead of three.
std::optional<std::string> pick_tab(Ui& ui, const Tab& current) {
  std::vector<ChoiceItem> items;
  for (const Tab& tab : record_tabs)
    items.push_back({.value = std::string(tab.id), .label = ui.t("tab." + std::string(tab.id))});
  return choice(ui, "tab", {.label = ui.t("record.tabs"), .label_hidden = true}, items, current.id);
}

std::optional<std::string> press_tab(Ui& ui, const Tab& current) {
  std::vector<NavItem> items;
  for (const Tab& tab : record_tabs)
    items.push_back({.key = std::string(tab.id), .label = ui.t("tab." + std::string(tab.id))});
  return tabs(ui, "tabs", ui.t("record.tabs"), items, current.id);
}

void draw_tabs(ScreenContext& screen, const RecordView& view, const Tab& current) {
  Ui& ui = screen.ui;
  head_strip(ui, "tab-strip", ui.phone() ? 8 : 0, [&] {
    if (const auto chosen = ui.phone() ? pick_tab(ui, current) : press_tab(ui, current))
      screen.nav.go(client_route(view.in->id, view.client->id, *chosen));
  });
}

void draw_undo_redo(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  const auto stands = [](const EditStep& step) { return step.undone_by.empty(); };
  const bool undo = std::any_of(in.steps.begin(), in.steps.end(), stands);
  const bool redo = std::any_of(in.undos.begin(), in.undos.end(), stands);
  const ButtonOptions back{.label = ui.t("record.undo"),
                           .icon = Icon::rotate_left,
                           .icon_only = true,
                           .disabled = !undo,
                           .shortcut = "Ctrl+Z"};
  const ButtonOptions again{.label = ui.t("record.redo"),
                            .icon = Icon::rotate_right,
                            .icon_only = true,
                            .disabled = !redo,
                            .shortcut = "Ctrl+Shift+Z"};
  if (button(ui, "undo", back)) screen.act(Undo{});
  if (button(ui, "redo", again)) screen.act(Redo{});
}

/// In practice the report says everything; while somebody is assessed the form says what is still empty.
void check_record(ScreenContext& screen, const RecordView& view) {
  leave_all_sections(screen, view);
  if (gives_feedback(*view.in)) return screen.nav.go(report_route(view.in->id));
  jump_to_empty(screen, view);
}

/// What practice tells while the record is filled in: nothing when it is assessed, or cannot be graded.
void add_feedback(ScreenContext& screen, RecordView& view) {
  if (!gives_feedback(*view.in) || view.packs->rules() == nullptr) return;
  const auto& report = screen.work.practice_report(*view.in);
  if (report) view.live = LiveFindings(*report, *view.packs->rules());
  view.hints = HintTally(screen.work.entry(hints_entry(view.in->id)));
}

void draw_bottom(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  const SaveWords words = save_words(screen);
  if (ui.phone()) bottom_status(ui, words.mark, words.runs);
  bottom_bar(ui, [&] {
    draw_undo_redo(screen, *view.in);
    spring(ui);
    if (!ui.phone()) save_state(ui, words.mark, words.runs);
    if (ui.phone() &&
        button(ui, "show-documents", {.label = ui.t("documents.title"), .icon = Icon::file_lines, .icon_only = true}))
      open_dialog(ui, documents_sheet);
    const std::string next = next_section(screen, view);
    const bool more = !next.empty() && !ui.phone();
    const ButtonOptions check{
        .label = ui.t("record.check"), .icon = ui.phone() ? Icon::list_check : Icon::none, .icon_only = ui.phone()};
    if (button(ui, "check", check)) check_record(screen, view);
    const ButtonOptions send{.label = ui.t(ui.phone() ? "record.send-short" : "record.send"),
                             .kind = more ? ButtonKind::secondary : ButtonKind::primary};
    if (button(ui, "send", send)) open_dialog(ui, submit_dialog);
    if (more &&
        button(ui, "next",
               {.label = ui.t("record.next-section"), .kind = ButtonKind::primary, .icon_after = Icon::arrow_down}))
      go_to_section(screen, next);
  });
}

/// Where there is no list of sections, the story's day stands above the papers.
void draw_papers(ScreenContext& screen, const RecordView& view, bool wide) {
  if (!wide) {
    draw_story(screen, *view.in);
    divider(screen.ui);
  }
  draw_documents(screen, *view.in);
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
    if (list[at].key == "form") {
      draw_modes_on(screen, *view.in);
      if (!wide) draw_section_picker(screen, view);
      tab.draw(screen, view);
    }
    if (list[at].key == "documents") draw_papers(screen, view, wide);
  });
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
  RecordView view = record_view(*screen.in(), screen.work.packs(), *client);
  if (view.client == nullptr) return draw_no_case(screen);
  add_feedback(screen, view);
  screen.ui.density(Density::compact);
  const Tab& tab = tab_of(screen.route);
  main_part(screen.ui, [&] {
    draw_head(screen, view);
    draw_tabs(screen, view, tab);
    draw_panes(screen, view, tab);
  });
  draw_bottom(screen, view);
  jump_to_field(screen);
  if (screen.ui.shortcut("F8")) jump_to_empty(screen, view);
  draw_story_dialog(screen, *view.in);
  draw_modes_dialogs(screen, *view.in);
  draw_row_dialog(screen, view);
  draw_submit_dialog(screen, view);
  sheet(screen.ui, documents_sheet, {.title = screen.ui.t("documents.title"), .size = 420, .side = SheetSide::bottom},
        [&] { draw_papers(screen, view, false); });
}

}  // namespace rehearsal

#include <algorithm>

#include "shell/record/labels.hpp"
#include "shell/record/question_field.hpp"
#include "shell/screens/case_head.hpp"

namespace rehearsal {
namespace {

constexpr const char* eda_dialog = "eda-dialog";
constexpr const char* backdate_dialog = "backdate-dialog";

std::string provider_name(const ScreenContext& screen, const CaseState& in, const std::string& id) {
  const Population* population = population_of(screen, in);
  const Project* project = population == nullptr ? nullptr : population->project(id);
  if (project != nullptr) return project->name;
  const Agency* agency = population == nullptr ? nullptr : population->agency(id);
  return agency == nullptr ? id : agency->name;
}

void draw_one(ScreenContext& screen, const std::string& mode, const std::string& value, const std::string& shown) {
  if (value.empty()) return;
  Ui& ui = screen.ui;
  const bool off = banner(ui, "mode-" + mode,
                          {.tone = Tone::cue,
                           .icon = mode == "eda" ? Icon::people_group : Icon::clock_rotate_left,
                           .text = marked(ui.t("modes." + mode + ".on", {{"value", shown}})),
                           .action = ui.t("modes.off")});
  if (off) screen.act(SetMode{mode, ""});
}

void dialog_end(ScreenContext& screen, const char* dialog_key, const std::string& mode, const std::string& value) {
  Ui& ui = screen.ui;
  dialog_buttons(ui, [&] {
    if (button(ui, "mode-no", {.label = ui.t("modes.no")})) close_dialog(ui, dialog_key);
    const ButtonOptions yes{.label = ui.t("modes.yes"),
                            .kind = ButtonKind::primary,
                            .disabled = value.empty(),
                            .reason = ui.t("modes.choose-first")};
    if (button(ui, "mode-yes", yes) && screen.act(SetMode{mode, value})) close_dialog(ui, dialog_key);
  });
}

void draw_eda_dialog(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  dialog(ui, eda_dialog, {.title = ui.t("modes.eda.title"), .width = 440}, [&] {
    paragraph(ui, ui.t("modes.eda.means"));
    std::vector<ChoiceItem> items;
    if (const Population* population = population_of(screen, in)) {
      for (const Project& project : population->projects) items.push_back({.value = project.id, .label = project.name});
    }
    std::string& chosen = screen.notes["modes/eda"];
    if (const auto now = choice(
            ui, "provider", {.label = ui.t("modes.eda.provider"), .placeholder = ui.t("field.choose")}, items, chosen))
      chosen = *now;
    dialog_end(screen, eda_dialog, "eda", chosen);
  });
}

void draw_backdate_dialog(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  dialog(ui, backdate_dialog, {.title = ui.t("modes.backdate.title"), .width = 440}, [&] {
    paragraph(ui, ui.t("modes.backdate.means"));
    std::string& chosen = screen.notes["modes/backdate"];
    if (const auto now =
            date_field(ui, "day", {.label = ui.t("modes.backdate.day"), .placeholder = ui.t("field.date-placeholder")},
                       chosen, in.site.today.iso()))
      chosen = *now;
    dialog_end(screen, backdate_dialog, "backdate", Date::from_iso(chosen) ? chosen : std::string());
  });
}

}  // namespace

void draw_modes_menu(ScreenContext& screen) {
  Ui& ui = screen.ui;
  const MenuItem items[] = {{.key = "eda", .label = ui.t("modes.eda"), .icon = Icon::people_group},
                            {.key = "backdate", .label = ui.t("modes.backdate"), .icon = Icon::clock_rotate_left}};
  const auto chosen = menu(
      ui, "modes",
      {.label = ui.t("modes.title"), .kind = ButtonKind::quiet, .icon = Icon::wrench, .icon_only = true, .small = true},
      items);
  if (chosen == "eda") open_dialog(ui, eda_dialog);
  if (chosen == "backdate") open_dialog(ui, backdate_dialog);
}

void draw_modes_on(ScreenContext& screen, const CaseState& in) {
  draw_one(screen, "eda", in.site.eda, provider_name(screen, in, in.site.eda));
  draw_one(screen, "backdate", in.site.backdate, shown_date(in.site.backdate));
}

void draw_modes_dialogs(ScreenContext& screen, const CaseState& in) {
  draw_eda_dialog(screen, in);
  draw_backdate_dialog(screen, in);
}

}  // namespace rehearsal

#include "shell/record/labels.hpp"
#include "shell/screens/case_head.hpp"
#include "shell/screens/record_parts.hpp"

namespace rehearsal {
namespace {

void draw_tab_form(ScreenContext& screen, const RecordView& view, const char* id) {
  if (const Form* form = view.forms->form(id)) draw_form(screen, view, *form, nullptr);
}

}  // namespace

void draw_profile_tab(ScreenContext& screen, const RecordView& view) {
  draw_tab_form(screen, view, "profile");
}

void draw_history_tab(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  heading(ui, ui.t("history.title"));
  const std::vector<TableColumn> columns = {{.label = ui.t("history.day"), .least = 100},
                                            {.label = ui.t("history.what"), .weight = 3, .row_header = true}};
  table(ui, "history", {.caption = ui.t("history.title"), .columns = columns}, [&] {
    const auto& trail = view.in->site.trail;
    constexpr std::size_t most_shown = 60;
    const std::size_t first = trail.size() > most_shown ? trail.size() - most_shown : 0;
    for (std::size_t at = trail.size(); at > first; --at) {
      const TrailEntry& entry = trail[at - 1];
      const std::string field = entry.field.empty() ? std::string() : field_label(ui, *view.standards, entry.field);
      const std::string value = shown_value(ui, *view.standards, entry.field, entry.value);
      table_row(ui, std::to_string(at), {}, [&] {
        table_cell(ui, entry.day.us());
        table_cell(
            ui, ui.t("history." + std::to_string(static_cast<int>(entry.what)), {{"field", field}, {"value", value}}));
      });
    }
  });
}

}  // namespace rehearsal

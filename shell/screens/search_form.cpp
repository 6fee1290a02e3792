#include "core/base/text.hpp"
#include "shell/screens/search_parts.hpp"

namespace rehearsal {
namespace {

void field(ScreenContext& screen, const CaseState& in, const char* key, const FieldOptions& options) {
  std::string& note = screen.notes["search/" + in.id + "/" + key];
  if (const auto typed = text_field(screen.ui, key, options, note)) note = trimmed(*typed);
}

void draw_fields(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  grid(ui, "terms", {.weights = {2, 1, 1}, .gap = 16}, [&] {
    cell(ui, [&] {
      field(screen, in, "name",
            {.label = ui.t("search.name"), .help = ui.t("search.name-help"), .autocomplete = "off", .max_length = 80});
    });
    cell(ui, [&] {
      field(screen, in, "ssn",
            {.label = ui.t("search.ssn"),
             .help = ui.t("search.ssn-help"),
             .autocomplete = "off",
             .input_mode = InputMode::numeric,
             .max_length = 4});
    });
    cell(ui, [&] {
      std::string& note = screen.notes["search/" + in.id + "/birth"];
      const FieldOptions options{
          .label = ui.t("search.birth"), .placeholder = ui.t("field.date-placeholder"), .autocomplete = "off"};
      if (const auto typed = date_field(ui, "birth", options, note, in.site.today.iso())) note = *typed;
    });
  });
}

void look(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  const auto note = [&](const char* key) { return screen.notes["search/" + in.id + "/" + key]; };
  const Search terms{.name = note("name"), .ssn = note("ssn"), .birth = note("birth")};
  const CaseId id = in.id;
  if (!screen.act(terms)) return;
  const CaseState* after = screen.work.find_case(id);
  const int found = after == nullptr || after->site.trail.empty() ? 0 : after->site.trail.back().matches;
  ui.announce(ui.plural("search.found", found));
}

}  // namespace

SearchTerms last_search(const CaseState& in) {
  for (auto entry = in.site.trail.rbegin(); entry != in.site.trail.rend(); ++entry) {
    if (entry->what != TrailEntry::What::searched) continue;
    auto parts = split(entry->value, '|');
    parts.resize(3);
    return {.name = parts[0], .ssn = parts[1], .birth = parts[2]};
  }
  return {};
}

int searches(const CaseState& in) {
  int count = 0;
  for (const TrailEntry& entry : in.site.trail) count += entry.what == TrailEntry::What::searched ? 1 : 0;
  return count;
}

void draw_search_form(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  card(ui, "form", {.name = ui.t("search.form"), .gap = 16}, [&] {
    draw_fields(screen, in);
    row(ui, {.gap = 16}, [&] {
      if (button(ui, "look",
                 {.label = ui.t("search.look"),
                  .kind = ButtonKind::primary,
                  .icon = Icon::magnifying_glass,
                  .disabled = !screen.work.may_write(),
                  .reason = ui.t("refused.another-tab")})) {
        look(screen, in);
      }
      help_text(ui, ui.plural("search.so-far", searches(in)));
    });
  });
}

}  // namespace rehearsal

#include <algorithm>

#include "shell/record/labels.hpp"
#include "shell/screens/case_head.hpp"
#include "shell/screens/record_parts.hpp"

namespace rehearsal {

void draw_documents(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  const Scenario* scenario = screen.work.scenario_of(in);
  if (scenario == nullptr) return;
  const std::string& language = ui.texts().language();
  heading(ui, ui.t("documents.title"), {.size = HeadingSize::body});
  std::vector<NavItem> items;
  for (const Document& document : scenario->documents) {
    if (document.day <= in.site.today) items.push_back({.key = document.id, .label = document.title.in(language)});
  }
  if (items.empty()) return;
  std::string& shown = screen.notes["documents/" + in.id];
  const bool known = std::any_of(items.begin(), items.end(), [&](const NavItem& item) { return item.key == shown; });
  if (!known) shown = items.front().key;
  if (const auto pressed = nav_list(ui, "documents", ui.t("documents.title"), items, shown)) shown = *pressed;
  for (const Document& document : scenario->documents) {
    if (document.id != shown) continue;
    paper(ui, "paper",
          {.title = document.title.in(language),
           .subtitle = document.byline.in(language),
           .stamp = ui.t("documents.sample")},
          [&] {
            int at = 0;
            for (const DocumentLine& line : document.lines) {
              paper_entry(ui, "line" + std::to_string(++at), line.label.in(language), line.text.in(language));
            }
          });
  }
}

}  // namespace rehearsal

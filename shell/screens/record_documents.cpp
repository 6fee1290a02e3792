#include <algorithm>
#include <span>

#include "shell/record/labels.hpp"
#include "shell/screens/case_head.hpp"
#include "shell/screens/record_parts.hpp"

namespace rehearsal {
namespace {

/// What has appeared so far in the story, the newest day's last.
std::vector<const Document*> papers_of(const Scenario& scenario, Date today) {
  std::vector<const Document*> papers;
  for (const Document& document : scenario.documents) {
    if (document.day <= today) papers.push_back(&document);
  }
  return papers;
}

std::vector<ChoiceItem> items_of(const Ui& ui, std::span<const Document* const> papers) {
  std::vector<ChoiceItem> items;
  for (const Document* paper : papers) {
    const std::string day = spoken_date(ui, paper->day.iso());
    items.push_back({.value = paper->id, .label = paper->title.in(ui.texts().language()), .group = day});
  }
  return items;
}

/// One paper to the next, or straight to any of them.
void draw_picker(ScreenContext& screen, std::span<const Document* const> papers, std::string& shown) {
  Ui& ui = screen.ui;
  const auto at = static_cast<std::size_t>(
      std::find_if(papers.begin(), papers.end(), [&](const Document* one) { return one->id == shown; }) -
      papers.begin());
  const std::string place =
      ui.t("documents.place", {{"n", std::to_string(at + 1)}, {"total", std::to_string(papers.size())}});
  row(ui, {.gap = 8, .wrap = false}, [&] {
    heading(ui, ui.t("documents.title"), {.size = HeadingSize::body, .aside = place});
    spring(ui);
    const ButtonOptions before{.label = ui.t("documents.before"),
                               .kind = ButtonKind::quiet,
                               .icon = Icon::arrow_left,
                               .icon_only = true,
                               .disabled = at == 0,
                               .small = true};
    const ButtonOptions next{.label = ui.t("documents.next"),
                             .kind = ButtonKind::quiet,
                             .icon = Icon::arrow_right,
                             .icon_only = true,
                             .disabled = at + 1 >= papers.size(),
                             .small = true};
    if (button(ui, "document-before", before)) shown = papers[at - 1]->id;
    if (button(ui, "document-next", next)) shown = papers[at + 1]->id;
  });
  const FieldOptions options{.label = ui.t("documents.which"), .label_hidden = true};
  if (const auto chosen = choice(ui, "document", options, items_of(ui, papers), shown)) shown = *chosen;
}

}  // namespace

void draw_documents(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  const Scenario* scenario = screen.work.scenario_of(in);
  if (scenario == nullptr) return;
  const std::vector<const Document*> papers = papers_of(*scenario, in.site.today);
  if (papers.empty()) return;
  // A new day brings its papers to the top, until the person picks another.
  std::string& shown = screen.notes["documents/" + in.id + "/" + in.site.today.iso()];
  const auto of_today =
      std::find_if(papers.begin(), papers.end(), [&](const Document* one) { return one->day == in.site.today; });
  if (shown.empty()) shown = (of_today == papers.end() ? papers.front() : *of_today)->id;
  draw_picker(screen, papers, shown);
  const std::string& language = ui.texts().language();
  for (const Document* document : papers) {
    if (document->id != shown) continue;
    const PaperOptions options{.title = document->title.in(language),
                               .subtitle = document->byline.in(language),
                               .stamp = ui.t("documents.sample")};
    paper(ui, "paper", options, [&] {
      int at = 0;
      for (const DocumentLine& line : document->lines)
        paper_entry(ui, "line" + std::to_string(++at), line.label.in(language), line.text.in(language));
    });
  }
}

}  // namespace rehearsal

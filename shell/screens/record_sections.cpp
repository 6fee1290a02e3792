#include "shell/screens/case_head.hpp"
#include "shell/screens/record_empty.hpp"
#include "shell/screens/record_parts.hpp"

namespace rehearsal {
namespace {

NavItem item_of(const Ui& ui, const RecordView& view, const Section& section, const Entity* assessment) {
  const Completeness done = view.complete(section, assessment);
  NavItem item{.key = section.id, .label = ui.t("section." + section.id)};
  item.count = std::to_string(done.answered) + " / " + std::to_string(done.required);
  item.count_words =
      ui.t("record.answered-of", {{"n", std::to_string(done.answered)}, {"total", std::to_string(done.required)}});
  item.mark = done.answered >= done.required ? Mark::met
              : done.answered == 0           ? Mark::not_started
              : section.table                ? Mark::incomplete
                                             : Mark::started;
  return item;
}

std::vector<NavItem> items_of(const Ui& ui, const RecordView& view, const OpenForm& open) {
  std::vector<NavItem> items;
  const FormContext context = view.context(open.assessment);
  for (const Section& section : open.form->sections) {
    if (asked(section, context)) items.push_back(item_of(ui, view, section, open.assessment));
  }
  return items;
}

/// The section that the person looks at: the one chosen last, as long as the form has it.
std::string current_of(const ScreenContext& screen, const std::vector<NavItem>& items) {
  const auto kept = screen.notes.find(section_note);
  for (const NavItem& item : items) {
    if (kept != screen.notes.end() && item.key == kept->second) return item.key;
  }
  return items.empty() ? std::string() : items.front().key;
}

}  // namespace

void go_to_section(ScreenContext& screen, const std::string& section) {
  screen.notes[section_note] = section;
  focus_ending(screen.ui, "section-" + section);
}

void draw_sections(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  const OpenForm open = open_form(screen, view);
  if (open.form != nullptr) {
    const std::vector<NavItem> items = items_of(ui, view, open);
    std::size_t complete = 0;
    for (const NavItem& item : items) complete += item.mark == Mark::met ? 1 : 0;
    help_text(ui,
              ui.t("record.complete-of", {{"done", std::to_string(complete)}, {"all", std::to_string(items.size())}}));
    if (const auto pressed = nav_list(ui, "sections", ui.t("record.sections"), items, current_of(screen, items)))
      go_to_section(screen, *pressed);
    space(ui, 8);
  }
  draw_story(screen, *view.in);
}

void draw_section_picker(ScreenContext& screen, const RecordView& view) {
  const OpenForm open = open_form(screen, view);
  if (open.form == nullptr) return;
  const std::vector<NavItem> items = items_of(screen.ui, view, open);
  if (items.size() < 2) return;
  if (const auto pressed =
          section_picker(screen.ui, "sections", screen.ui.t("record.sections"), items, current_of(screen, items)))
    go_to_section(screen, *pressed);
}

std::string next_section(const ScreenContext& screen, const RecordView& view) {
  const OpenForm open = open_form(screen, view);
  if (open.form == nullptr) return {};
  const std::vector<NavItem> items = items_of(screen.ui, view, open);
  const std::string current = current_of(screen, items);
  for (std::size_t at = 0; at + 1 < items.size(); ++at) {
    if (items[at].key == current) return items[at + 1].key;
  }
  return {};
}

void jump_to_empty(ScreenContext& screen, const RecordView& view) {
  const OpenForm open = open_form(screen, view);
  if (open.form == nullptr) return;
  const std::vector<std::string> empty = empty_answers(view, *open.form, open.assessment);
  if (empty.empty()) return screen.ui.announce(screen.ui.t("record.none-empty"));
  const std::string& focused = screen.ui.focused_key();
  for (std::size_t at = 0; at + 1 < empty.size(); ++at) {
    if (focused.find("/" + empty[at]) != std::string::npos && focus_ending(screen.ui, empty[at + 1])) return;
  }
  focus_ending(screen.ui, empty.front());
}

}  // namespace rehearsal

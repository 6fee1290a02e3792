#include <algorithm>

#include "core/base/text.hpp"
#include "shell/screens/record_parts.hpp"

/// Which sections of the record were left, as the screen's notes keep it.
namespace rehearsal {
namespace {

std::string left_key(const RecordView& view, std::string_view scope, std::string_view section) {
  return "left/" + view.client->id + "/" + std::string(scope) + "/" + std::string(section);
}

/// The element's own word in a part of a key: without the answer of a group, or the part of a table.
std::string word_of(const std::string& part) {
  return part.substr(0, part.find_first_of("=^"));
}

bool holds(const Section& section, const std::vector<std::string>& parts) {
  return std::any_of(parts.begin(), parts.end(), [&](const std::string& part) {
    const std::string word = word_of(part);
    const bool table = section.table && word == "rows-" + section.table->id;
    return table || word == "section-" + section.id || section.question(word) != nullptr;
  });
}

/// What of the focused key stands behind the form's scope; nothing when the focus is elsewhere.
std::vector<std::string> focused_parts(const Ui& ui, std::string_view scope) {
  const std::string inside = "/" + std::string(scope) + "/";
  const std::string& key = ui.focused_key();
  const std::size_t at = key.find(inside);
  return at == std::string::npos ? std::vector<std::string>{} : split(key.substr(at + inside.size()), '/');
}

}  // namespace

void follow_focus(ScreenContext& screen, const RecordView& view, const Form& form, std::string_view scope) {
  const std::vector<std::string> parts = focused_parts(screen.ui, scope);
  if (parts.empty()) return;
  for (const Section& section : form.sections) {
    if (!holds(section, parts)) continue;
    const std::string here = left_key(view, scope, section.id);
    std::string& was = screen.notes["left/at"];
    if (!was.empty() && was != here) screen.notes[std::string(was)] = "1";
    screen.notes["left/at"] = here;
    return;
  }
}

FormPart part_of(ScreenContext& screen, const RecordView& view, const Form& form, std::string_view scope,
                 const Section& section) {
  const auto left = screen.notes.find(left_key(view, scope, section.id));
  return {.form = form.id, .section = section.id, .left = left != screen.notes.end() && !left->second.empty()};
}

void leave_all_sections(ScreenContext& screen, const RecordView& view) {
  const auto leave = [&](const char* id, const Entity* assessment) {
    const Form* form = view.forms->form(id);
    if (form == nullptr) return;
    for (const Section& section : form->sections)
      screen.notes[left_key(view, assessment == nullptr ? form->id : assessment->id, section.id)] = "1";
  };
  for (const char* id : {"profile", "household", "release", "enrollment"}) leave(id, nullptr);
  for (const auto& [stage, id] : {std::pair{"1", "entry"}, {"2", "update"}, {"5", "annual"}, {"3", "exit"}}) {
    for (const Entity* assessment : view.assessments(stage)) leave(id, assessment);
  }
}

}  // namespace rehearsal

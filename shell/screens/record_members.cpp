#include "shell/screens/record_members.hpp"

namespace rehearsal {
namespace {

std::string box_key(const RecordView& view, const MemberStep& step, const Entity& member) {
  return "with/" + step.id + "/" + view.client->id + "/" + member.id;
}

}  // namespace

void draw_member_boxes(ScreenContext& screen, const RecordView& view, const MemberStep& step) {
  if (step.members.empty()) return;
  Ui& ui = screen.ui;
  const std::string name = ui.t("with." + step.id);
  region(ui, "with-others", name, [&] {
    paragraph(ui, name, {.tone = Tone::secondary});
    grid(ui, "with-grid", {.weights = {1, 1}, .row_gap = 10}, [&] {
      for (const Entity* member : step.members) {
        const std::string whose = name_of_client(*view.in->site.find(member->value("PersonID")));
        std::string& note = screen.notes[box_key(view, step, *member)];
        cell(ui, [&] {
          if (const auto on = checkbox(ui, "with-" + member->id, {.label = whose}, note == "1")) note = *on ? "1" : "";
        });
      }
    });
  });
}

std::vector<const Entity*> ticked(const ScreenContext& screen, const RecordView& view, const MemberStep& step) {
  std::vector<const Entity*> chosen;
  for (const Entity* member : step.members) {
    const auto note = screen.notes.find(box_key(view, step, *member));
    if (note != screen.notes.end() && note->second == "1") chosen.push_back(member);
  }
  return chosen;
}

void members_done(ScreenContext& screen, const EntityId& client, const std::string& step, std::size_t people) {
  const std::string start = "with/" + step + "/" + client + "/";
  std::erase_if(screen.notes, [&](const auto& note) { return note.first.starts_with(start); });
  if (people < 2) return;
  show_toast(screen.ui, {.key = undo_toast,
                         .text = screen.ui.t("with.done." + step, {{"n", std::to_string(people)}}),
                         .action = screen.ui.t("record.undo")});
}

}  // namespace rehearsal

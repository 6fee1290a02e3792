#include "shell/screens/record_parts.hpp"

namespace rehearsal {

// The real site lets people take out what others may need: so does this one, and the grader says what it meant.
bool draw_remove(ScreenContext& screen, const Entity& entity, std::string_view what) {
  if (entity.seeded) return false;
  Ui& ui = screen.ui;
  const std::string label = ui.t("remove." + std::string(what));
  const EntityId id = entity.id;
  if (!button(ui, "remove-" + std::string(what),
              {.label = label, .kind = ButtonKind::quiet, .icon = Icon::trash_can, .small = true}))
    return false;
  if (!screen.act(Remove{id})) return false;
  show_toast(ui, {.key = undo_toast, .text = ui.t("remove.done"), .action = ui.t("record.undo"), .mark = Mark::none});
  return true;
}

}  // namespace rehearsal

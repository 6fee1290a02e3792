#pragma once

#include <optional>
#include <string>

#include "shell/ui/tone.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

struct Toast {
  std::string key = {};  ///< returned when its action is pressed; a newer toast of the same key replaces it
  std::string text = {};
  std::string action = {};    ///< "Undo", or empty
  std::string shortcut = {};  ///< shown and obeyed while it stands: "Ctrl+Z"
  Mark mark = Mark::met;
};
/// Shows it for 8 s, or until it is dismissed; says it once in the live region. It does not leave while it has the
/// focus or the pointer.
void show_toast(Ui& ui, Toast toast);
/// Draws what stands; called once a frame by the app, after the screen. Returns the key of the toast whose action was
/// pressed.
std::optional<std::string> draw_toasts(Ui& ui);

}  // namespace rehearsal

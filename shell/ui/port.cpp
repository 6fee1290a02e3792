#include "shell/ui/port.hpp"

#include <algorithm>
#include <utility>

#include "shell/ui/overlay.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

void perform(Ui& ui, Action action) {
  UiState& state = ui.state();
  // Drafts are kept here rather than handed over, so that nothing typed is lost when its field is not drawn for a
  // while.
  if (action.kind == Action::Kind::draft) {
    state.drafts[action.key] = {.text = std::move(action.text), .changed_at = state.now};
    state.untaken.erase(action.key);
  } else if (action.kind == Action::Kind::commit) {
    state.drafts[action.key] = {.text = std::move(action.text), .changed_at = state.now, .commit = true};
    state.untaken.erase(action.key);
  } else if (action.kind == Action::Kind::left) {
    const auto at = state.drafts.find(action.key);
    if (at != state.drafts.end()) at->second.commit = true;
  } else {
    state.actions.push_back(std::move(action));
  }
}

void focus_moved(Ui& ui, std::string key, bool visible) {
  UiState& state = ui.state();
  if (state.focused == key && state.focus_visible == visible) return;
  if (visible && !key.empty() && state.focused != key) state.scroll_to = key;
  state.focused = std::move(key);
  state.focus_visible = visible;
}

bool shortcut_pressed(Ui& ui, const std::string& combination) {
  UiState& state = ui.state();
  const auto& listened = state.requests.shortcuts;
  if (std::find(listened.begin(), listened.end(), combination) == listened.end()) return false;
  if (state.drafts.empty()) {
    state.shortcuts.push_back(combination);
  } else {
    state.commit_all = true;
    state.shortcuts_next.push_back(combination);
  }
  return true;
}

Requests take_requests(Ui& ui) {
  Requests& kept = ui.state().requests;
  Requests out = kept;
  kept.focus.reset();
  kept.announcements.clear();
  return out;
}

}  // namespace rehearsal

#include "shell/screens/jump.hpp"

namespace rehearsal {
namespace {

constexpr int most_tries = 20;

}  // namespace

bool focus_ending(Ui& ui, std::string_view ending) {
  const auto ends_so = [&](std::string_view key) {
    const auto at = key.rfind(ending);
    if (at == std::string_view::npos || (at > 0 && key[at - 1] != '/')) return false;
    const auto end = at + ending.size();
    return end == key.size() || key[end] == '=';  // of a group of answers, one of its answers
  };
  const Node* best = nullptr;
  for (const Node& node : ui.tree().nodes()) {
    if (!node.is(NodeState::focusable) || !ends_so(node.key)) continue;
    if (best == nullptr || node.is(NodeState::checked)) best = &node;
  }
  if (best != nullptr) ui.focus(best->key);
  return best != nullptr;
}

void jump_to_field(ScreenContext& screen) {
  const std::string here = to_text(screen.route);
  std::string &arrived = screen.notes[jump_note], &tries = screen.notes["jump/tries"];
  if (arrived == here) return;
  const bool done = screen.route.field.empty() || focus_ending(screen.ui, screen.route.field);
  if (!done && static_cast<int>(tries.size()) < most_tries) {
    tries += '.';
    return screen.ui.wake_after(0);
  }
  arrived = here;
  tries.clear();
}

}  // namespace rehearsal

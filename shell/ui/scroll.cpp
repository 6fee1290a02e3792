#include "shell/ui/scroll.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"

namespace rehearsal {
namespace {

constexpr ImGuiWindowFlags kFlags = ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoNav |
                                    ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground;

bool under_pointer(ImGuiWindow* window) {
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  return g.HoveredWindow != nullptr && ImGui::IsWindowChildOf(g.HoveredWindow, window, false) &&
         window->InnerRect.Contains(g.IO.MousePos);
}

/// Takes as much of a wish to scroll as this region can use; what is left goes to the one around it.
void take_scroll(Ui& ui, ImGuiWindow* window, float& wish) {
  if (wish == 0) return;
  const float at = window->Scroll.y, to = std::clamp(at + wish, 0.0f, window->ScrollMax.y);
  if (std::abs(to - at) < 0.5f) return;
  ImGui::SetScrollY(window, to);
  wish = 0;
  unsettle(ui);
}

}  // namespace

ImVec2 scroll_area(Ui& ui, const ImRect& area, const ScrollOptions& options, Body body) {
  UiState& state = ui.state();
  const ImGuiID id = id_of(ui, options.key);
  ImGui::SetCursorScreenPos(area.Min);
  ImGui::BeginChild(id, area.GetSize(), ImGuiChildFlags_None, kFlags);
  ImGuiWindow* window = ImGui::GetCurrentWindow();
  const ImVec2 begin = ImGui::GetCursorScreenPos();
  const ImVec2 inset(px(ui, options.padding_x), px(ui, options.padding_y));
  float width = area.GetWidth() - 2 * inset.x, left = inset.x;
  if (options.max_width > 0 && width > px(ui, options.max_width)) {
    left += std::floor((width - px(ui, options.max_width)) / 2);
    width = px(ui, options.max_width);
  }
  Node node{.key = options.key, .role = options.role, .name = options.name};
  node.set(NodeState::scrolls);
  const int index = open_node(ui, std::move(node), area);
  state.building.at(index).scroll_y = window->Scroll.y / state.page.pixels;
  push_box(ui, id, begin + ImVec2(left, inset.y), width, px(ui, options.gap));
  body();
  const ImVec2 size = pop_box(ui);
  close_node(ui);
  remember(ui, id, size);
  ImGui::SetCursorScreenPos(begin);
  ImGui::Dummy({1, size.y + 2 * inset.y});
  if (under_pointer(window)) take_scroll(ui, window, state.wheel);
  const int focused = state.building.find_key(state.focused);
  const bool own = focused >= 0 ? state.building.within(focused, index) : options.role == AriaRole::main;
  if (own || options.role == AriaRole::main) take_scroll(ui, window, state.key_scroll);
  ImGui::EndChild();
  return size;
}

}  // namespace rehearsal

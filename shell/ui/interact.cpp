#include "shell/ui/interact.hpp"

#include <algorithm>

#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

constexpr double kTipDelay = 500;

void scroll_into_view(Ui& ui, const std::string& key, const ImRect& area) {
  if (ui.state().scroll_to != key) return;
  ui.state().scroll_to.clear();
  ImRect wide = area;
  wide.Expand(ImVec2(0, px(ui, 32)));
  ImGui::ScrollToRectEx(ImGui::GetCurrentWindow(), wide, ImGuiScrollFlags_KeepVisibleCenterY);
  unsettle(ui);
}

void grant_focus_wish(Ui& ui, const Node& node) {
  UiState& state = ui.state();
  if (state.focus_wish.empty() || node.key != state.focus_wish || !node.is(NodeState::focusable)) return;
  state.requests.focus = node.key;
  state.scroll_to = node.key;
  state.focus_wish.clear();
}

}  // namespace

Rect to_css(const Ui& ui, const ImRect& area) {
  const float one = ui.state().page.pixels;
  return {area.Min.x / one, area.Min.y / one, area.GetWidth() / one, area.GetHeight() / one};
}

int add_node(Ui& ui, Node node, const ImRect& area) {
  UiState& state = ui.state();
  node.rect = to_css(ui, area);
  grant_focus_wish(ui, node);
  if (node.is(NodeState::focusable)) scroll_into_view(ui, node.key, area);
  state.ids_with_nodes.insert(id_of(ui, node.key));
  return state.building.add(std::move(node));
}

int open_node(Ui& ui, Node node, const ImRect& area) {
  const int index = add_node(ui, std::move(node), area);
  ui.state().building.open(index);
  return index;
}

void close_node(Ui& ui) {
  ui.state().building.close();
}

void set_area(Ui& ui, int node, const ImRect& area) {
  ui.state().building.at(node).rect = to_css(ui, area);
}

void add_text_node(Ui& ui, AriaRole role, std::string words, const ImRect& area, std::string style) {
  add_node(ui, {.key = nameless_key(next_id(ui)), .role = role, .name = std::move(words), .style = std::move(style)},
           area);
}

std::optional<Action> take_action(Ui& ui, const std::string& key, Action::Kind kind) {
  auto& actions = ui.state().actions;
  const auto at = std::find_if(actions.begin(), actions.end(),
                               [&](const Action& action) { return action.kind == kind && action.key == key; });
  if (at == actions.end()) return std::nullopt;
  Action taken = std::move(*at);
  actions.erase(at);
  return taken;
}

Press press_area(Ui& ui, Node node, const ImRect& area) {
  const bool enabled = !node.is(NodeState::disabled);
  const std::string key = node.key;
  node.set(NodeState::focusable);  // also while disabled: the reason can then be read
  add_node(ui, std::move(node), area);
  const ImGuiID id = id_of(ui, key);
  Press out;
  if (ImGui::ItemAdd(area, id))
    out.pressed = ImGui::ButtonBehavior(area, id, &out.hovered, &out.held, ImGuiButtonFlags_NoNavFocus);
  if (take_action(ui, key, Action::Kind::press)) out.pressed = true;
  if (!enabled) out.pressed = out.held = false;
  return out;
}

bool has_focus(const Ui& ui, const std::string& key) {
  return !key.empty() && ui.state().focused == key;
}

void ring_if_focused(Ui& ui, const std::string& key, const ImRect& area, float radius) {
  const UiState& state = ui.state();
  const bool rung = state.ringed == key && state.now < state.ringed_until;
  if (rung) wake_at(ui, state.ringed_until);
  if (rung || (has_focus(ui, key) && state.focus_visible)) focus_ring(ui, area, radius);
}

void wake_at(Ui& ui, double when_ms) {
  double& at = ui.state().wake_at;
  if (at < 0 || when_ms < at) at = when_ms;
}

void tip(Ui& ui, const std::string& key, const ImRect& area, bool hovered, std::string_view words) {
  UiState& state = ui.state();
  const bool focused = has_focus(ui, key) && state.focus_visible;
  if (words.empty() || (!hovered && !focused)) return;
  if (state.tip_key != key) {
    state.tip_key = key;
    state.tip_since = state.now;
  }
  state.tip_seen = true;
  if (!focused && state.now - state.tip_since < kTipDelay) return wake_at(ui, state.tip_since + kTipDelay);
  const Runs runs{std::string(words)};
  const TextBlock block = lay_out(ui, runs, Type::small, px(ui, 280));
  const ImVec2 size(block.w + px(ui, 16), block.h + px(ui, 8));
  const ImVec2 page(state.page.width * state.page.pixels, state.page.height * state.page.pixels);
  ImVec2 at(area.GetCenter().x - size.x / 2, area.Max.y + px(ui, 8));
  if (at.y + size.y > page.y) at.y = area.Min.y - size.y - px(ui, 8);
  at.x = std::clamp(at.x, px(ui, 4), std::max(px(ui, 4), page.x - size.x - px(ui, 4)));
  ImDrawList& front = *ImGui::GetForegroundDrawList();
  front.AddRectFilled(at, at + size, colour(ui, Colour::text), px(ui, 6));
  for (const TextPiece& piece : block.pieces) {
    const ImVec2 where =
        at + ImVec2(px(ui, 8) + piece.x, px(ui, 4) + line_height(ui, Type::small) * static_cast<float>(piece.line));
    front.AddText(state.regular, font_size(ui, Type::small), where, colour(ui, Colour::surface), piece.text.data(),
                  piece.text.data() + piece.text.size());
  }
}

}  // namespace rehearsal

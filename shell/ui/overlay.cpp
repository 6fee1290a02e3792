#include "shell/ui/overlay.hpp"

#include <algorithm>

#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/port.hpp"
#include "shell/ui/scroll.hpp"
#include "shell/ui/state.hpp"

namespace rehearsal {
namespace {

constexpr ImGuiWindowFlags kFlags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav |
                                    ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus |
                                    ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoBackground |
                                    ImGuiWindowFlags_NoScrollWithMouse;

void begin_window(const std::string& name, const ImRect& area) {
  ImGui::SetNextWindowPos(area.Min);
  ImGui::SetNextWindowSize(area.GetSize());
  ImGui::Begin(name.c_str(), nullptr, kFlags);
  ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
}

ImRect page_area() {
  return {{0, 0}, ImGui::GetIO().DisplaySize};
}

}  // namespace

void open_overlay(Ui& ui, const std::string& key, bool take_focus) {
  UiState& state = ui.state();
  if (overlay_open(ui, key)) return;
  state.overlays[key] = {.opener = state.focused, .focus_wanted = take_focus, .drawn_pass = state.pass};
  state.overlay_stack.push_back(key);
  unsettle(ui);
  wake_at(ui, state.now);
}

void close_overlay(Ui& ui, const std::string& key, bool give_focus_back) {
  UiState& state = ui.state();
  const auto at = state.overlays.find(key);
  if (at == state.overlays.end()) return;
  if (give_focus_back && !at->second.opener.empty()) state.focus_wish = at->second.opener;
  state.overlays.erase(at);
  std::erase(state.overlay_stack, key);
  unsettle(ui);
  wake_at(ui, state.now);
}

bool overlay_open(const Ui& ui, const std::string& key) {
  return ui.state().overlays.contains(key);
}

bool popup_stands(const Ui& ui) {
  const auto& stack = ui.state().overlay_stack;
  return std::any_of(stack.begin(), stack.end(), [](const std::string& key) { return key.ends_with("^popup"); });
}

bool escape(Ui& ui) {
  UiState& state = ui.state();
  if (state.overlay_stack.empty()) return false;
  // The overlay itself decides, since some may not be closed: it reads this action in the next pass.
  perform(ui, {.kind = Action::Kind::key, .key = state.overlay_stack.back(), .text = "Escape"});
  return true;
}

bool catch_pointer(Ui& ui, const std::string& key, float scrim_alpha) {
  begin_window(key + "^catch", page_area());
  const ImRect area = page_area();
  if (scrim_alpha > 0) scrim(ui, area, {}, scrim_alpha);
  const ImGuiID id = id_of(ui, key + "^catch");
  ui.state().ids_with_nodes.insert(id);  // it only shuts: Escape does the same by key
  bool hovered = false, held = false, pressed = false;
  if (ImGui::ItemAdd(area, id))
    pressed =
        ImGui::ButtonBehavior(area, id, &hovered, &held, ImGuiButtonFlags_PressedOnClick | ImGuiButtonFlags_NoNavFocus);
  ImGui::End();
  return pressed;
}

void overlay_window(Ui& ui, const std::string& key, const ImRect& area, Body body) {
  UiState& state = ui.state();
  const auto at = state.overlays.find(key);
  if (at != state.overlays.end()) at->second.drawn_pass = state.pass;
  // Wide enough for the shadow, which lies outside of the area.
  ImRect wide = area;
  wide.Expand(px(ui, 24));
  begin_window(key + "^window", wide);
  const std::vector<int> parents = state.building.leave_all();
  body();
  state.building.open_all(parents);
  ImGui::End();
}

void popup(Ui& ui, const std::string& key, const ImRect& opener, const PopupOptions& options, Body body) {
  if (!overlay_open(ui, key)) return;
  if (catch_pointer(ui, key, 0) || take_action(ui, key, Action::Kind::key)) return close_overlay(ui, key);
  const ImRect page = page_area();
  const ImGuiID id = id_of(ui, key);
  const float pad = px(ui, options.padding), gap = px(ui, 4);
  const float natural = recall(ui, id).h + 2 * pad;
  const float below = page.Max.y - opener.Max.y - 2 * gap, above = opener.Min.y - 2 * gap;
  const bool up = natural > below && above > below;
  const float height = std::min({natural, px(ui, options.most_height), std::max(px(ui, 80), up ? above : below)});
  const float left = std::clamp(opener.Min.x, gap, std::max(gap, page.Max.x - options.width - gap));
  const float top = up ? opener.Min.y - gap - height : opener.Max.y + gap;
  const ImRect area({left, top}, {left + options.width, top + height});
  overlay_window(ui, key, area, [&] {
    lifted_ground(ui, area, Colour::surface, 8);
    const ScrollOptions scroll{.key = key,
                               .name = options.name,
                               .role = options.role,
                               .padding_x = options.padding,
                               .padding_y = options.padding,
                               .gap = 0};
    scroll_area(ui, area, scroll, body);
  });
}

void close_forgotten_overlays(Ui& ui) {
  const std::vector<std::string> stack = ui.state().overlay_stack;
  for (const std::string& key : stack)
    if (ui.state().overlays.at(key).drawn_pass < ui.state().pass - 1) close_overlay(ui, key);
}

}  // namespace rehearsal

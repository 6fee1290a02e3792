#include "shell/ui/toast.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/button.hpp"
#include "shell/ui/interact.hpp"
#include "shell/ui/overlay.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {

namespace {

constexpr double kStands = 8000;
constexpr float kHeight = 48;

struct ToastPress {
  bool acted = false, dismissed = false;
};

bool small_press(Ui& ui, const std::string& key, const ImRect& area, const std::string& name) {
  const Press press = press_area(ui, {.key = key, .role = AriaRole::button, .name = name, .style = "quiet"}, area);
  if (press.hovered) fill(ui, area, Colour::prim_tint, 6);
  ring_if_focused(ui, key, area, 6);
  return press.pressed;
}

ToastPress draw_toast(Ui& ui, const Toast& toast, const ImRect& area, const std::string& key) {
  ToastPress out;
  lifted_ground(ui, area, Colour::surface, 8);
  const float middle = area.GetCenter().y, high = px(ui, 32),
              top = std::floor(middle - line_height(ui, Type::body) / 2);
  draw_mark(ui, toast.mark, {area.Min.x + px(ui, 24), middle}, 16);
  float x = area.Max.x - px(ui, 8) - high;
  const ImRect cross({x, middle - high / 2}, {x + high, middle + high / 2});
  const bool keys = !toast.shortcut.empty() && !ui.phone();
  std::string shown = toast.shortcut;
  std::replace(shown.begin(), shown.end(), '+', ' ');
  if (keys) {
    draw_key_cap(ui, {x - px(ui, 4), middle}, shown);
    x -= key_cap_width(ui, shown) + px(ui, 8);
  }
  const float words_end = toast.action.empty() ? x : x - text_width(ui, toast.action, Type::body, true) - px(ui, 20);
  add_node(ui, {.key = key + "^text", .role = AriaRole::text, .name = toast.text}, area);
  draw_text(ui, {area.Min.x + px(ui, 44), top}, cut_to(ui, toast.text, words_end - area.Min.x - px(ui, 48), Type::body),
            Type::body, false, colour(ui, Colour::text));
  if (!toast.action.empty()) {
    const ImRect own({words_end, middle - high / 2}, {x - px(ui, 4), middle + high / 2});
    out.acted = small_press(ui, key, own, toast.action);
    draw_text(ui, {own.Min.x + px(ui, 8), top}, toast.action, Type::body, true, colour(ui, Colour::prim));
  }
  out.dismissed = small_press(ui, key + "/close", cross, ui.t("ui.close"));
  draw_icon(ui, Icon::xmark, cross.GetCenter(), 13, colour(ui, Colour::text2));
  if (!toast.shortcut.empty() && ui.shortcut(toast.shortcut)) out.acted = true;
  return out;
}

float toast_width(const Ui& ui, const Toast& toast) {
  float width = px(ui, 44 + 24 + 40) + text_width(ui, toast.text, Type::body);
  if (!toast.action.empty()) width += text_width(ui, toast.action, Type::body, true) + px(ui, 24);
  if (!toast.shortcut.empty() && !ui.phone()) width += key_cap_width(ui, toast.shortcut) + px(ui, 12);
  return std::min(std::max(width, px(ui, 320)), ui.page_width() * ui.state().scale - px(ui, 32));
}

}  // namespace

void show_toast(Ui& ui, Toast toast) {
  UiState& state = ui.state();
  std::erase_if(state.toasts, [&](const StandingToast& standing) { return standing.toast.key == toast.key; });
  ui.announce(toast.text);
  state.toasts.push_back({std::move(toast), state.now});
  if (state.toasts.size() > 3) state.toasts.erase(state.toasts.begin());
  wake_at(ui, state.now);
}

std::optional<std::string> draw_toasts(Ui& ui) {
  UiState& state = ui.state();
  std::optional<std::string> acted;
  float bottom = ImGui::GetIO().DisplaySize.y - state.bottom_height - px(ui, 16);
  std::vector<StandingToast> kept;
  for (StandingToast& standing : std::exchange(state.toasts, {})) {
    const std::string key = "toast/" + standing.toast.key;
    const float width = toast_width(ui, standing.toast), left = px(ui, ui.phone() ? 16 : 24);
    const ImRect area({left, bottom - px(ui, kHeight)}, {left + width, bottom});
    ToastPress out;
    overlay_window(ui, key, area, [&] { out = draw_toast(ui, standing.toast, area, key); });
    const bool held = state.focused.starts_with(key) || area.Contains(ImGui::GetIO().MousePos);
    if (held) standing.since = state.now;
    if (out.acted) acted = standing.toast.key;
    const bool stays = !out.acted && !out.dismissed && state.now - standing.since < kStands;
    if (!stays) {
      unsettle(ui);
      continue;
    }
    wake_at(ui, standing.since + kStands);
    bottom -= px(ui, kHeight + 8);
    kept.push_back(std::move(standing));
  }
  // A toast shown by the screen in the meantime stands behind those that stood.
  kept.insert(kept.end(), state.toasts.begin(), state.toasts.end());
  state.toasts = std::move(kept);
  return acted;
}

}  // namespace rehearsal

#include "shell/ui/frame.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/overlay.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"

namespace rehearsal {
namespace {

constexpr int kMostPasses = 6;
constexpr double kForgetPasses = 2000;
constexpr ImGuiWindowFlags kPageFlags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                        ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                                        ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoScrollWithMouse |
                                        ImGuiWindowFlags_NoBackground;

float scale_of(const UiState& state, const Page& page) {
  const float text = static_cast<float>(std::clamp(state.settings.text_percent, 100, 200)) / 100;
  const float wide = page.width / text >= 2560 ? 1.25f : 1.0f;
  return page.pixels * text * wide;
}

void set_style(Ui& ui) {
  ImGuiStyle& style = ImGui::GetStyle();
  style.WindowPadding = style.FramePadding = style.ItemSpacing = {0, 0};
  style.WindowBorderSize = style.ChildBorderSize = style.PopupBorderSize = 0;
  style.WindowMinSize = {1, 1};
  style.ScrollbarSize = px(ui, 10);
  style.ScrollbarRounding = px(ui, 5);
  style.Colors[ImGuiCol_ScrollbarBg] = {0, 0, 0, 0};
  const auto grab = [&](Colour role, float alpha) { return ImGui::ColorConvertU32ToFloat4(colour(ui, role, alpha)); };
  style.Colors[ImGuiCol_ScrollbarGrab] = grab(Colour::ctl, 0.55f);
  style.Colors[ImGuiCol_ScrollbarGrabHovered] = grab(Colour::ctl, 0.8f);
  style.Colors[ImGuiCol_ScrollbarGrabActive] = grab(Colour::ctl, 1);
  style.CurveTessellationTol = 0.5f;
  style.CircleTessellationMaxError = 0.15f;
}

void begin_pass(Ui& ui, const Page& page, double now_ms) {
  UiState& state = ui.state();
  ImGui::SetCurrentContext(state.context);
  ImGuiIO& io = ImGui::GetIO();
  io.DeltaTime = static_cast<float>(std::clamp((now_ms - state.now) / 1000.0, 0.001, 0.1));
  io.DisplaySize = {std::round(page.width * page.pixels), std::round(page.height * page.pixels)};
  state.page = page;
  state.now = now_ms;
  ++state.pass;
  state.scale = scale_of(state, page);
  state.unsettled = false;
  state.wake_at = -1;
  state.screen_density = Density::comfortable;
  state.next_bottom_height = 0;
  state.building.clear();
  state.ids_with_nodes.clear();
  state.bare_items.clear();
  state.requests.shortcuts.clear();
  state.tip_seen = false;
  set_style(ui);
  ImGui::NewFrame();
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(io.DisplaySize);
  ImGui::Begin("page", nullptr, kPageFlags);
  fill(ui, {{0, 0}, io.DisplaySize}, Colour::bg);
  push_box(ui, ImHashStr("page"), {0, 0}, io.DisplaySize.x, 0);
}

/// What had the focus is gone (a row was deleted): the next element that still stands gets it.
void keep_focus(Ui& ui) {
  UiState& state = ui.state();
  if (state.focused.empty() || state.building.find_key(state.focused) >= 0) return;
  const int gone = state.shown.find_key(state.focused);
  state.focused.clear();
  const bool moves_already = !state.focus_wish.empty() || state.requests.focus.has_value();
  if (gone < 0 || moves_already) return;
  const auto& old = state.shown.nodes();
  const auto stands = [&](int index) {
    const Node& node = old[static_cast<std::size_t>(index)];
    if (!node.is(NodeState::focusable)) return false;
    const int now = state.building.find_key(node.key);
    return now >= 0 && state.building.reachable(now);
  };
  const int count = static_cast<int>(old.size());
  for (int step = 1; step < count; ++step)
    for (const int index : {gone + step, gone - step})
      if (index >= 0 && index < count && stands(index)) {
        state.focus_wish = old[static_cast<std::size_t>(index)].key;
        return wake_at(ui, state.now);
      }
}

void forget_old_measures(UiState& state) {
  if (state.pass % static_cast<int>(kForgetPasses) != 0) return;
  std::erase_if(state.measured, [&](const auto& entry) { return entry.second.pass < state.pass - kForgetPasses; });
  state.row_lines.clear();
  state.grid_rows.clear();
}

void end_pass(Ui& ui) {
  UiState& state = ui.state();
  close_forgotten_overlays(ui);
  pop_box(ui);
  ImGui::End();
  ImGui::EndFrame();
  if (std::abs(state.bottom_height - state.next_bottom_height) > 0.5f) unsettle(ui);
  state.bottom_height = state.next_bottom_height;
  keep_focus(ui);
  std::swap(state.shown, state.building);
  state.actions.clear();
  state.wheel = state.key_scroll = 0;
  state.commit_all = false;
  state.shortcuts = std::exchange(state.shortcuts_next, {});
  if (!state.shortcuts.empty()) unsettle(ui);
  if (!state.tip_seen) state.tip_key.clear();
  state.requests.popup_open = popup_stands(ui);
  forget_old_measures(state);
}

}  // namespace

int run_frame(Ui& ui, const Page& page, double now_ms, FunctionRef<void(Ui&)> draw) {
  int passes = 0;
  do {
    begin_pass(ui, page, now_ms);
    draw(ui);
    end_pass(ui);
  } while (++passes < kMostPasses && ui.state().unsettled);
  ImGui::Render();
  return passes;
}

double next_frame(const Ui& ui, double now_ms) {
  const UiState& state = ui.state();
  if (state.context->InputEventsQueue.Size > 0 || state.unsettled || !state.actions.empty()) return 0;
  return state.wake_at < 0 ? -1 : std::max(0.0, state.wake_at - now_ms);
}

ImDrawData* draw_data(Ui& ui) {
  ImGui::SetCurrentContext(ui.state().context);
  return ImGui::GetDrawData();
}

void pointer_moved(Ui& ui, float x, float y) {
  const float pixels = ui.state().page.pixels;
  ImGui::SetCurrentContext(ui.state().context);
  ImGui::GetIO().AddMousePosEvent(x * pixels, y * pixels);
}

void pointer_button(Ui& ui, bool down) {
  ImGui::SetCurrentContext(ui.state().context);
  ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, down);
}

void pointer_gone(Ui& ui) {
  ImGui::SetCurrentContext(ui.state().context);
  ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX);
}

void wheel_turned(Ui& ui, float pixels_down) {
  ui.state().wheel += pixels_down * ui.state().page.pixels;
}
void keys_scroll(Ui& ui, float pixels_down) {
  ui.state().key_scroll += pixels_down * ui.state().page.pixels;
}

}  // namespace rehearsal

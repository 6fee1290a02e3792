#include "shell/ui/dialog.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/button.hpp"
#include "shell/ui/interact.hpp"
#include "shell/ui/layout.hpp"
#include "shell/ui/overlay.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/scroll.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/text.hpp"

namespace rehearsal {

namespace {

std::string overlay_key(const Ui& ui, std::string_view key) {
  return full_key(ui, key) + "^dialog";
}

ImRect page_area() {
  return {{0, 0}, ImGui::GetIO().DisplaySize};
}

/// The focus goes to the first thing in it that can be operated, once.
void take_focus(Ui& ui, const std::string& key, const std::string& node_key) {
  UiState& state = ui.state();
  const auto at = state.overlays.find(key);
  if (at == state.overlays.end() || !at->second.focus_wanted) return;
  const int root = state.building.find_key(node_key);
  for (int index = root; root >= 0 && index < static_cast<int>(state.building.nodes().size()); ++index) {
    const Node& node = state.building.at(index);
    if (!node.is(NodeState::focusable) || !state.building.within(index, root)) continue;
    state.requests.focus = node.key;
    at->second.focus_wanted = false;
    return;
  }
}

bool wants_shut(Ui& ui, const std::string& key, bool pressed_outside, bool closable) {
  const bool escaped = take_action(ui, key, Action::Kind::key).has_value();
  return closable && (escaped || pressed_outside);
}

}  // namespace

void open_dialog(Ui& ui, std::string_view key) {
  open_overlay(ui, overlay_key(ui, key));
}
void close_dialog(Ui& ui, std::string_view key) {
  close_overlay(ui, overlay_key(ui, key));
}
bool dialog_open(const Ui& ui, std::string_view key) {
  return overlay_open(ui, overlay_key(ui, key));
}

bool dialog(Ui& ui, std::string_view key, const DialogOptions& options, Body body) {
  const std::string own = overlay_key(ui, key), node_key = full_key(ui, key);
  if (!overlay_open(ui, own)) return false;
  if (wants_shut(ui, own, catch_pointer(ui, own, 0.5f), options.closable)) {
    close_overlay(ui, own);
    return true;
  }
  const ImRect page = page_area();
  const float width = std::min(px(ui, options.width), page.GetWidth() - px(ui, 32));
  const float height = std::min(recall(ui, id_of(ui, node_key)).h + px(ui, 40), page.GetHeight() - px(ui, 32));
  const ImVec2 at((page.GetWidth() - width) / 2, std::max(px(ui, 16), (page.GetHeight() - height) * 0.45f));
  const ImRect area(ImFloor(at), ImFloor(at) + ImVec2(width, height));
  overlay_window(ui, own, area, [&] {
    lifted_ground(ui, area, Colour::surface, 12);
    const ScrollOptions scroll{
        .key = node_key, .name = options.title, .role = AriaRole::dialog, .padding_x = 20, .padding_y = 20, .gap = 8};
    scroll_area(ui, area, scroll, [&] {
      ui.state().building.at(ui.state().building.find_key(node_key)).set(NodeState::modal);
      heading(ui, options.title, {.level = 2});
      body();
    });
  });
  take_focus(ui, own, node_key);
  return false;
}

void dialog_buttons(Ui& ui, Body body) {
  space(ui, 4);
  row(ui, {.gap = 8, .align = RowAlign::end}, body);
}

bool sheet(Ui& ui, std::string_view key, const SheetOptions& options, Body body) {
  const std::string own = overlay_key(ui, key), node_key = full_key(ui, key);
  if (!overlay_open(ui, own)) return false;
  const bool pressed_outside = options.modal && catch_pointer(ui, own, 0.5f);
  const ImRect page = page_area();
  const bool right = options.side == SheetSide::right;
  const float below = ui.state().bottom_height;
  const float size = std::min(px(ui, options.size), (right ? page.GetWidth() : page.GetHeight() - below) * 0.92f);
  const ImRect area = right ? ImRect({page.Max.x - size, page.Min.y}, page.Max)
                            : ImRect({page.Min.x, page.Max.y - below - size}, {page.Max.x, page.Max.y - below});
  bool shut = wants_shut(ui, own, pressed_outside, true);
  overlay_window(ui, own, area, [&] {
    lifted_ground(ui, area, Colour::sunken, right ? 0.0f : 16.0f,
                  right ? ImDrawFlags_RoundCornersNone : ImDrawFlags_RoundCornersTop);
    const ScrollOptions scroll{.key = node_key,
                               .name = options.title,
                               .role = options.modal ? AriaRole::dialog : AriaRole::complementary,
                               .padding_x = 16,
                               .padding_y = 12};
    scroll_area(ui, area, scroll, [&] {
      if (options.modal) ui.state().building.at(ui.state().building.find_key(node_key)).set(NodeState::modal);
      row(ui, {}, [&] {
        heading(ui, options.title, {.level = 2, .size = HeadingSize::lead});
        spring(ui);
        if (button(ui, node_key + "/close",
                   {.label = ui.t("ui.close"), .kind = ButtonKind::quiet, .icon = Icon::xmark, .icon_only = true}))
          shut = true;
      });
      body();
    });
  });
  take_focus(ui, own, node_key);
  if (shut) close_overlay(ui, own);
  return shut;
}

}  // namespace rehearsal

#include "shell/ui/menu.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/overlay.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/sizes.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

std::string shown_keys(const MenuItem& item) {
  std::string keys = item.shortcut;
  if (keys.size() > 1) std::replace(keys.begin(), keys.end(), '+', ' ');
  return keys;
}

bool menu_item(Ui& ui, const std::string& key, const MenuItem& item) {
  const ImRect area = place_rect(ui, {room(ui), px(ui, touch(ui) ? 44 : 36)});
  Node node{.key = key, .role = AriaRole::menu_item, .name = item.label};
  node.set(NodeState::disabled, item.disabled);
  node.set(NodeState::checked, item.checked);
  const Press press = press_area(ui, std::move(node), area);
  if (item.divided) line_across(ui, area.Min, area.GetWidth(), Colour::line);
  const bool lit = press.hovered || has_focus(ui, key);
  if (lit && !item.disabled) fill(ui, area, Colour::prim_tint, 6);
  float x = area.Min.x + px(ui, 12);
  const float middle = area.GetCenter().y;
  const ImU32 with = colour(ui, item.disabled ? Colour::ctl : Colour::text);
  if (item.icon != Icon::none) {
    draw_icon(ui, item.icon, {x + px(ui, 8), middle}, 14, colour(ui, Colour::text2));
    x += px(ui, 26);
  }
  draw_text(ui, {x, std::floor(middle - line_height(ui, Type::body) / 2)}, item.label, Type::body, item.checked, with);
  float end = area.Max.x - px(ui, 12);
  if (!item.shortcut.empty())
    draw_key_cap(ui, {end, middle}, shown_keys(item));
  else if (item.checked)
    draw_tick(ui, {end - px(ui, 6), middle}, 12, colour(ui, Colour::prim));
  ImRect inner = area;
  inner.Expand(-px(ui, 5));
  ring_if_focused(ui, key, inner, 4);
  return press.pressed;
}

float menu_width(const Ui& ui, std::span<const MenuItem> items) {
  float width = px(ui, 180);
  for (const MenuItem& item : items) {
    float own = text_width(ui, item.label, Type::body, true) + px(ui, 24 + 12 + 24);
    if (item.icon != Icon::none) own += px(ui, 26);
    if (!item.shortcut.empty()) own += key_cap_width(ui, item.shortcut) + px(ui, 16);
    width = std::max(width, own);
  }
  return std::min(width, ui.page_width() * ui.state().scale - px(ui, 16));
}

/// Up, Down, Home, End move the focus within the menu.
void move_focus(Ui& ui, const std::string& list, std::span<const MenuItem> items) {
  for (std::size_t at = 0; at < items.size(); ++at) {
    const auto pressed = take_action(ui, list + "/" + items[at].key, Action::Kind::key);
    if (!pressed) continue;
    const std::size_t count = items.size();
    std::size_t to = at;
    if (pressed->text == "ArrowDown")
      to = (at + 1) % count;
    else if (pressed->text == "ArrowUp")
      to = (at + count - 1) % count;
    else if (pressed->text == "Home")
      to = 0;
    else if (pressed->text == "End")
      to = count - 1;
    ui.state().requests.focus = list + "/" + items[to].key;
  }
}

}  // namespace

std::optional<std::string> menu(Ui& ui, std::string_view key, const ButtonOptions& opener,
                                std::span<const MenuItem> items) {
  const std::string full = full_key(ui, key), list = full + "^popup";
  ButtonOptions own = opener;
  own.expanded = overlay_open(ui, list) ? 1 : 0;
  const bool pressed = button(ui, key, own);
  const int node = ui.state().building.find_key(full);
  const Rect css = ui.state().building.at(node).rect;
  const float one = ui.state().page.pixels;
  const ImRect area({css.x * one, css.y * one}, {(css.x + css.w) * one, (css.y + css.h) * one});
  if (pressed && own.expanded == 0) {
    open_overlay(ui, list);
    ui.state().overlays[list].opener = full;
  }
  if (!overlay_open(ui, list) || items.empty()) return std::nullopt;
  move_focus(ui, list, items);
  std::optional<std::string> chosen;
  const float width = menu_width(ui, items);
  ImRect from = area;
  // A menu at the right end of the page hangs from the opener's right edge.
  if (area.Min.x + width > ImGui::GetIO().DisplaySize.x - px(ui, 8)) from.Min.x = area.Max.x - width;
  popup(ui, list, from, {.width = width, .most_height = 480, .role = AriaRole::menu, .name = opener.label}, [&] {
    for (const MenuItem& item : items)
      if (menu_item(ui, list + "/" + item.key, item)) chosen = item.key;
  });
  auto overlay = ui.state().overlays.find(list);
  if (overlay != ui.state().overlays.end() && overlay->second.focus_wanted) {
    ui.state().requests.focus = list + "/" + items.front().key;
    overlay->second.focus_wanted = false;
  }
  if (chosen) close_overlay(ui, list);
  return chosen;
}

}  // namespace rehearsal

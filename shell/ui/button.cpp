#include "shell/ui/button.hpp"

#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/sizes.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

constexpr float kIcon = 15;

std::string shown_keys(const Ui& ui, const ButtonOptions& options) {
  // Shortcuts are for keyboards; on a phone they only take room.
  std::string keys = ui.phone() || options.icon_only ? "" : options.shortcut;
  for (char& c : keys) c = c == '+' && keys.size() > 1 ? ' ' : c;
  return keys;
}

float button_height(const Ui& ui, const ButtonOptions& options) {
  if (options.small) return px(ui, touch(ui) ? 44 : 28);
  return px(ui, options.touch || touch(ui) ? 48 : 40);
}

float padding(const Ui& ui, const ButtonOptions& options) {
  return px(ui, options.small ? 10 : 16);
}

float content_width(const Ui& ui, const ButtonOptions& options) {
  float width = options.icon_only ? 0 : text_width(ui, options.label, Type::body, true);
  if (options.icon != Icon::none) width += px(ui, kIcon) + (options.icon_only ? 0 : px(ui, 8));
  if (options.icon_after != Icon::none) width += px(ui, kIcon) + px(ui, 8);
  if (const std::string keys = shown_keys(ui, options); !keys.empty()) width += key_cap_width(ui, keys) + px(ui, 8);
  return width;
}

Node node_of(const Ui& ui, const std::string& key, const ButtonOptions& options) {
  constexpr const char* kStyles[] = {"primary", "secondary", "quiet", "danger"};
  Node node{.key = key,
            .role = AriaRole::button,
            .name = options.label,
            .description = options.disabled ? options.reason : options.description,
            .style = kStyles[static_cast<std::size_t>(options.kind)]};
  (void)ui;
  node.set(NodeState::disabled, options.disabled);
  node.set(NodeState::toggle, options.pressed >= 0);
  node.set(NodeState::pressed, options.pressed == 1);
  node.set(NodeState::expandable, options.expanded >= 0);
  node.set(NodeState::expanded, options.expanded == 1);
  return node;
}

/// Draws the ground and returns the colour of what stands on it.
Colour draw_ground(Ui& ui, const ImRect& area, const ButtonOptions& options, const Press& press) {
  const bool lit = press.hovered || press.held;
  if (options.disabled) {
    ui.theme().flat() ? dashed_outline(ui, area, Colour::line) : outline(ui, area, Colour::line, 8);
    return ui.theme().flat() ? Colour::text : Colour::ctl;
  }
  switch (options.kind) {
    case ButtonKind::primary:
      fill(ui, area, lit ? Colour::prim_deep : Colour::prim, 8);
      return Colour::on_prim;
    case ButtonKind::quiet:
      if (lit || options.pressed == 1) fill(ui, area, Colour::prim_tint, 8);
      return Colour::prim;
    case ButtonKind::danger:
      fill(ui, area, lit ? Colour::critical_tint : Colour::surface, 8);
      outline(ui, area, Colour::critical, 8);
      return Colour::critical;
    case ButtonKind::secondary:
      fill(ui, area, lit || options.pressed == 1 ? Colour::prim_tint : Colour::surface, 8);
      outline(ui, area, Colour::ctl, 8);
      return options.pressed == 1 ? Colour::prim : Colour::text;
  }
  return Colour::text;
}

void draw_content(Ui& ui, const ImRect& area, const ButtonOptions& options, Colour role, float used) {
  const ImU32 with = colour(ui, role);
  const float middle = area.GetCenter().y;
  float x = std::floor(area.GetCenter().x - used / 2);
  if (options.icon != Icon::none) {
    draw_icon(ui, options.icon, {x + px(ui, kIcon) / 2, middle}, kIcon, with);
    x += px(ui, kIcon) + px(ui, 8);
  }
  if (!options.icon_only) {
    const float fits = std::max(0.0f, area.Max.x - px(ui, 4) - x);
    draw_text(ui, {x, std::floor(middle - line_height(ui, Type::body) / 2)},
              cut_to(ui, options.label, fits, Type::body, true), Type::body, true, with);
    x += text_width(ui, options.label, Type::body, true) + px(ui, 8);
  }
  if (options.icon_after != Icon::none) {
    draw_icon(ui, options.icon_after, {x + px(ui, kIcon) / 2, middle}, kIcon, with);
    x += px(ui, kIcon) + px(ui, 8);
  }
  if (const std::string keys = shown_keys(ui, options); !keys.empty())
    draw_key_cap(ui, {x + key_cap_width(ui, keys), middle}, keys, options.kind == ButtonKind::primary);
}

}  // namespace

bool button(Ui& ui, std::string_view key, const ButtonOptions& options) {
  const std::string full = full_key(ui, key);
  const float height = button_height(ui, options), used = content_width(ui, options);
  const float natural = options.icon_only ? height : used + 2 * padding(ui, options);
  const float width = options.fill ? room(ui) : std::min(natural, std::max(room(ui), height));
  const ImRect area = place_rect(ui, {width, height});
  Press press = press_area(ui, node_of(ui, full, options), area);
  if (in_view(area)) {
    const Colour role = draw_ground(ui, area, options, press);
    draw_content(ui, area, options, role, used);
  }
  ring_if_focused(ui, full, area, 8);
  tip(ui, full, area, press.hovered, options.disabled ? options.reason : options.icon_only ? options.label : "");
  if (!options.shortcut.empty() && !options.disabled && ui.shortcut(options.shortcut)) press.pressed = true;
  return press.pressed;
}

bool link(Ui& ui, std::string_view key, const LinkOptions& options) {
  const std::string full = full_key(ui, key);
  const float lead = options.icon == Icon::none ? 0 : px(ui, kIcon + 8);
  const float height = std::max(line_height(ui, Type::body), px(ui, touch(ui) ? 44 : 24));
  const std::string label = cut_to(ui, options.label, room(ui) - lead, Type::body, true);
  const float width = text_width(ui, label, Type::body, true);
  const ImRect area = place_rect(ui, {lead + width, height});
  Node node{.key = full, .role = AriaRole::link, .name = options.label, .href = options.href};
  node.set(NodeState::current, options.current);
  const Press press = press_area(ui, std::move(node), area);
  const ImU32 with = colour(ui, press.hovered ? Colour::prim_deep : Colour::prim);
  const float top = std::floor(area.GetCenter().y - line_height(ui, Type::body) / 2);
  draw_icon(ui, options.icon, {area.Min.x + px(ui, kIcon) / 2, area.GetCenter().y}, kIcon, with);
  draw_text(ui, {area.Min.x + lead, top}, label, Type::body, true, with);
  if (options.underlined)
    canvas().AddRectFilled({area.Min.x + lead, top + line_height(ui, Type::body) - stroke(ui, 2)},
                           {area.Max.x, top + line_height(ui, Type::body) - stroke(ui, 1)}, with);
  ring_if_focused(ui, full, area, 4);
  return press.pressed;
}

}  // namespace rehearsal

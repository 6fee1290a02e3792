#include <algorithm>
#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/layout.hpp"
#include "shell/ui/menu.hpp"
#include "shell/ui/page.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

/// The sign of the product: a sheet and a cue light.
void draw_sign(Ui& ui, const ImRect& area) {
  fill(ui, area, Colour::prim, 7);
  const float one = area.GetWidth() / 30;
  const auto at = [&](float x, float y) { return area.Min + ImVec2(x * one, y * one); };
  canvas().AddRectFilled(at(8, 7), at(22, 24), colour(ui, Colour::on_prim), 2 * one);
  for (const float y : {12.0f, 16.0f, 20.0f})
    canvas().AddRectFilled(at(11, y - 1),
                           at(y < 13   ? 15.0f
                              : y < 17 ? 19.0f
                                       : 16.0f,
                              y + 1),
                           colour(ui, Colour::prim), one);
  canvas().AddCircleFilled(at(22, 9), 5.6f * one, colour(ui, Colour::prim));
  canvas().AddCircleFilled(at(22, 9), 4.2f * one, colour(ui, Colour::cue));
}

bool sign(Ui& ui, const TopBarOptions& options, const ImRect& bar, float& x) {
  const float side = px(ui, 30),
              name_w = ui.phone() ? 0 : px(ui, 8) + text_width(ui, options.product, Type::heading, true);
  const float top = std::floor(bar.GetCenter().y - side / 2);
  const ImRect area({x, top}, {x + side + name_w, top + side});
  ImRect target = area;  // a finger needs more than the sign
  if (ui.phone()) target.Expand(std::max(0.0f, (px(ui, 44) - side) / 2));
  const Press press = press_area(
      ui, {.key = "top/sign", .role = AriaRole::link, .name = options.product, .href = options.home}, target);
  draw_sign(ui, {area.Min, area.Min + ImVec2(side, side)});
  if (name_w > 0)
    draw_text(ui, {area.Min.x + side + px(ui, 8), std::floor(bar.GetCenter().y - line_height(ui, Type::heading) / 2)},
              options.product, Type::heading, true, colour(ui, Colour::text));
  ring_if_focused(ui, "top/sign", area, 7);
  x = area.Max.x + px(ui, 20);
  return press.pressed;
}

bool top_item(Ui& ui, const TopItem& item, const ImRect& bar, float& x) {
  const std::string key = "top/" + item.key;
  const float width = text_width(ui, item.label, Type::body, item.current) + px(ui, 24);
  const ImRect area({x, bar.Min.y}, {x + width, bar.Max.y - stroke(ui, 1)});
  Node node{.key = key, .role = AriaRole::link, .name = item.label, .href = item.href};
  node.set(NodeState::current, item.current);
  const Press press = press_area(ui, std::move(node), area);
  const float top = std::floor(bar.GetCenter().y - line_height(ui, Type::body) / 2);
  const Colour ink = item.current || press.hovered ? Colour::text : Colour::text2;
  draw_text(ui, {x + px(ui, 12), top}, item.label, Type::body, item.current, colour(ui, ink));
  if (item.current) fill(ui, {{area.Min.x, area.Max.y - px(ui, 3)}, area.Max}, Colour::prim);
  ImRect inner = area;
  inner.Expand(ImVec2(-px(ui, 5), -px(ui, 9)));
  ring_if_focused(ui, key, inner, 4);
  x += width;
  return press.pressed;
}

/// Where the items do not fit, a menu holds them.
std::optional<std::string> item_menu(Ui& ui, const TopBarOptions& options, const ImRect& bar, float& x) {
  std::vector<MenuItem> items;
  for (const TopItem& item : options.items)
    items.push_back({.key = item.key, .label = item.label, .checked = item.current});
  const float side = px(ui, ui.phone() ? 48 : 40);
  push_box(ui, ImHashStr("top^menu"), {x, std::floor(bar.GetCenter().y - side / 2)}, side, 0);
  auto chosen =
      menu(ui, "top/menu", {.label = ui.t("ui.menu"), .kind = ButtonKind::quiet, .icon = Icon::bars, .icon_only = true},
           items);
  pop_box(ui);
  x += side + px(ui, 4);
  return chosen;
}

bool back_arrow(Ui& ui, const TopBarOptions& options, const ImRect& bar, float& x) {
  const float side = px(ui, 44);
  const ImRect area({x - px(ui, 8), bar.GetCenter().y - side / 2},
                    {x - px(ui, 8) + side, bar.GetCenter().y + side / 2});
  const Press press =
      press_area(ui, {.key = "top/back", .role = AriaRole::button, .name = options.back_label, .style = "quiet"}, area);
  draw_icon(ui, Icon::chevron_left, area.GetCenter(), 18, colour(ui, Colour::prim));
  ring_if_focused(ui, "top/back", area, 8);
  x = area.Max.x + px(ui, 8);
  return press.pressed;
}

void draw_titles(Ui& ui, const TopBarOptions& options, const ImRect& bar, float x, float end) {
  const float lead = line_height(ui, Type::lead), small = line_height(ui, Type::small);
  const float top = std::floor(bar.GetCenter().y - (lead + (options.subtitle.empty() ? 0 : small)) / 2);
  draw_text(ui, {x, top}, cut_to(ui, options.title, end - x, Type::lead, true), Type::lead, true,
            colour(ui, Colour::text));
  draw_text(ui, {x, top + lead}, cut_to(ui, options.subtitle, end - x, Type::small), Type::small, false,
            colour(ui, Colour::text2));
  add_text_node(ui, AriaRole::text, options.title + (options.subtitle.empty() ? "" : ", " + options.subtitle),
                {{x, top}, {end, bar.Max.y}});
}

float items_width(const Ui& ui, const TopBarOptions& options) {
  float width = 0;
  for (const TopItem& item : options.items) width += text_width(ui, item.label, Type::body, item.current) + px(ui, 24);
  return width;
}

}  // namespace

std::optional<std::string> top_bar(Ui& ui, const TopBarOptions& options, Body right_side) {
  const ImRect bar = place_rect(ui, {room(ui), px(ui, options.low ? 48 : ui.phone() ? 52 : 56)});
  fill(ui, bar, Colour::surface);
  line_across(ui, {bar.Min.x, bar.Max.y - stroke(ui, 1)}, bar.GetWidth(), Colour::line);
  open_node(ui, {.key = "top", .role = AriaRole::banner}, bar);
  const float side = px(ui, ui.phone() ? 16 : 24);
  float x = bar.Min.x + side;
  std::optional<std::string> pressed;
  const bool titles = ui.phone() && !options.back_label.empty();
  if (titles) {
    if (back_arrow(ui, options, bar, x)) pressed = "back";
  } else {
    const bool fits = !ui.phone() && items_width(ui, options) < bar.GetWidth() - px(ui, 620);
    if (!fits && !options.items.empty())
      if (auto chosen = item_menu(ui, options, bar, x)) pressed = chosen;
    if (sign(ui, options, bar, x)) pressed = "home";
    if (fits) {
      open_node(ui, {.key = "top-items", .role = AriaRole::navigation, .name = ui.t("ui.main_navigation")}, bar);
      for (const TopItem& item : options.items)
        if (top_item(ui, item, bar, x)) pressed = item.key;
      close_node(ui);
    }
  }
  const ImGuiID id = ImHashStr("top^right");
  const Measured known = recall(ui, id);
  if (titles) draw_titles(ui, options, bar, x, bar.Max.x - side - known.w - px(ui, 8));
  push_box(ui, id, {x, bar.GetCenter().y - known.h / 2}, bar.Max.x - side - x, 0);
  row(ui, {.gap = ui.phone() ? 4.0f : 16.0f, .align = RowAlign::end, .wrap = false}, right_side);
  const float height = pop_box(ui).y;
  remember(ui, id, {ui.state().row_width, height});
  close_node(ui);
  return pressed;
}

}  // namespace rehearsal

#include "shell/ui/navigation.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/sizes.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

std::string description(const NavItem& item) {
  return item.count_words.empty() ? item.count : item.count_words;
}

float tab_width(const Ui& ui, const NavItem& item, bool current) {
  return text_width(ui, item.label, Type::body, current) + px(ui, 24) + (item.mark == Mark::none ? 0 : px(ui, 24));
}

bool draw_tab(Ui& ui, const std::string& key, const NavItem& item, const ImRect& area, bool current) {
  Node node{.key = key, .role = AriaRole::tab, .name = item.label, .description = description(item)};
  node.set(NodeState::selected, current);
  const Press press = press_area(ui, std::move(node), area);
  const ImVec2 at(area.Min.x + px(ui, 12), std::floor(area.GetCenter().y - line_height(ui, Type::body) / 2));
  draw_text(ui, at, item.label, Type::body, current,
            colour(ui, current || press.hovered ? Colour::text : Colour::text2));
  if (item.mark != Mark::none) draw_mark(ui, item.mark, {area.Max.x - px(ui, 20), area.GetCenter().y}, 16);
  if (current) fill(ui, {{area.Min.x, area.Max.y - px(ui, 3)}, area.Max}, Colour::prim);
  ImRect inner = area;
  inner.Expand(ImVec2(-px(ui, 5), -px(ui, 7)));
  ring_if_focused(ui, key, inner, 4);
  return press.pressed;
}

}  // namespace

std::optional<std::string> tabs(Ui& ui, std::string_view key, std::string_view name, std::span<const NavItem> items,
                                std::string_view current) {
  const std::string full = full_key(ui, key);
  const float high = px(ui, touch(ui) ? 46 : 40), width = room(ui);
  std::vector<ImVec2> corners;
  ImVec2 at(0, 0);
  for (const NavItem& item : items) {
    const float own = tab_width(ui, item, item.key == current);
    if (at.x > 0 && at.x + own > width) at = {0, at.y + high};
    corners.push_back(at);
    at.x += own;
  }
  const ImRect area = place_rect(ui, {width, at.y + high});
  line_across(ui, {area.Min.x, area.Max.y - stroke(ui, 1)}, width, Colour::line);
  open_node(ui, {.key = full, .role = AriaRole::tab_list, .name = std::string(name)}, area);
  std::optional<std::string> pressed;
  for (std::size_t index = 0; index < items.size(); ++index) {
    const bool on = items[index].key == current;
    const ImVec2 corner = area.Min + corners[index];
    const ImRect own(corner, corner + ImVec2(tab_width(ui, items[index], on), high));
    if (draw_tab(ui, full + "/" + items[index].key, items[index], own, on)) pressed = items[index].key;
  }
  close_node(ui);
  return pressed;
}

namespace {

struct RowLook {
  bool mark_word = false;  ///< the count is a word in the mark's tone: the rubric
};

void draw_row_ground(Ui& ui, const ImRect& area, bool current, bool hovered, RowLook look) {
  if (!current && !hovered) return;
  if (look.mark_word || !current) return fill(ui, area, Colour::off, 8);
  fill(ui, area, Colour::surface, 8);
  outline(ui, area, Colour::line, 8);
  canvas().PushClipRect(area.Min, {area.Min.x + px(ui, 3), area.Max.y}, true);
  outline(ui, area, Colour::prim, 8, 3);
  canvas().PopClipRect();
}

void draw_count(Ui& ui, const NavItem& item, const ImRect& area, bool current, RowLook look) {
  const Tone tone = tone_of(item.mark);
  const bool toned = look.mark_word && tone != Tone::neutral;
  const bool bold = look.mark_word ? item.mark != Mark::met : current;
  const Colour role = toned ? ink(tone) : current ? Colour::text : Colour::text2;
  const float x = area.Max.x - px(ui, 12) - text_width(ui, item.count, Type::small, bold);
  draw_text(ui, {x, std::floor(area.GetCenter().y - line_height(ui, Type::small) / 2)}, item.count, Type::small, bold,
            colour(ui, role));
}

bool draw_row(Ui& ui, const std::string& key, const NavItem& item, bool current, RowLook look) {
  const float inset = px(ui, 12), count_w = text_width(ui, item.count, Type::small, look.mark_word);
  const float lead = item.mark != Mark::none || item.icon != Icon::none ? px(ui, 24) : 0;
  const float least = touch(ui) ? 44.0f : look.mark_word ? 32.0f : 36.0f;
  const Runs label = std::vector<Run>{{.text = item.label, .bold = current}};
  const TextBlock block = lay_out(ui, label, Type::body, room(ui) - 2 * inset - lead - count_w - px(ui, 8));
  const ImRect area = place_rect(ui, {room(ui), std::max(px(ui, least), block.h + px(ui, 12))});
  Node node{.key = key,
            .role = item.href.empty() ? AriaRole::button : AriaRole::link,
            .name = item.label,
            .description = description(item),
            .href = item.href,
            .style = "nav"};
  node.set(NodeState::current, current);
  const Press press = press_area(ui, std::move(node), area);
  draw_row_ground(ui, area, current, press.hovered, look);
  const ImVec2 sign(area.Min.x + inset + px(ui, 8), area.GetCenter().y);
  draw_mark(ui, item.mark, sign, 16);
  if (item.mark == Mark::none) draw_icon(ui, item.icon, sign, 15, colour(ui, Colour::text2));
  draw_block(ui, block, label, {area.Min.x + inset + lead, std::floor(sign.y - block.h / 2)}, colour(ui, Colour::text));
  draw_count(ui, item, area, current, look);
  ImRect inner = area;
  inner.Expand(-px(ui, 5));
  ring_if_focused(ui, key, inner, 4);
  return press.pressed;
}

std::optional<std::string> rows(Ui& ui, std::string_view key, std::string_view name, std::span<const NavItem> items,
                                std::string_view current, RowLook look) {
  const std::string full = full_key(ui, key);
  const BlockOptions options{};
  const Block block = open_block(ui, id_of(ui, full + "^rows"), options);
  const int node = open_node(ui, {.key = full, .role = AriaRole::navigation, .name = std::string(name)}, block.area);
  std::optional<std::string> pressed;
  for (const NavItem& item : items)
    if (draw_row(ui, full + "/" + item.key, item, item.key == current, look)) pressed = item.key;
  close_node(ui);
  set_area(ui, node, close_block(ui, block, options));
  return pressed;
}

}  // namespace

std::optional<std::string> nav_list(Ui& ui, std::string_view key, std::string_view name, std::span<const NavItem> items,
                                    std::string_view current) {
  return rows(ui, key, name, items, current, {});
}

std::optional<std::string> mark_list(Ui& ui, std::string_view key, std::string_view name,
                                     std::span<const NavItem> items, std::string_view current) {
  return rows(ui, key, name, items, current, {.mark_word = true});
}

}  // namespace rehearsal

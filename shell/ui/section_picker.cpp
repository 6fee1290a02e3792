#include <algorithm>
#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/navigation.hpp"
#include "shell/ui/overlay.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

void draw_segments(Ui& ui, const ImRect& area, std::span<const NavItem> items, std::string_view current) {
  const float gap = px(ui, 3), count = static_cast<float>(std::max<std::size_t>(1, items.size()));
  const float each = (area.GetWidth() - gap * (count - 1)) / count;
  for (std::size_t at = 0; at < items.size(); ++at) {
    const float x = std::floor(area.Min.x + static_cast<float>(at) * (each + gap));
    const ImRect own({x, area.GetCenter().y - px(ui, 3)}, {std::floor(x + each), area.GetCenter().y + px(ui, 3)});
    const Mark mark = items[at].mark;
    if (items[at].key == current) {
      fill(ui, own, Colour::cue, 3);
      outline(ui, own, Colour::rim, 3);
    } else if (mark == Mark::incomplete) {
      draw_mark(ui, mark, own.GetCenter(), 15);
    } else if (mark == Mark::met) {
      fill(ui, own, Colour::prim, 3);
    } else {
      fill(ui, own, Colour::off, 3);
      outline(ui, own, Colour::ctl, 3);
    }
  }
}

std::size_t index_of(std::span<const NavItem> items, std::string_view current) {
  const auto at = std::find_if(items.begin(), items.end(), [&](const NavItem& item) { return item.key == current; });
  return at == items.end() ? 0 : static_cast<std::size_t>(at - items.begin());
}

}  // namespace

std::optional<std::string> section_picker(Ui& ui, std::string_view key, std::string_view name,
                                          std::span<const NavItem> items, std::string_view current) {
  if (items.empty()) return std::nullopt;
  const std::string full = full_key(ui, key), list = full + "^popup";
  const std::size_t at = index_of(items, current);
  const ImRect area = place_rect(ui, {room(ui), px(ui, 60)});
  const std::string count =
      ui.t("ui.count_of", {{"n", std::to_string(at + 1)}, {"total", std::to_string(items.size())}});
  Node node{
      .key = full, .role = AriaRole::button, .name = std::string(name) + ": " + items[at].label, .description = count};
  node.set(NodeState::expandable);
  node.set(NodeState::expanded, overlay_open(ui, list));
  const Press press = press_area(ui, std::move(node), area);
  const float count_w = text_width(ui, count, Type::lead), line = line_height(ui, Type::heading);
  draw_text(ui, area.Min + ImVec2(0, px(ui, 4)),
            cut_to(ui, items[at].label, area.GetWidth() - count_w - px(ui, 36), Type::heading, true), Type::heading,
            true, colour(ui, Colour::text));
  draw_text(ui, {area.Max.x - count_w - px(ui, 22), area.Min.y + px(ui, 6)}, count, Type::lead, false,
            colour(ui, Colour::text2));
  draw_icon(ui, Icon::chevron_down, {area.Max.x - px(ui, 7), area.Min.y + px(ui, 4) + line / 2}, 13,
            colour(ui, Colour::text));
  draw_segments(ui, {{area.Min.x, area.Min.y + line + px(ui, 8)}, {area.Max.x, area.Min.y + line + px(ui, 24)}}, items,
                current);
  ring_if_focused(ui, full, area, 6);
  if (press.pressed) {
    open_overlay(ui, list);
    ui.state().overlays[list].opener = full;
  }
  std::optional<std::string> pressed;
  popup(ui, list, area,
        {.width = area.GetWidth(), .most_height = 520, .role = AriaRole::dialog, .name = std::string(name)},
        [&] { pressed = nav_list(ui, list + "/items", name, items, current); });
  if (pressed) close_overlay(ui, list);
  return pressed;
}

}  // namespace rehearsal

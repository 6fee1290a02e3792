#include "shell/ui/choice_list.hpp"

#include <algorithm>

#include "shell/ui/interact.hpp"
#include "shell/ui/overlay.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/sizes.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

bool list_item(Ui& ui, const std::string& key, const ChoiceItem& item, bool chosen) {
  const float inset = px(ui, 12), width = room(ui);
  const Runs label = std::vector<Run>{{.text = item.label, .bold = chosen}};
  const Runs english{item.english};
  const TextBlock block = lay_out(ui, label, Type::body, width - 2 * inset - px(ui, 20));
  const TextBlock small = lay_out(ui, english, Type::small, width - 2 * inset);
  const float height =
      std::max(px(ui, touch(ui) ? 44 : 36), block.h + (item.english.empty() ? 0 : small.h) + px(ui, 12));
  const ImRect area = place_rect(ui, {width, height});
  Node node{.key = key, .role = AriaRole::menu_item, .name = item.label, .description = item.english};
  node.set(NodeState::checked, chosen);
  const Press press = press_area(ui, std::move(node), area);
  if (chosen || press.hovered) fill(ui, area, chosen ? Colour::prim_tint : Colour::off, 6);
  const float top = area.GetCenter().y - (block.h + (item.english.empty() ? 0 : small.h)) / 2;
  draw_block(ui, block, label, {area.Min.x + inset, std::floor(top)}, colour(ui, chosen ? Colour::prim : Colour::text));
  if (!item.english.empty())
    draw_block(ui, small, english, {area.Min.x + inset, std::floor(top + block.h)}, colour(ui, Colour::text2));
  if (chosen) draw_tick(ui, {area.Max.x - px(ui, 16), area.GetCenter().y}, 12, colour(ui, Colour::prim));
  ring_if_focused(ui, key, area, 6);
  return press.pressed;
}

void group_head(Ui& ui, const std::string& name) {
  const ImRect area = place_rect(ui, {room(ui), px(ui, 30)});
  draw_text(ui, area.Min + ImVec2(px(ui, 12), px(ui, 9)), name, Type::small, true, colour(ui, Colour::text2));
  add_text_node(ui, AriaRole::text, name, area, "small");
}

float list_width(const Ui& ui, const ImRect& opener, std::span<const ChoiceItem> items) {
  float widest = 0;
  for (const ChoiceItem& item : items) widest = std::max(widest, text_width(ui, item.label, Type::body, true));
  const float page = ui.page_width() * ui.state().scale - px(ui, 16);
  return std::min({std::max(opener.GetWidth(), widest + px(ui, 60)), px(ui, 520), page});
}

}  // namespace

std::optional<std::string> choice_list(Ui& ui, const std::string& key, const ImRect& opener,
                                       std::span<const ChoiceItem> items, std::string_view value) {
  if (!overlay_open(ui, key)) return std::nullopt;
  std::optional<std::string> picked;
  popup(ui, key, opener, {.width = list_width(ui, opener, items), .most_height = 380}, [&] {
    std::string group;
    for (const ChoiceItem& item : items) {
      if (item.group != group && !item.group.empty()) group_head(ui, item.group);
      group = item.group;
      if (list_item(ui, key + "/" + item.value, item, item.value == value)) picked = item.value;
    }
  });
  if (picked) close_overlay(ui, key);
  return picked;
}

}  // namespace rehearsal

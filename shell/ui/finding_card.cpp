#include "shell/ui/finding_card.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/sizes.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/text.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

bool head(Ui& ui, const std::string& key, const FindingCardOptions& options) {
  const float inset = px(ui, ui.phone() ? 12 : 20), word_x = px(ui, 30), title_x = ui.phone() ? word_x : px(ui, 100);
  const float whole = ui.state().boxes.back().width;
  const bool wide = !ui.phone() && text_width(ui, options.title, Type::body, true) +
                                           text_width(ui, options.place, Type::small) + title_x + px(ui, 60) +
                                           2 * inset <
                                       whole;
  const Runs title = std::vector<Run>{{.text = options.title, .bold = true}};
  const TextBlock block = lay_out(ui, title, options.expanded && !ui.phone() ? Type::lead : Type::body,
                                  whole - 2 * inset - title_x - px(ui, 24));
  const float line = line_height(ui, Type::body), below = wide ? 0 : line_height(ui, Type::small);
  const float high =
      std::max(px(ui, options.expanded ? 48 : 44), block.h + below + (ui.phone() ? line : 0) + px(ui, 20));
  const ImRect area = place_rect(ui, {whole, high});
  Node node{.key = key,
            .role = AriaRole::button,
            .name = options.word + ": " + options.title,
            .description = options.place,
            .style = "finding"};
  node.set(NodeState::expandable);
  node.set(NodeState::expanded, options.expanded);
  const Press press = press_area(ui, std::move(node), area);
  const Colour own = ink(tone_of(options.mark));
  const float text_top = std::floor(area.GetCenter().y - (block.h + below + (ui.phone() ? line : 0)) / 2);
  float y = text_top;
  draw_mark(ui, options.mark, {area.Min.x + inset + px(ui, 9), (wide ? area.GetCenter().y : text_top + line / 2)}, 18);
  const float word_y = wide ? std::floor(area.GetCenter().y - line_height(ui, Type::small) / 2) : text_top + px(ui, 1);
  draw_text(ui, {area.Min.x + inset + word_x, word_y}, options.word, Type::small, true, colour(ui, own));
  if (ui.phone()) y += line;
  draw_block(ui, block, title, {area.Min.x + inset + title_x, y}, colour(ui, Colour::text));
  const float place_w = text_width(ui, options.place, Type::small);
  const ImVec2 place_at = wide ? ImVec2(area.Max.x - inset - px(ui, 24) - place_w, word_y)
                               : ImVec2(area.Min.x + inset + title_x, y + block.h);
  draw_text(ui, place_at, options.place, Type::small, false, colour(ui, Colour::text2));
  draw_icon(ui, options.expanded ? Icon::chevron_up : Icon::chevron_down,
            {area.Max.x - inset - px(ui, 6), area.GetCenter().y}, 12,
            colour(ui, press.hovered ? Colour::prim : Colour::text2));
  ImRect ring = area;
  ring.Expand(-px(ui, 5));
  ring_if_focused(ui, key, ring, 7);
  return press.pressed;
}

}  // namespace

bool finding_card(Ui& ui, std::string_view key, const FindingCardOptions& options, Body body) {
  const std::string full = full_key(ui, key);
  const BlockOptions outer{};
  const Block block = open_block(ui, id_of(ui, full + "^card"), outer);
  if (in_view(block.area)) {
    sheet_ground(ui, block.area, Colour::surface, 12);
    if (options.expanded) outline(ui, block.area, Colour::ctl, 12);
  }
  const int node = open_node(ui, {.key = full + "^card", .role = AriaRole::group, .style = "card"}, block.area);
  const bool pressed = head(ui, full, options);
  if (options.expanded) {
    const ImRect line = place_rect(ui, {room(ui), stroke(ui, 1)});
    line_across(ui, line.Min, line.GetWidth(), Colour::line);
    const BlockOptions inner{.padding_x = ui.phone() ? 12.0f : 20.0f, .padding_y = 16, .gap = 16};
    const Block inside = open_block(ui, next_id(ui), inner);
    ui.scope(key, body);
    close_block(ui, inside, inner);
  }
  close_node(ui);
  set_area(ui, node, close_block(ui, block, outer));
  return pressed;
}

void finding_column(Ui& ui, Icon icon, std::string_view title, std::string_view text) {
  const BlockOptions options{.gap = 4};
  const Block block = open_block(ui, next_id(ui), options);
  heading(ui, title, {.level = 4, .size = HeadingSize::body, .icon = icon});
  paragraph(ui, std::string(text));
  close_block(ui, block, options);
}

}  // namespace rehearsal

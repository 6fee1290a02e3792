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

/// How the head is laid out: on one line, or with the place (and on phones the word) on lines of their own.
struct Head {
  float inset = 0, title_x = 0, above = 0, below = 0;
  bool wide = false;
  Runs title = {};
  TextBlock block = {};
};

Head lay_head(const Ui& ui, const FindingCardOptions& options, float width) {
  Head out;
  out.inset = px(ui, ui.phone() ? 12 : 20);
  out.title_x = px(ui, ui.phone() ? 30 : 100);
  const float words = text_width(ui, options.title, Type::lead, true) + text_width(ui, options.place, Type::small);
  out.wide = !ui.phone() && words + out.title_x + px(ui, 60) + 2 * out.inset < width;
  out.title = std::vector<Run>{{.text = options.title, .bold = true}};
  const Type type = options.expanded && !ui.phone() ? Type::lead : Type::body;
  out.block = lay_out(ui, out.title, type, width - 2 * out.inset - out.title_x - px(ui, 24));
  out.above = ui.phone() ? line_height(ui, Type::body) : 0;
  out.below = out.wide ? 0 : line_height(ui, Type::small);
  return out;
}

void draw_head(Ui& ui, const FindingCardOptions& options, const Head& head, const ImRect& area, bool hovered) {
  const float left = area.Min.x + head.inset, right = area.Max.x - head.inset, middle = area.GetCenter().y;
  const float top = std::floor(middle - (head.above + head.block.h + head.below) / 2);
  const float small = line_height(ui, Type::small);
  const float sign_y = head.wide ? middle : top + line_height(ui, Type::body) / 2;
  const float word_y = std::floor(sign_y - small / 2);
  draw_mark(ui, options.mark, {left + px(ui, 9), sign_y}, 18);
  draw_text(ui, {left + px(ui, 30), word_y}, options.word, Type::small, true, colour(ui, ink(tone_of(options.mark))));
  draw_block(ui, head.block, head.title, {left + head.title_x, top + head.above}, colour(ui, Colour::text));
  const float place_w = text_width(ui, options.place, Type::small);
  const ImVec2 at = head.wide ? ImVec2(right - px(ui, 24) - place_w, word_y)
                              : ImVec2(left + head.title_x, top + head.above + head.block.h);
  draw_text(ui, at, options.place, Type::small, false, colour(ui, Colour::text2));
  draw_icon(ui, options.expanded ? Icon::chevron_up : Icon::chevron_down, {right - px(ui, 6), middle}, 12,
            colour(ui, hovered ? Colour::prim : Colour::text2));
}

bool head(Ui& ui, const std::string& key, const FindingCardOptions& options) {
  const float width = ui.state().boxes.back().width;
  const Head laid = lay_head(ui, options, width);
  const float words = laid.above + laid.block.h + laid.below + px(ui, 20);
  const ImRect area = place_rect(ui, {width, std::max(px(ui, options.expanded ? 48 : 44), words)});
  Node node{.key = key,
            .role = AriaRole::button,
            .name = options.word + ": " + options.title,
            .description = options.place,
            .style = "finding"};
  node.set(NodeState::expandable);
  node.set(NodeState::expanded, options.expanded);
  const Press press = press_area(ui, std::move(node), area);
  draw_head(ui, options, laid, area, press.hovered);
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
  const int node = open_node(ui, {.key = full + "^card", .role = AriaRole::group, .style = "card finding"}, block.area);
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
  heading(ui, title, {.level = 3, .size = HeadingSize::body, .icon = icon});
  paragraph(ui, std::string(text));
  close_block(ui, block, options);
}

}  // namespace rehearsal

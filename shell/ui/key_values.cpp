#include "shell/ui/key_values.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

void draw_row(Ui& ui, const std::string& key, const KeyValue& row, bool last) {
  const float width = room(ui), inset = px(ui, 12);
  const bool stacked = ui.phone() || width < px(ui, 420);
  const float label_w = stacked ? width - 2 * inset : std::floor(width * 0.29f);
  const Runs label{row.label}, value{row.value}, note = std::vector<Run>{{.text = row.note, .bold = true}};
  const float note_w = row.note.empty() ? 0 : text_width(ui, row.note, Type::small, true) + px(ui, 24);
  const bool note_below = stacked || note_w > width * 0.42f;
  const float value_room = stacked ? label_w : width - label_w - 2 * inset - (note_below ? 0 : note_w);
  const TextBlock label_block = lay_out(ui, label, stacked ? Type::small : Type::body, label_w - px(ui, 8));
  const TextBlock value_block = lay_out(ui, value, Type::body, value_room);
  const TextBlock note_block =
      lay_out(ui, note, Type::small, stacked ? label_w - px(ui, 22) : width - label_w - 2 * inset - px(ui, 22));
  const float texts = stacked ? label_block.h + value_block.h : std::max(label_block.h, value_block.h);
  const float below = note_below && !row.note.empty() ? note_block.h + px(ui, 2) : 0;
  const ImRect area = place_rect(ui, {width, std::max(px(ui, 38), texts + below + px(ui, 16))});
  const Tone tone = tone_of(row.mark);
  if (row.current) {
    fill(ui, area, tint(tone), 8);
    outline(ui, area, ink(tone), 8, 2);
  } else if (!last) {
    line_across(ui, {area.Min.x, area.Max.y - stroke(ui, 1)}, width, Colour::line);
  }
  const float top = std::floor(area.GetCenter().y - (texts + below) / 2);
  draw_block(ui, label_block, label, {area.Min.x + inset, top}, colour(ui, Colour::text2));
  const ImVec2 at =
      stacked ? ImVec2(area.Min.x + inset, top + label_block.h) : ImVec2(area.Min.x + label_w + inset, top);
  draw_block(ui, value_block, value, at, colour(ui, Colour::text));
  if (!row.note.empty()) {
    const float middle =
        note_below ? at.y + value_block.h + px(ui, 2) + line_height(ui, Type::small) / 2 : area.GetCenter().y;
    const float x = note_below ? at.x : area.Max.x - inset - note_w;
    draw_mark(ui, row.mark, {x + px(ui, 7), middle}, 15);
    draw_block(ui, note_block, note, {x + px(ui, 22), std::floor(middle - line_height(ui, Type::small) / 2)},
               colour(ui, ink(tone)));
  }
  const int node = open_node(ui, {.key = key, .role = AriaRole::row}, area);
  add_node(ui, {.key = key + "^label", .role = AriaRole::row_header, .name = row.label}, area);
  add_node(ui,
           {.key = key + "^value",
            .role = AriaRole::cell,
            .name = row.value + (row.note.empty() ? "" : (row.value.empty() ? "" : ". ") + row.note)},
           area);
  close_node(ui);
  ui.state().building.at(node).set(NodeState::current, row.current);
}

}  // namespace

void key_values(Ui& ui, std::string_view key, std::string_view name, std::span<const KeyValue> rows) {
  const std::string full = full_key(ui, key);
  const BlockOptions options{};
  const Block block = open_block(ui, id_of(ui, full + "^values"), options);
  const int node = open_node(ui, {.key = full, .role = AriaRole::table, .name = std::string(name)}, block.area);
  for (std::size_t at = 0; at < rows.size(); ++at)
    draw_row(ui, full + "/" + std::to_string(at), rows[at], at + 1 == rows.size());
  close_node(ui);
  set_area(ui, node, close_block(ui, block, options));
}

}  // namespace rehearsal

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

/// Label, value and note of a row, side by side or one below the other.
struct Laid {
  Runs label = {}, value = {}, note = {};
  TextBlock label_block = {}, value_block = {}, note_block = {};
  float label_w = 0, note_w = 0;
  bool stacked = false, note_below = false;

  [[nodiscard]] bool has_note() const { return note_w > 0; }
  [[nodiscard]] float texts() const {
    return stacked ? label_block.h + value_block.h : std::max(label_block.h, value_block.h);
  }
};

Laid lay_row(const Ui& ui, const KeyValue& row, float width) {
  Laid out;
  const float inset = px(ui, 12);
  out.stacked = ui.phone() || width < px(ui, 420);
  out.label_w = out.stacked ? width - 2 * inset : std::floor(width * 0.29f);
  out.label = row.label;
  out.value = row.value;
  out.note = std::vector<Run>{{.text = row.note, .bold = true}};
  out.note_w = row.note.empty() ? 0 : text_width(ui, row.note, Type::small, true) + px(ui, 24);
  out.note_below = out.stacked || out.note_w > width * 0.42f;
  const float right = out.stacked ? out.label_w : width - out.label_w - 2 * inset;
  out.label_block = lay_out(ui, out.label, out.stacked ? Type::small : Type::body, out.label_w - px(ui, 8));
  out.value_block = lay_out(ui, out.value, Type::body, right - (out.note_below ? 0 : out.note_w));
  out.note_block = lay_out(ui, out.note, Type::small, right - px(ui, 22));
  return out;
}

void draw_note(Ui& ui, const Laid& laid, const KeyValue& row, const ImRect& area, ImVec2 value_at) {
  const float line = line_height(ui, Type::small);
  const float middle = laid.note_below ? value_at.y + laid.value_block.h + px(ui, 2) + line / 2 : area.GetCenter().y;
  const float x = laid.note_below ? value_at.x : area.Max.x - px(ui, 12) - laid.note_w;
  draw_mark(ui, row.mark, {x + px(ui, 7), middle}, 15);
  draw_block(ui, laid.note_block, laid.note, {x + px(ui, 22), std::floor(middle - line / 2)},
             colour(ui, ink(tone_of(row.mark))));
}

void add_row_nodes(Ui& ui, const std::string& key, const KeyValue& row, const ImRect& area) {
  Node node{.key = key, .role = AriaRole::row};
  node.set(NodeState::current, row.current);
  open_node(ui, std::move(node), area);
  add_node(ui, {.key = key + "^label", .role = AriaRole::row_header, .name = row.label}, area);
  const std::string between = row.value.empty() || row.note.empty() ? "" : ". ";
  add_node(ui, {.key = key + "^value", .role = AriaRole::cell, .name = row.value + between + row.note}, area);
  close_node(ui);
}

void draw_row(Ui& ui, const std::string& key, const KeyValue& row, bool last) {
  const Laid laid = lay_row(ui, row, room(ui));
  const float below = laid.note_below && laid.has_note() ? laid.note_block.h + px(ui, 2) : 0;
  const ImRect area = place_rect(ui, {room(ui), std::max(px(ui, 38), laid.texts() + below + px(ui, 16))});
  if (row.current) {
    fill(ui, area, tint(tone_of(row.mark)), 8);
    outline(ui, area, ink(tone_of(row.mark)), 8, 2);
  } else if (!last) {
    line_across(ui, {area.Min.x, area.Max.y - stroke(ui, 1)}, area.GetWidth(), Colour::line);
  }
  const float left = area.Min.x + px(ui, 12), top = std::floor(area.GetCenter().y - (laid.texts() + below) / 2);
  const ImVec2 value_at = laid.stacked ? ImVec2(left, top + laid.label_block.h) : ImVec2(left + laid.label_w, top);
  draw_block(ui, laid.label_block, laid.label, {left, top}, colour(ui, Colour::text2));
  draw_block(ui, laid.value_block, laid.value, value_at, colour(ui, Colour::text));
  if (laid.has_note()) draw_note(ui, laid, row, area, value_at);
  add_row_nodes(ui, key, row, area);
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

#include "shell/ui/table.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/sizes.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/text.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

constexpr float kCellPad = 10;

void measure_columns(const Ui& ui, TableState& table, float left, float width) {
  float total = 0, fixed = 0;
  for (const TableColumn& column : table.options.columns) total += column.weight;
  for (const TableColumn& column : table.options.columns) fixed += px(ui, column.least);
  const float share = std::max(0.0f, width - fixed) / std::max(0.01f, total);
  float x = left;
  for (const TableColumn& column : table.options.columns) {
    const float own = std::floor(px(ui, column.least) + share * column.weight);
    table.x.push_back(x);
    table.w.push_back(own);
    x += own;
  }
}

void draw_head(Ui& ui, const TableState& table, float top, float width) {
  const float high = px(ui, compact(ui) ? 32 : 34);
  const ImRect area({table.x.front(), top}, {table.x.front() + width, top + high});
  fill(ui, area, Colour::sunken, 12, ImDrawFlags_RoundCornersTop);
  line_across(ui, {area.Min.x, area.Max.y - stroke(ui, 1)}, width, Colour::line);
  open_node(ui, {.key = table.key + "^head", .role = AriaRole::row}, area);
  for (std::size_t at = 0; at < table.x.size(); ++at) {
    const TableColumn& column = table.options.columns[at];
    const float pad = px(ui, kCellPad), label_w = text_width(ui, column.label, Type::small, true);
    const float x = column.right ? table.x[at] + table.w[at] - pad - label_w : table.x[at] + pad;
    if (!column.label_hidden)
      draw_text(ui, {x, std::floor(area.GetCenter().y - line_height(ui, Type::small) / 2)}, column.label, Type::small,
                true, colour(ui, Colour::text2));
    add_node(ui,
             {.key = table.key + "^column" + std::to_string(at), .role = AriaRole::column_header, .name = column.label},
             {{table.x[at], area.Min.y}, {table.x[at] + table.w[at], area.Max.y}});
  }
  close_node(ui);
  place(ui, {width, high});
}

}  // namespace

void table(Ui& ui, std::string_view key, const TableOptions& options, Body rows) {
  const std::string full = full_key(ui, key);
  const BlockOptions block_options{};
  const Block block = open_block(ui, id_of(ui, full + "^table"), block_options);
  TableState state;
  state.options = options;
  state.key = full;
  state.stacked = ui.phone() && options.columns.size() > 2;
  const float inset = options.card ? px(ui, 8) : 0;
  measure_columns(ui, state, block.area.Min.x + inset, block.area.GetWidth() - 2 * inset);
  if (options.card && !state.stacked) sheet_ground(ui, block.area, Colour::surface, 12);
  const int node = open_node(ui, {.key = full, .role = AriaRole::table, .name = options.caption}, block.area);
  if (!state.stacked && !state.x.empty()) {
    if (options.card) {
      fill(ui, {block.area.Min + ImVec2(1, 1), {block.area.Max.x - 1, block.area.Min.y + px(ui, 34)}}, Colour::sunken,
           12, ImDrawFlags_RoundCornersTop);
      line_across(ui, {block.area.Min.x, block.area.Min.y + px(ui, compact(ui) ? 32 : 34) - stroke(ui, 1)},
                  block.area.GetWidth(), Colour::line);
    }
    draw_head(ui, state, block.area.Min.y, block.area.GetWidth() - 2 * inset);
  } else {
    ui.state().boxes.back().gap = px(ui, 8);
  }
  ui.state().tables.push_back(std::move(state));
  rows();
  ui.state().tables.pop_back();
  close_node(ui);
  set_area(ui, node, close_block(ui, block, block_options));
}

namespace {

void draw_row_ground(Ui& ui, const TableState& table, const ImRect& area, const TableRowOptions& options,
                     bool hovered) {
  const bool toned = options.tone != Tone::plain && !ui.theme().flat();
  if (table.stacked) {
    sheet_ground(ui, area, toned ? tint(options.tone) : Colour::surface, 12);
    if (options.selected) outline(ui, area, Colour::prim, 12, 2);
    return;
  }
  const ImRect inside(area.Min + ImVec2(1, 0), area.Max - ImVec2(1, stroke(ui, 1)));
  if (toned || hovered || options.selected)
    fill(ui, inside, options.selected ? Colour::prim_tint : toned ? tint(options.tone) : Colour::sunken);
  if (table.row > 0) line_across(ui, area.Min, area.GetWidth(), Colour::line);
  if (ui.theme().flat() && (options.selected || options.tone != Tone::plain))
    outline(ui, inside, options.selected ? Colour::prim : ink(options.tone), 0, 2);
}

/// The pointer may press anywhere on the row; by key its own first control does the same.
Press row_press(Ui& ui, const std::string& key, const ImRect& area) {
  const ImGuiID id = id_of(ui, key + "^row");
  ui.state().ids_with_nodes.insert(id);
  Press out;
  if (ImGui::ItemAdd(area, id)) {
    ImGui::SetNextItemAllowOverlap();
    out.pressed = ImGui::ButtonBehavior(area, id, &out.hovered, &out.held,
                                        ImGuiButtonFlags_AllowOverlap | ImGuiButtonFlags_NoNavFocus);
  }
  return out;
}

}  // namespace

bool table_row(Ui& ui, std::string_view key, const TableRowOptions& options, Body cells) {
  UiState& state = ui.state();
  const std::size_t depth = state.tables.size() - 1;
  const std::string full = full_key(ui, state.tables[depth].key + "/" + std::string(key));
  const ImGuiID id = id_of(ui, full);
  const Measured known = recall(ui, id);
  const float least = px(ui, touch(ui) ? 44 : compact(ui) ? 34 : 40);
  const ImRect area = place_rect(ui, {room(ui), std::max(least, known.h)});
  Press press;
  if (options.pressable) press = row_press(ui, full, area);
  draw_row_ground(ui, state.tables[depth], area, options, press.hovered);
  Node node{.key = full, .role = AriaRole::row};
  node.set(NodeState::selected, options.selected);
  open_node(ui, std::move(node), area);
  TableState& table = state.tables[depth];
  table.column = 0;
  table.row_top = area.Min.y;
  table.row_height = 0;
  table.known_height = area.GetHeight();
  table.row_id = id;
  const std::string before = std::exchange(state.scope, full_key(ui, std::string(key)));
  if (table.stacked)
    push_box(ui, id, area.Min + ImVec2(px(ui, 16), px(ui, 12)), area.GetWidth() - px(ui, 32), px(ui, 6));
  cells();
  state.scope = before;
  TableState& done = state.tables[depth];
  const float height = done.stacked ? pop_box(ui).y + px(ui, 24) : done.row_height;
  remember(ui, id, {area.GetWidth(), height});
  ++done.row;
  close_node(ui);
  return press.pressed;
}

namespace {

/// Phones: "label: value", one below the other.
void stacked_cell(Ui& ui, const TableColumn& column, Body body) {
  if (!column.label.empty() && !column.label_hidden && !column.row_header) {
    const ImRect label = place_rect(ui, {room(ui), line_height(ui, Type::small)});
    draw_text(ui, label.Min, column.label, Type::small, false, colour(ui, Colour::text2));
    ui.state().boxes.back().cursor.y -= px(ui, 6);
  }
  body();
}

}  // namespace

void table_cell(Ui& ui, Body body) {
  UiState& state = ui.state();
  const std::size_t depth = state.tables.size() - 1;
  const TableState now = state.tables[depth];
  if (now.column >= now.x.size()) return;
  const TableColumn& column = now.options.columns[now.column];
  const ImGuiID id = next_id(ui) ^ now.row_id ^ static_cast<ImGuiID>(now.column);
  const float pad = px(ui, kCellPad);
  const ImRect area({now.x[now.column], now.row_top},
                    {now.x[now.column] + now.w[now.column], now.row_top + now.known_height});
  Node node{.key = nameless_key(id), .role = column.row_header ? AriaRole::row_header : AriaRole::cell};
  if (now.stacked) node.description = column.label;
  open_node(ui, std::move(node), area);
  ++state.tables[depth].column;
  if (now.stacked) {
    stacked_cell(ui, column, body);
    return close_node(ui);
  }
  // Content is centred by the height that it had last time.
  const Measured known = recall(ui, id);
  const float top = area.Min.y + std::max(0.0f, std::floor((now.known_height - known.h) / 2));
  const float width = now.w[now.column] - 2 * pad;
  const float left = column.right && known.pass >= 0 ? std::max(0.0f, width - known.w) : 0;
  push_box(ui, id, {area.Min.x + pad + left, top}, width - left, px(ui, 2));
  // Elements keep their natural width: a cell is a row of one line.
  state.boxes.back().width = width;
  state.boxes.back().in_cell = true;
  body();
  const ImVec2 size = pop_box(ui);
  remember(ui, id, size);
  close_node(ui);
  TableState& after = state.tables[depth];
  after.row_height = std::max(after.row_height, size.y + px(ui, compact(ui) ? 6 : 10));
}

void table_cell(Ui& ui, const Runs& runs) {
  const UiState& state = ui.state();
  const TableState& table = state.tables.back();
  const bool header = table.column < table.options.columns.size() && table.options.columns[table.column].row_header;
  table_cell(ui, [&] {
    if (!header) return paragraph(ui, runs);
    Runs bold = runs;
    for (Run& run : bold.list) run.bold = true;
    paragraph(ui, bold);
  });
}

}  // namespace rehearsal

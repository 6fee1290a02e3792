#include "shell/ui/layout.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/scroll.hpp"
#include "shell/ui/state.hpp"

namespace rehearsal {

void stack(Ui& ui, float gap, Body body) {
  const BlockOptions options{.gap = gap};
  const Block block = open_block(ui, next_id(ui), options);
  body();
  close_block(ui, block, options);
}

void space(Ui& ui, float amount) {
  Box& box = ui.state().boxes.back();
  const float length = px(ui, amount);
  if (box.kind == Box::Kind::row) {
    box.cursor.x += length;
    box.natural += length;
  } else {
    box.cursor.y += length;
    box.bottom = box.cursor.y;
  }
}

namespace {

bool same(const std::vector<RowLine>& a, const std::vector<RowLine>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const RowLine& x, const RowLine& y) {
    return std::abs(x.w - y.w) < 0.5f && std::abs(x.h - y.h) < 0.5f && x.springs == y.springs;
  });
}

}  // namespace

void row(Ui& ui, const RowOptions& options, Body body) {
  const BlockOptions block_options{};
  const Block block = open_block(ui, next_id(ui), block_options);
  UiState& state = ui.state();
  Box& box = state.boxes.back();
  box.kind = Box::Kind::row;
  box.gap = px(ui, options.gap);
  box.align = options.align;
  box.wrap = options.wrap;
  box.line_top = box.origin.y;
  box.known = state.row_lines[block.id];
  body();
  std::vector<RowLine>& known = state.row_lines[block.id];
  if (!same(known, state.boxes.back().lines)) unsettle(ui);
  known = state.boxes.back().lines;
  state.row_width = 0;
  for (const RowLine& line : known) state.row_width = std::max(state.row_width, line.w);
  close_block(ui, block, block_options);
}

void spring(Ui& ui) {
  Box& box = ui.state().boxes.back();
  if (box.kind != Box::Kind::row || box.lines.empty()) return;
  const std::size_t line = box.lines.size() - 1;
  ++box.lines.back().springs;
  if (line >= box.known.size() || box.known[line].springs == 0) return;
  const float left = std::max(0.0f, box.width - box.known[line].w);
  box.cursor.x += std::floor(left / static_cast<float>(box.known[line].springs));
}

namespace {

std::size_t columns_of(const Ui& ui, const GridOptions& options, float width) {
  std::size_t count = std::max<std::size_t>(1, options.weights.size());
  if (ui.breakpoint() < options.single_below) return 1;
  const auto narrowest = [&](std::size_t columns) {
    return (width - options.gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  };
  while (options.least_width > 0 && count > 1 && narrowest(count) < options.least_width) --count;
  return count;
}

}  // namespace

void grid(Ui& ui, std::string_view key, const GridOptions& options, Body body) {
  const BlockOptions block_options{};
  const Block block = open_block(ui, id_of(ui, full_key(ui, key) + "^grid"), block_options);
  UiState& state = ui.state();
  const Box& box = state.boxes.back();
  GridState grid;
  grid.id = block.id;
  grid.column_gap = px(ui, options.gap);
  grid.row_gap = px(ui, options.row_gap);
  grid.top = box.origin.y;
  grid.equal = options.equal_heights;
  grid.known = state.grid_rows[block.id];
  const std::size_t count = columns_of(ui, options, box.width / state.scale);
  std::vector<float> weights = options.weights;
  weights.resize(std::max<std::size_t>(count, 1), 1);
  const float total = std::accumulate(weights.begin(), weights.end(), 0.0f);
  const float share = (box.width - grid.column_gap * static_cast<float>(count - 1)) / total;
  float x = box.origin.x;
  for (std::size_t column = 0; column < count; ++column) {
    grid.x.push_back(std::floor(x));
    grid.w.push_back(std::floor(share * weights[column]));
    x += share * weights[column] + grid.column_gap;
  }
  state.grids.push_back(std::move(grid));
  body();
  GridState done = std::move(state.grids.back());
  state.grids.pop_back();
  done.heights.push_back(done.row_height);
  if (done.equal && done.heights != done.known) unsettle(ui);
  state.grid_rows[block.id] = done.heights;
  Box& own = state.boxes.back();
  own.bottom = done.first ? own.origin.y : done.top + done.row_height;
  own.right = own.origin.x + own.width;
  close_block(ui, block, block_options);
}

void cell(Ui& ui, Body body, int span) {
  UiState& state = ui.state();
  if (state.grids.empty()) return body();
  const std::size_t at = state.grids.size() - 1;  // grids may nest, and the vector may move
  {
    GridState& grid = state.grids[at];
    const int count = static_cast<int>(grid.x.size());
    span = std::clamp(span, 1, count);
    if (!grid.first && grid.column + span > count) {
      grid.heights.push_back(grid.row_height);
      grid.top += grid.row_height + grid.row_gap;
      grid.row_height = 0;
      grid.column = 0;
      ++grid.row;
    }
    grid.first = false;
    const auto first = static_cast<std::size_t>(grid.column), last = static_cast<std::size_t>(grid.column + span - 1);
    const float width = grid.x[last] + grid.w[last] - grid.x[first];
    push_box(ui, next_id(ui), {grid.x[first], grid.top}, width, px(ui, 8));
    if (grid.equal && grid.row < grid.known.size()) state.boxes.back().stretch = grid.known[grid.row];
    grid.column += span;
  }
  body();
  const ImVec2 size = pop_box(ui);
  GridState& grid = state.grids[at];
  grid.row_height = std::max(grid.row_height, size.y);
}

void scroll_region(Ui& ui, std::string_view key, std::string_view name, float height, Body body) {
  const float wanted = height > 0 ? px(ui, height) : px(ui, 320);
  const ImRect area = place_rect(ui, {room(ui), wanted});
  scroll_area(ui, area, {.key = full_key(ui, key), .name = std::string(name), .padding_x = 8, .padding_y = 8}, body);
}

void main_part(Ui& ui, Body body) {
  const Box& box = ui.state().boxes.back();
  const float bottom = ImGui::GetIO().DisplaySize.y - ui.state().bottom_height;
  const ImRect area = {box.cursor, {box.origin.x + box.width, std::max(box.cursor.y + 1, bottom)}};
  open_node(ui, {.key = full_key(ui, "main"), .role = AriaRole::main}, area);
  body();
  close_node(ui);
}

void region(Ui& ui, std::string_view key, std::string_view name, Body body) {
  const BlockOptions options{.gap = ui.state().boxes.back().gap / ui.state().scale};
  const Block block = open_block(ui, id_of(ui, full_key(ui, key) + "^region"), options);
  const int node =
      open_node(ui, {.key = full_key(ui, key), .role = AriaRole::region, .name = std::string(name)}, block.area);
  body();
  close_node(ui);
  set_area(ui, node, close_block(ui, block, options));
}

namespace {

std::vector<float> pane_widths(const Ui& ui, std::span<const Pane> list, float width) {
  float fixed = 0;
  int shares = 0;
  for (const Pane& pane : list) {
    fixed += px(ui, pane.width);
    shares += pane.width <= 0;
  }
  std::vector<float> out;
  for (const Pane& pane : list)
    out.push_back(pane.width > 0 ? px(ui, pane.width)
                                 : std::max(px(ui, pane.least),
                                            std::floor((width - fixed) / static_cast<float>(std::max(1, shares)))));
  return out;
}

}  // namespace

void panes(Ui& ui, std::string_view key, std::span<const Pane> list, FunctionRef<void(std::size_t)> body) {
  UiState& state = ui.state();
  const Box& box = state.boxes.back();
  const float bottom = ImGui::GetIO().DisplaySize.y - state.bottom_height;
  const ImRect whole = {box.cursor, {box.origin.x + box.width, std::max(box.cursor.y + 1, bottom)}};
  place(ui, whole.GetSize());
  const std::vector<float> widths = pane_widths(ui, list, whole.GetWidth());
  float x = whole.Min.x;
  for (std::size_t at = 0; at < list.size(); ++at) {
    const Pane& pane = list[at];
    const ImRect area({x, whole.Min.y}, {x + widths[at], whole.Max.y});
    if (pane.sunken || pane.surface) fill(ui, area, pane.surface ? Colour::surface : Colour::sunken);
    const ScrollOptions options{.key = full_key(ui, std::string(key) + "/" + pane.key),
                                .name = pane.name,
                                .role = pane.role,
                                .padding_x = pane.padding,
                                .padding_y = std::min(pane.padding, 24.0f)};
    scroll_area(ui, area, options, [&] { body(at); });
    x += widths[at];
    if (at + 1 < list.size()) line_down(ui, {x - stroke(ui, 1), whole.Min.y}, whole.GetHeight(), Colour::line);
  }
}

}  // namespace rehearsal

#include "shell/ui/place.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "shell/ui/paint.hpp"
#include "shell/ui/state.hpp"

namespace rehearsal {
namespace {

constexpr float kTolerance = 0.5f;

Box& top(Ui& ui) {
  return ui.state().boxes.back();
}

RowLine known_line(const Box& box) {
  const std::size_t line = box.lines.size() - 1;
  return line < box.known.size() ? box.known[line] : RowLine{};
}

/// Where a line begins, by what it measured last time.
float line_start(const Box& box) {
  const RowLine line = known_line(box);
  const float left = std::max(0.0f, box.width - line.w);
  if (line.springs > 0 || line.w <= 0) return 0;
  return box.align == RowAlign::end ? left : box.align == RowAlign::centre ? std::floor(left / 2) : 0;
}

void begin_line(Box& box) {
  if (!box.lines.empty()) box.line_top += box.lines.back().h + box.gap;
  box.lines.emplace_back();
  box.natural = 0;
  box.cursor = {box.origin.x + line_start(box), box.line_top};
}

ImVec2 place_in_row(Box& box, ImVec2 size) {
  if (box.lines.empty()) begin_line(box);
  const bool first = box.natural <= 0;
  if (!first && box.wrap && box.natural + box.gap + size.x > box.width + kTolerance) begin_line(box);
  const float gap = box.natural > 0 ? box.gap : 0;
  RowLine& line = box.lines.back();
  const float height = std::max({known_line(box).h, line.h, size.y});
  const ImVec2 at(box.cursor.x + gap, box.cursor.y + std::floor((height - size.y) / 2));
  box.cursor.x += gap + size.x;
  box.natural += gap + size.x;
  line.w = std::max(line.w, box.natural);
  line.h = std::max(line.h, size.y);
  box.right = std::max(box.right, box.origin.x + box.natural);
  box.bottom = std::max(box.bottom, box.line_top + line.h);
  return at;
}

ImVec2 place_in_column(Box& box, ImVec2 size) {
  if (!box.empty) box.cursor.y += box.gap;
  box.empty = false;
  const ImVec2 at = box.cursor;
  box.cursor.y += size.y;
  box.right = std::max(box.right, at.x + size.x);
  box.bottom = std::max(box.bottom, box.cursor.y);
  return at;
}

}  // namespace

float room(const Ui& ui) {
  const Box& box = ui.state().boxes.back();
  if (box.kind == Box::Kind::column) return box.width;
  const float used = box.natural > 0 ? box.natural + box.gap : 0;
  const float left = box.width - used;
  // A new line will be begun when hardly anything is left on this one.
  return box.wrap && left < px(ui, 24) ? box.width : std::max(0.0f, left);
}

ImVec2 place(Ui& ui, ImVec2 size) {
  Box& box = top(ui);
  const ImVec2 whole(std::ceil(size.x), std::ceil(size.y));
  return box.kind == Box::Kind::row ? place_in_row(box, whole) : place_in_column(box, whole);
}

ImRect place_rect(Ui& ui, ImVec2 size) {
  const ImVec2 at = place(ui, size);
  return {at, at + ImVec2(std::ceil(size.x), std::ceil(size.y))};
}

ImGuiID next_id(Ui& ui) {
  Box& box = top(ui);
  const ImGuiID ordinal = ++box.ordinal;
  return ImHashData(&ordinal, sizeof ordinal, box.id);
}

std::string full_key(const Ui& ui, std::string_view key) {
  const std::string& scope = ui.state().scope;
  return scope.empty() ? std::string(key) : scope + "/" + std::string(key);
}

ImGuiID id_of(const Ui&, std::string_view key) {
  return ImHashStr(key.data(), key.size());
}

std::string nameless_key(ImGuiID id) {
  char text[12];
  std::snprintf(text, sizeof text, "~%08x", id);
  return text;
}

void unsettle(Ui& ui) {
  ui.state().unsettled = true;
}

void remember(Ui& ui, ImGuiID id, ImVec2 size) {
  Measured& known = ui.state().measured[id];
  if (known.pass < 0 || std::abs(known.w - size.x) > kTolerance || std::abs(known.h - size.y) > kTolerance)
    unsettle(ui);
  known = {size.x, size.y, ui.state().pass};
}

Measured recall(const Ui& ui, ImGuiID id) {
  const auto at = ui.state().measured.find(id);
  return at == ui.state().measured.end() ? Measured{} : at->second;
}

void push_box(Ui& ui, ImGuiID id, ImVec2 origin, float width, float gap) {
  Box box;
  box.id = id;
  box.origin = box.cursor = {std::floor(origin.x), std::floor(origin.y)};
  box.width = std::floor(std::max(0.0f, width));
  box.gap = gap;
  box.right = box.origin.x;
  box.bottom = box.origin.y;
  ui.state().boxes.push_back(std::move(box));
}

ImVec2 pop_box(Ui& ui) {
  const Box& box = top(ui);
  const ImVec2 size(box.right - box.origin.x, box.bottom - box.origin.y);
  ui.state().boxes.pop_back();
  return size;
}

Block open_block(Ui& ui, ImGuiID id, const BlockOptions& options) {
  const Measured known = recall(ui, id);
  float width = room(ui);
  const bool in_row = top(ui).kind == Box::Kind::row;
  if (options.max_width > 0) width = std::min(width, px(ui, options.max_width));
  const bool natural = (in_row || options.shrink) && known.pass >= 0;
  const ImVec2 size(natural ? std::min(known.w, width) : width, known.h);
  const float stretch = top(ui).kind == Box::Kind::column && top(ui).empty ? top(ui).stretch : 0;
  const ImVec2 at = place(ui, size);
  const ImVec2 inset(px(ui, options.padding_x), px(ui, options.padding_y));
  push_box(ui, id, at + inset, width - 2 * inset.x, px(ui, options.gap));
  return {.area = {at, at + size}, .id = id, .stretch = stretch};
}

ImRect close_block(Ui& ui, const Block& block, const BlockOptions& options) {
  const ImVec2 inset(px(ui, options.padding_x), px(ui, options.padding_y));
  const ImVec2 size = pop_box(ui) + inset * 2;
  const bool in_row = top(ui).kind == Box::Kind::row;
  const float width = in_row || options.shrink ? size.x : block.area.GetWidth();
  remember(ui, block.id, {width, size.y});
  Box& box = top(ui);
  if (!in_row) {
    // In a column what follows moves at once, so that one wrong measure does not cost a pass for each level.
    box.cursor.y += size.y - block.area.GetHeight();
    box.bottom = box.cursor.y;
    box.right = std::max(box.right, block.area.Min.x + width);
  }
  return {block.area.Min, block.area.Min + ImVec2(width, size.y)};
}

}  // namespace rehearsal

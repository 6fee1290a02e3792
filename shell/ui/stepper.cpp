#include "shell/ui/stepper.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/text.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

constexpr float kNode = 36, kPad = 24;

void draw_number(Ui& ui, const StepItem& step, std::size_t number, ImVec2 centre) {
  const float r = px(ui, kNode) / 2;
  if (step.state == StepState::done) {
    canvas().AddCircleFilled(centre, r, colour(ui, Colour::prim));
    return draw_tick(ui, centre, 18, colour(ui, Colour::on_prim));
  }
  const bool current = step.state == StepState::current;
  canvas().AddCircleFilled(centre, r, colour(ui, current ? Colour::cue : Colour::surface));
  canvas().AddCircle(centre, r - stroke(ui, 2) / 2, colour(ui, current ? Colour::rim : Colour::ctl), 0, stroke(ui, 2));
  const std::string digits = std::to_string(number);
  const ImVec2 at = centre - ImVec2(text_width(ui, digits, Type::body, true), line_height(ui, Type::body)) / 2;
  draw_text(ui, at, digits, Type::body, true, colour(ui, current ? Colour::on_cue : Colour::text2));
}

/// What stands under the node of a step; returns the height used from the top of the column.
float draw_step(Ui& ui, const std::string& key, const StepItem& step, std::size_t at, ImVec2 corner, float width,
                FunctionRef<void(std::size_t)> action) {
  const float top = px(ui, 18), text_top = ui.phone() ? top : top + px(ui, kNode + 12);
  const float left = ui.phone() ? px(ui, kNode + 12) : 0;
  draw_number(ui, step, at + 1, corner + ImVec2(px(ui, kNode) / 2, top + px(ui, kNode) / 2));
  push_box(ui, id_of(ui, key), corner + ImVec2(left, text_top), width - left, px(ui, 8));
  Node node{.key = key, .role = AriaRole::list_item, .name = step.label};
  node.set(NodeState::current, step.state == StepState::current);
  open_node(ui, std::move(node), {corner, corner + ImVec2(width, px(ui, 100))});
  heading(ui, step.label, {.level = 2, .size = HeadingSize::lead});
  if (!step.chip.label.empty()) {
    ChipOptions chip_options = step.chip;
    chip_options.on_tint = step.state == StepState::current;
    chip(ui, chip_options);
  }
  std::string lines;
  for (const std::string& line : step.lines) lines += (lines.empty() ? "" : "\n") + line;
  if (!lines.empty()) paragraph(ui, lines, {.size = TextSize::small, .tone = Tone::secondary});
  if (step.state == StepState::current) action(at);
  close_node(ui);
  return text_top + pop_box(ui).y + px(ui, 20);
}

struct Track {
  float x, w;
};

/// Columns of equal width; the current one stands a little wider, as a raised sheet.
std::vector<Track> columns(const Ui& ui, const ImRect& area, std::size_t count) {
  std::vector<Track> out;
  const float pad = px(ui, kPad),
              each = (area.GetWidth() - 2 * pad) / static_cast<float>(std::max<std::size_t>(1, count));
  for (std::size_t at = 0; at < count; ++at)
    out.push_back({std::floor(area.Min.x + pad + each * static_cast<float>(at)), std::floor(each - px(ui, 30))});
  return out;
}

void draw_grounds(Ui& ui, const ImRect& area, std::span<const StepItem> steps, const std::vector<Track>& places) {
  sheet_ground(ui, area, Colour::surface, 12);
  const float y = area.Min.y + px(ui, 18 + kNode / 2) - stroke(ui, 2) / 2;
  for (std::size_t at = 0; at + 1 < steps.size(); ++at) {
    const float from = places[at].x + px(ui, kNode), to = places[at + 1].x;
    line_across(ui, {from, y}, to - from, steps[at].state == StepState::done ? Colour::prim : Colour::line, 2);
  }
  for (std::size_t at = 0; at < steps.size(); ++at) {
    if (steps[at].state != StepState::current) continue;
    const ImRect raised({places[at].x - px(ui, 20), area.Min.y - px(ui, 4)},
                        {places[at].x + places[at].w + px(ui, 10), area.Max.y + px(ui, 4)});
    fill(ui, raised, Colour::cue_tint, 12);
    outline(ui, raised, Colour::rim, 12, 2);
    if (at + 1 < steps.size())
      line_across(ui, {places[at].x + px(ui, kNode), y}, raised.Max.x - places[at].x - px(ui, kNode) - px(ui, 2),
                  Colour::line, 2);
  }
}

}  // namespace

void stepper(Ui& ui, std::string_view key, std::string_view name, std::span<const StepItem> steps,
             FunctionRef<void(std::size_t)> action) {
  const std::string full = full_key(ui, key);
  const BlockOptions options{};
  const Block block = open_block(ui, id_of(ui, full + "^steps"), options);
  const bool stacked = ui.page_width() < 900;
  const int node = open_node(ui, {.key = full, .role = AriaRole::list, .name = std::string(name)}, block.area);
  float height = 0;
  if (stacked) {
    sheet_ground(ui, block.area, Colour::surface, 12);
    const float pad = px(ui, 16);
    for (std::size_t at = 0; at < steps.size(); ++at) {
      const std::string own = full + "/" + std::to_string(at + 1);
      const float known = recall(ui, id_of(ui, own)).h;
      const ImVec2 corner = block.area.Min + ImVec2(pad, height);
      if (steps[at].state == StepState::current) {
        const ImRect raised(corner - ImVec2(pad - px(ui, 4), -px(ui, 4)),
                            {block.area.Max.x - px(ui, 4), corner.y + known});
        fill(ui, raised, Colour::cue_tint, 10);
        outline(ui, raised, Colour::rim, 10, 2);
      }
      const float used = draw_step(ui, own, steps[at], at, corner, block.area.GetWidth() - 2 * pad, action);
      remember(ui, id_of(ui, own), {0, used});
      height += used;
    }
  } else {
    const std::vector<Track> places = columns(ui, block.area, steps.size());
    draw_grounds(ui, block.area, steps, places);
    for (std::size_t at = 0; at < steps.size(); ++at)
      height = std::max(height, draw_step(ui, full + "/" + std::to_string(at + 1), steps[at], at,
                                          {places[at].x, block.area.Min.y}, places[at].w, action));
  }
  close_node(ui);
  place(ui, {block.area.GetWidth(), height});
  set_area(ui, node, close_block(ui, block, options));
}

}  // namespace rehearsal

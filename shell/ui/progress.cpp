#include "shell/ui/progress.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

void add_progress(Ui& ui, std::string_view name, std::string_view words, const ImRect& area) {
  add_node(ui,
           {.key = nameless_key(next_id(ui)),
            .role = AriaRole::progress,
            .name = std::string(name),
            .value = std::string(words)},
           area);
}

void draw_bar(Ui& ui, const ImRect& area, double part) {
  fill(ui, area, Colour::off, 4);
  if (ui.theme().flat()) outline(ui, area, Colour::ctl, 4);
  const float width = std::floor(area.GetWidth() * static_cast<float>(std::clamp(part, 0.0, 1.0)));
  if (width > 0) fill(ui, {area.Min, {area.Min.x + width, area.Max.y}}, Colour::prim, 4);
}

void draw_pips(Ui& ui, const ImRect& area, int total, int filled) {
  const float gap = px(ui, 4), count = static_cast<float>(std::max(1, total));
  const float each = (area.GetWidth() - gap * (count - 1)) / count;
  for (int at = 0; at < total; ++at) {
    const float x = area.Min.x + static_cast<float>(at) * (each + gap);
    const ImRect pip({std::floor(x), area.Min.y}, {std::floor(x + each), area.Max.y});
    fill(ui, pip, at < filled ? Colour::prim : Colour::off, 4);
    if (at >= filled) outline(ui, pip, Colour::ctl, 4);
  }
}

}  // namespace

void progress_bar(Ui& ui, std::string_view name, double part, std::string_view words) {
  const ImRect area = place_rect(ui, {room(ui), px(ui, 8)});
  draw_bar(ui, area, part);
  add_progress(ui, name, words, area);
}

void pips(Ui& ui, std::string_view name, int total, int filled, std::string_view words) {
  const ImRect area = place_rect(ui, {room(ui), px(ui, 8)});
  draw_pips(ui, area, total, filled);
  add_progress(ui, name, words, area);
}

void squares(Ui& ui, Tone tone, int gone, int left, std::string_view words) {
  const float side = px(ui, 13), gap = px(ui, 4);
  const int total = gone + left;
  const float fits = std::max(1.0f, std::floor((room(ui) + gap) / (side + gap)));
  const int per_line = std::max(1, static_cast<int>(fits));
  const int lines = std::max(1, (total + per_line - 1) / per_line);
  const float width = static_cast<float>(std::min(total, per_line)) * (side + gap);
  const ImRect area = place_rect(ui, {std::max(side, width - gap), static_cast<float>(lines) * (side + gap) - gap});
  for (int at = 0; at < total; ++at) {
    const ImVec2 corner =
        area.Min + ImVec2(static_cast<float>(at % per_line), static_cast<float>(at / per_line)) * (side + gap);
    const ImRect square(corner, corner + ImVec2(side, side));
    at < gone ? dashed_outline(ui, square, Colour::ctl) : fill(ui, square, ink(tone), 3);
  }
  add_node(ui, {.key = nameless_key(next_id(ui)), .role = AriaRole::image, .name = std::string(words)}, area);
}

void clock(Ui& ui, const ClockOptions& options) {
  const float line = line_height(ui, Type::body), lead = px(ui, 22), bar = px(ui, 8);
  const Runs consequence{options.consequence};
  const TextBlock block = lay_out(ui, consequence, Type::small, room(ui) - lead);
  const ImRect area = place_rect(ui, {room(ui), line + px(ui, 6) + bar + px(ui, 4) + block.h});
  draw_icon(ui, options.icon, area.Min + ImVec2(px(ui, 7), line / 2), 14, colour(ui, Colour::text2));
  draw_text(ui, area.Min + ImVec2(lead, 0), options.label, Type::body, false, colour(ui, Colour::text));
  const float width = text_width(ui, options.value, Type::body, true);
  draw_text(ui, {area.Max.x - width, area.Min.y}, options.value, Type::body, true, colour(ui, Colour::text));
  const ImVec2 at = area.Min + ImVec2(lead, line + px(ui, 6));
  const ImRect strip(at, {area.Max.x, at.y + bar});
  options.pips_total > 0 ? draw_pips(ui, strip, options.pips_total, options.pips_filled)
                         : draw_bar(ui, strip, options.part);
  draw_block(ui, block, consequence, {at.x, strip.Max.y + px(ui, 4)}, colour(ui, Colour::text2));
  add_node(ui,
           {.key = nameless_key(next_id(ui)),
            .role = AriaRole::progress,
            .name = options.label,
            .value = options.value,
            .description = options.consequence},
           area);
}

}  // namespace rehearsal

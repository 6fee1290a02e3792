#include "shell/ui/chip.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {

void chip(Ui& ui, const ChipOptions& options) {
  const bool sign = options.mark != Mark::none || options.icon != Icon::none;
  const float lead = sign ? px(ui, 22) : 0, pad = px(ui, 8);
  const std::string label =
      cut_to(ui, options.label, std::max(px(ui, 24), room(ui) - lead - 2 * pad), Type::small, true);
  const ImRect area = place_rect(ui, {text_width(ui, label, Type::small, true) + lead + 2 * pad, px(ui, 24)});
  const Tone tone = options.mark != Mark::none && options.tone == Tone::neutral ? tone_of(options.mark) : options.tone;
  const Colour words = ink(tone);
  fill(ui, area, options.on_tint ? Colour::surface : tint(tone), 6);
  if (ui.theme().flat()) outline(ui, area, words, 6);
  const float middle = area.GetCenter().y;
  if (options.mark != Mark::none)
    draw_mark(ui, options.mark, {area.Min.x + pad + px(ui, 8), middle}, 14);
  else
    draw_icon(ui, options.icon, {area.Min.x + pad + px(ui, 7), middle}, 13, colour(ui, words));
  draw_text(ui, {area.Min.x + pad + lead, std::floor(middle - line_height(ui, Type::small) / 2)}, label, Type::small,
            true, colour(ui, words));
  add_text_node(ui, AriaRole::text, options.label, area, "chip");
}

void mark_count(Ui& ui, Mark mark, int count, std::string_view words) {
  const std::string number = std::to_string(count);
  const ImRect area =
      place_rect(ui, {px(ui, 18) + text_width(ui, number, Type::small, true), line_height(ui, Type::small)});
  draw_mark(ui, mark, {area.Min.x + px(ui, 7), area.GetCenter().y}, 14);
  draw_text(ui, area.Min + ImVec2(px(ui, 18), 0), number, Type::small, true, colour(ui, Colour::text));
  add_text_node(ui, AriaRole::text, std::string(words), area);
}

}  // namespace rehearsal

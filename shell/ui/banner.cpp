#include "shell/ui/banner.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/sizes.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/status.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {

namespace {

bool banner_action(Ui& ui, const std::string& key, const std::string& label, const ImRect& area, Colour role) {
  const float width = text_width(ui, label, Type::body, true), high = px(ui, touch(ui) ? 44 : 28);
  const ImVec2 right(area.Max.x - px(ui, 14), area.GetCenter().y);
  const ImRect own({right.x - width, right.y - high / 2}, {right.x, right.y + high / 2});
  const Press press = press_area(ui, {.key = key, .role = AriaRole::button, .name = label, .style = "quiet"}, own);
  const float top = std::floor(right.y - line_height(ui, Type::body) / 2);
  draw_text(ui, {own.Min.x, top}, label, Type::body, true, colour(ui, role));
  if (press.hovered) line_across(ui, {own.Min.x, top + line_height(ui, Type::body) - 1}, width, role);
  ring_if_focused(ui, key, own, 4);
  return press.pressed;
}

}  // namespace

bool banner(Ui& ui, std::string_view key, const BannerOptions& options) {
  const std::string full = full_key(ui, key);
  const Tone tone = options.mark != Mark::none && options.tone == Tone::neutral ? tone_of(options.mark) : options.tone;
  const bool sign = options.mark != Mark::none || options.icon != Icon::none;
  const float lead = sign ? px(ui, 40) : px(ui, 14);
  const float action = options.action.empty() ? 0 : text_width(ui, options.action, Type::body, true) + px(ui, 24);
  const TextBlock block = lay_out(ui, options.text, Type::body, room(ui) - lead - action - px(ui, 14));
  const ImRect area = place_rect(ui, {room(ui), block.h + px(ui, 20)});
  const Colour words = ink(tone);
  fill(ui, area, tint(tone), 8);
  if (ui.theme().flat()) outline(ui, area, words, 8);
  const ImVec2 centre(area.Min.x + px(ui, 21), area.GetCenter().y);
  if (options.mark != Mark::none)
    draw_mark(ui, options.mark, centre, 15);
  else
    draw_icon(ui, options.icon, centre, 15, colour(ui, Colour::text2));
  draw_block(ui, block, options.text, {area.Min.x + lead, area.Min.y + px(ui, 10)}, colour(ui, words));
  open_node(ui, {.key = full + "^banner", .role = AriaRole::group, .style = "banner"}, area);
  add_node(ui,
           {.key = full + "^text",
            .role = options.urgent ? AriaRole::alert : AriaRole::status,
            .name = plain_text(options.text)},
           area);
  const bool pressed = !options.action.empty() && banner_action(ui, full, options.action, area, words);
  close_node(ui);
  return pressed;
}

void status(Ui& ui, std::string_view key, Mark mark, const Runs& runs) {
  const float lead = mark == Mark::none ? 0 : px(ui, 24);
  const TextBlock block = lay_out(ui, runs, Type::body, room(ui) - lead);
  const ImRect area = place_rect(ui, {block.w + lead, block.h});
  draw_mark(ui, mark, area.Min + ImVec2(px(ui, 8), line_height(ui, Type::body) / 2), 16);
  draw_block(ui, block, runs, area.Min + ImVec2(lead, 0), colour(ui, Colour::text));
  add_node(ui, {.key = full_key(ui, key), .role = AriaRole::status, .name = plain_text(runs)}, area);
}

}  // namespace rehearsal

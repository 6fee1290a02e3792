#include "shell/ui/page.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/layout.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/scroll.hpp"
#include "shell/ui/sizes.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {

void sample_band(Ui& ui, std::string_view strong, std::string_view rest, std::string_view right) {
  const ImRect area = place_rect(ui, {room(ui), px(ui, 28)});
  const float hatched = px(ui, ui.phone() ? 40 : 88), middle = area.GetCenter().y;
  fill(ui, area, Colour::sample);
  if (ui.theme().flat()) {
    line_across(ui, area.Min, area.GetWidth(), Colour::on_sample, 2);
    line_across(ui, {area.Min.x, area.Max.y - stroke(ui, 2)}, area.GetWidth(), Colour::on_sample, 2);
  } else {
    hatch(ui, {area.Min, {area.Min.x + hatched, area.Max.y}});
  }
  const ImU32 with = colour(ui, Colour::on_sample);
  const float x = area.Min.x + hatched + px(ui, 10), top = std::floor(middle - line_height(ui, Type::small) / 2);
  draw_icon(ui, Icon::masks_theater, {x + px(ui, 8), middle}, 14, with);
  draw_text(ui, {x + px(ui, 26), top}, strong, Type::small, true, with);
  const float after = x + px(ui, 26) + text_width(ui, strong, Type::small, true) + px(ui, 4);
  const float right_w = text_width(ui, right, Type::small), end = area.Max.x - px(ui, ui.phone() ? 16 : 24);
  const bool both = after + text_width(ui, rest, Type::small) + right_w + px(ui, 24) < end;
  draw_text(ui, {after, top}, cut_to(ui, rest, end - after - (both ? right_w : 0), Type::small), Type::small, false,
            with);
  if (both) draw_text(ui, {end - right_w, top}, right, Type::small, false, with);
  std::string words = std::string(strong) + " " + std::string(rest);
  if (!right.empty()) words += " " + std::string(right);
  add_node(ui,
           {.key = "sample-band",
            .role = AriaRole::region,
            .name = std::string(strong),
            .value = std::move(words),
            .style = "sample-band"},
           area);
}

void page_content(Ui& ui, const PageOptions& options, Body body) {
  UiState& state = ui.state();
  const Box& box = state.boxes.back();
  const float bottom = ImGui::GetIO().DisplaySize.y - state.bottom_height;
  const ImRect area = {box.cursor, {box.origin.x + box.width, std::max(box.cursor.y + 1, bottom)}};
  place(ui, area.GetSize());
  if (options.surface) fill(ui, area, Colour::surface);
  const float side = ui.phone() ? 16 : ui.page_width() < 1280 ? 24 : 64;
  scroll_area(ui, area,
              {.key = full_key(ui, options.key),
               .role = AriaRole::main,
               .padding_x = side,
               .padding_y = ui.phone() ? 16.0f : 24.0f,
               .max_width = options.max_width},
              body);
}

void head_strip(Ui& ui, std::string_view key, float room, Body body) {
  const BlockOptions options{.padding_x = ui.phone() ? 16.0f : 24.0f, .padding_y = room, .gap = 8};
  const Block block = open_block(ui, id_of(ui, full_key(ui, key)), options);
  fill(ui, block.area, Colour::surface);
  body();
  close_block(ui, block, options);
}

namespace {

/// The next strip of this height at the bottom of the page.
ImRect bottom_strip(Ui& ui, float height) {
  UiState& state = ui.state();
  const ImVec2 size = ImGui::GetIO().DisplaySize;
  const float top = size.y - state.bottom_height + state.next_bottom_height;
  state.next_bottom_height += height;
  return {{0, top}, {size.x, top + height}};
}

}  // namespace

void bottom_bar(Ui& ui, Body body) {
  UiState& state = ui.state();
  const float control = px(ui, touch(ui) ? 48 : 40), pad = px(ui, ui.phone() ? 12 : 24);
  const float safe = state.page.safe_bottom * state.page.pixels;
  const ImGuiID id = ImHashStr("bottom-bar");
  const float content = std::max(control, recall(ui, id).h);
  const ImRect area = bottom_strip(ui, content + px(ui, 16) + safe);
  fill(ui, area, Colour::surface);
  line_across(ui, area.Min, area.GetWidth(), Colour::line);
  open_node(ui, {.key = "bottom-bar", .role = AriaRole::contentinfo}, area);
  push_box(ui, id, {pad, area.Min.y + px(ui, 8)}, area.GetWidth() - 2 * pad, 0);
  row(ui, {.gap = 8}, body);
  remember(ui, id, pop_box(ui));
  close_node(ui);
}

void bottom_status(Ui& ui, Mark mark, const Runs& runs) {
  const ImRect area = bottom_strip(ui, px(ui, 32));
  const Tone tone = tone_of(mark);
  fill(ui, area, ui.theme().flat() ? Colour::surface : tint(tone));
  line_across(ui, area.Min, area.GetWidth(), Colour::line);
  const float middle = area.GetCenter().y;
  draw_mark(ui, mark, {px(ui, 16 + 7), middle}, 14);
  const TextBlock block = lay_out(ui, runs, Type::small, area.GetWidth() - px(ui, 56));
  draw_block(ui, block, runs, {px(ui, 37), std::floor(middle - line_height(ui, Type::small) / 2)},
             colour(ui, Colour::text));
  add_node(ui, {.key = "save-state", .role = AriaRole::status, .name = plain_text(runs)}, area);
}

void save_state(Ui& ui, Mark mark, const Runs& runs) {
  const TextBlock block = lay_out(ui, runs, Type::small, room(ui) - px(ui, 22));
  const ImRect area = place_rect(ui, {block.w + px(ui, 22), block.h});
  draw_mark(ui, mark, {area.Min.x + px(ui, 7), area.Min.y + line_height(ui, Type::small) / 2}, 14);
  draw_block(ui, block, runs, area.Min + ImVec2(px(ui, 22), 0), colour(ui, Colour::text2));
  add_node(ui, {.key = "save-state", .role = AriaRole::status, .name = plain_text(runs)}, area);
}

void avatar(Ui& ui, std::string_view initials, std::string_view name, bool sample) {
  const float side = px(ui, 32);
  const ImRect area = place_rect(ui, {side, side});
  canvas().AddCircleFilled(area.GetCenter(), side / 2, colour(ui, sample ? Colour::sample_tint : Colour::prim_tint));
  if (ui.theme().flat())
    canvas().AddCircle(area.GetCenter(), side / 2 - 1, colour(ui, sample ? Colour::sample_text : Colour::prim));
  const ImVec2 at =
      area.GetCenter() - ImVec2(text_width(ui, initials, Type::small, true), line_height(ui, Type::small)) / 2;
  draw_text(ui, at, initials, Type::small, true, colour(ui, sample ? Colour::sample_text : Colour::prim));
  if (!name.empty()) add_text_node(ui, AriaRole::image, std::string(name), area);
}

}  // namespace rehearsal

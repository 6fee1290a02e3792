#include "shell/ui/verification.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/button.hpp"
#include "shell/ui/interact.hpp"
#include "shell/ui/layout.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/text.hpp"
#include "shell/ui/type.hpp"
#include "shell/ui/verification_row.hpp"

namespace rehearsal {
namespace {

VerificationTracks tracks(const Ui& ui, const ImRect& area, bool amounts, float answer_w) {
  const float width = area.GetWidth();
  VerificationTracks out{};
  out.mark = area.Min.x + px(ui, 20);
  out.source = area.Min.x + px(ui, 40);
  out.end = area.Max.x - px(ui, 12);
  const float dates_w = px(ui, 180), amount_w = amounts ? px(ui, 96) : 0;
  out.dates = out.end - dates_w;
  out.amount_end = out.dates - px(ui, 20);
  out.answer =
      std::max(out.source + px(ui, 120), std::min(area.Min.x + width * 0.38f, out.amount_end - amount_w - answer_w));
  return out;
}

float answers_width(const Ui& ui, const VerificationOptions& options) {
  float width = px(ui, 20);
  for (const ChoiceItem& item : options.answers) width += text_width(ui, item.label, Type::body, true) + px(ui, 20);
  return width;
}

bool head(Ui& ui, const std::string& key, const VerificationOptions& options) {
  const Tone tone = options.complete ? Tone::met : Tone::critical;
  const bool small = ui.phone();
  const float high = px(ui, small ? (options.rest_label.empty() ? 58 : 110) : 44);
  const ImRect area = place_rect(ui, {room(ui), high});
  if (!ui.theme().flat())
    fill(ui, {area.Min + ImVec2(1, 1), area.Max - ImVec2(1, 0)}, tint(tone), 11, ImDrawFlags_RoundCornersTop);
  const float line = line_height(ui, Type::body),
              top = small ? area.Min.y + px(ui, 9) : std::floor(area.GetCenter().y - line / 2);
  draw_mark(ui, options.complete ? Mark::met : Mark::incomplete, {area.Min.x + px(ui, 21), top + line / 2}, 18);
  draw_text(ui, {area.Min.x + px(ui, 42), top}, options.title, Type::body, true, colour(ui, Colour::text));
  const float after = small ? px(ui, 42) : px(ui, 50) + text_width(ui, options.title, Type::body, true);
  draw_text(ui, {area.Min.x + after, small ? top + line : top}, options.summary, Type::body, true,
            colour(ui, ink(tone)));
  add_node(ui, {.key = key + "^title", .role = AriaRole::heading, .name = options.title, .level = 3}, area);
  add_node(ui, {.key = key + "^summary", .role = AriaRole::status, .name = options.summary}, area);
  if (options.rest_label.empty()) return false;
  ButtonOptions rest{.label = options.rest_label, .icon = Icon::list_check};
  rest.small = !small;
  const float width = text_width(ui, rest.label, Type::body, true) + px(ui, 15 + 8 + 20);
  const ImVec2 at = small ? ImVec2(area.Min.x + px(ui, 12), area.Max.y - px(ui, 54))
                          : ImVec2(area.Max.x - width - px(ui, 12), area.GetCenter().y - px(ui, 14));
  push_box(ui, next_id(ui), at, small ? area.GetWidth() - px(ui, 24) : width, 0);
  rest.fill = small;
  const bool pressed = button(ui, key + "/rest", rest);
  pop_box(ui);
  return pressed;
}

void column_heads(Ui& ui, const std::string& key, const VerificationOptions& options, const VerificationTracks& at) {
  const ImRect area = place_rect(ui, {room(ui), px(ui, 32)});
  if (!ui.theme().flat()) fill(ui, {area.Min + ImVec2(1, 0), area.Max - ImVec2(1, 0)}, Colour::sunken);
  line_across(ui, {area.Min.x, area.Max.y - stroke(ui, 1)}, area.GetWidth(), Colour::line);
  const float top = std::floor(area.GetCenter().y - line_height(ui, Type::small) / 2);
  const auto label = [&](float x, const std::string& words) {
    draw_text(ui, {x, top}, words, Type::small, true, colour(ui, Colour::text2));
  };
  label(at.source, options.source_label);
  label(at.answer, options.answer_label);
  if (options.amounts)
    label(at.amount_end - text_width(ui, options.amount_label, Type::small, true), options.amount_label);
  label(at.dates, options.dates_label);
  open_node(ui, {.key = key + "^head", .role = AriaRole::row}, area);
  const std::string* names[] = {&options.source_label, &options.answer_label, &options.amount_label,
                                &options.dates_label, &options.edit_label};
  for (std::size_t column = 0; column < std::size(names); ++column)
    if (column != 2 || options.amounts)
      add_node(
          ui,
          {.key = key + "^column" + std::to_string(column), .role = AriaRole::column_header, .name = *names[column]},
          area);
  close_node(ui);
}

}  // namespace

std::optional<VerificationEdit> verification_table(Ui& ui, std::string_view key, const VerificationOptions& options,
                                                   std::span<const VerificationRow> rows) {
  const std::string full = full_key(ui, key);
  const std::string scope = std::exchange(ui.state().scope, "");  // the keys below are full ones
  const BlockOptions block_options{};
  const Block block = open_block(ui, id_of(ui, full + "^verification"), block_options);
  sheet_ground(ui, block.area, Colour::surface, 12);
  std::optional<VerificationEdit> out;
  const int node = open_node(ui, {.key = full, .role = AriaRole::group, .name = options.title}, block.area);
  if (head(ui, full, options)) out = VerificationEdit{.kind = VerificationEdit::Kind::rest_answered};
  const float answer_w = answers_width(ui, options);
  VerificationTracks at = tracks(ui, block.area, options.amounts, answer_w);
  at.answer_w = answer_w;
  const int grid_node =
      open_node(ui, {.key = full + "^table", .role = AriaRole::table, .name = options.title}, block.area);
  if (!ui.phone()) column_heads(ui, full, options, at);
  for (const VerificationRow& row : rows)
    if (auto edited = verification_row(ui, full, options, row, at)) out = edited;
  close_node(ui);
  close_node(ui);
  ui.state().scope = scope;
  const ImRect area = close_block(ui, block, block_options);
  set_area(ui, node, area);
  set_area(ui, grid_node, area);
  return out;
}

}  // namespace rehearsal

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

namespace rehearsal {
namespace {

/// Left edges of the columns, device px: mark, source, answer, amount (right edge), dates, pencil (right edge).
struct Tracks {
  float mark, source, answer, amount_end, dates, end;
};

Tracks tracks(const Ui& ui, const ImRect& area, bool amounts, float answer_w) {
  const float width = area.GetWidth();
  Tracks out{};
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
  add_node(ui, {.key = key + "^title", .role = AriaRole::heading, .name = options.title, .level = 4}, area);
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

void column_heads(Ui& ui, const std::string& key, const VerificationOptions& options, const Tracks& at) {
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

/// The Yes and No of a row, at a fixed place.
std::optional<std::string> answers(Ui& ui, const std::string& key, const VerificationOptions& options,
                                   const VerificationRow& row, ImVec2 at, float width) {
  push_box(ui, next_id(ui), at, width, 0);
  FieldOptions field{.label = row.label, .read_only = row.read_only, .label_hidden = true, .compact = true};
  field.english = row.english;
  auto answer = segmented(ui, key, field, options.answers, row.value);
  pop_box(ui);
  return answer;
}

std::optional<VerificationEdit> draw_row(Ui& ui, const std::string& key, const VerificationOptions& options,
                                         const VerificationRow& row, const Tracks& at, float answer_w) {
  const std::string own = key + "/" + row.key;
  const bool open = row.value.empty(), small = ui.phone();
  const float line = line_height(ui, Type::body), tiny = line_height(ui, Type::small);
  const Runs label = std::vector<Run>{{.text = row.label, .bold = open}};
  const float label_room =
      (small ? at.end - answer_w - px(ui, 8) : at.answer - px(ui, 8)) - at.source - (row.cue ? px(ui, 18) : 0);
  const TextBlock block = lay_out(ui, label, Type::body, label_room);
  std::string below = row.english;
  if (small)
    for (const std::string* more : {&row.amount, &row.dates, &row.note})
      if (!more->empty()) below += (below.empty() ? "" : ", ") + *more;
  const Runs more{below};
  const TextBlock more_block = lay_out(ui, more, Type::small, small ? label_room : label_room);
  const float texts = block.h + (below.empty() ? 0 : more_block.h), edit_h = small && row.editable ? px(ui, 48) : 0;
  const ImRect area = place_rect(ui, {room(ui), std::max(px(ui, small ? 60 : 38), texts + px(ui, 14)) + edit_h});
  const float middle = area.Min.y + (area.GetHeight() - edit_h) / 2;
  if (open && !ui.theme().flat()) fill(ui, {area.Min + ImVec2(1, 0), area.Max - ImVec2(1, 0)}, Colour::critical_tint);
  line_across(ui, area.Min, area.GetWidth(), Colour::line);
  draw_mark(ui, open ? Mark::incomplete : Mark::met, {at.mark, middle}, 15);
  float x = at.source;
  const float top = std::floor(middle - texts / 2);
  if (row.cue) {
    draw_mark(ui, Mark::cue, {x + px(ui, 6), top + line / 2}, 12);
    x += px(ui, 18);
  }
  draw_block(ui, block, label, {x, top}, colour(ui, Colour::text));
  if (!below.empty()) draw_block(ui, more_block, more, {at.source, top + block.h}, colour(ui, Colour::text2));
  open_node(ui, {.key = own + "^row", .role = AriaRole::row}, area);
  add_node(ui, {.key = own + "^name", .role = AriaRole::row_header, .name = row.label, .description = row.english},
           area);
  std::optional<VerificationEdit> out;
  open_node(ui, {.key = own + "^answer", .role = AriaRole::cell}, area);
  const float answer_x = small ? at.end - answer_w : at.answer, answer_h = px(ui, small ? 46 : 28);
  if (auto answer = answers(ui, own, options, row, {answer_x, middle - answer_h / 2}, answer_w))
    out = VerificationEdit{.kind = VerificationEdit::Kind::answered, .row = row.key, .answer = *answer};
  close_node(ui);
  const auto value = [&](const char* which, const std::string& words, float left) {
    if (!small)
      draw_text(ui, {left, std::floor(middle - line / 2)}, words, Type::body, false, colour(ui, Colour::text));
    add_node(ui, {.key = own + which, .role = AriaRole::cell, .name = words}, area);
  };
  if (options.amounts) value("^amount", row.amount, at.amount_end - text_width(ui, row.amount, Type::body));
  value("^dates", row.dates, at.dates);
  open_node(ui, {.key = own + "^more", .role = AriaRole::cell}, area);
  if (!small && !row.note.empty())
    draw_text(
        ui,
        {at.end - text_width(ui, row.note, Type::small) - px(ui, row.editable ? 40 : 8), std::floor(middle - tiny / 2)},
        row.note, Type::small, false, colour(ui, Colour::text2));
  if (!row.note.empty()) add_text_node(ui, AriaRole::text, row.note, area);
  if (row.editable) {
    const ImVec2 corner =
        small ? ImVec2(at.source, area.Max.y - px(ui, 48)) : ImVec2(at.end - px(ui, 32), middle - px(ui, 14));
    push_box(ui, next_id(ui), corner, px(ui, small ? 240 : 40), 0);
    const std::string name = options.edit_label + ": " + row.label;
    if (button(ui, own + "/edit",
               {.label = name, .kind = ButtonKind::quiet, .icon = Icon::pencil, .icon_only = true, .small = !small}))
      out = VerificationEdit{.kind = VerificationEdit::Kind::edit_pressed, .row = row.key};
    pop_box(ui);
  }
  close_node(ui);
  close_node(ui);
  return out;
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
  const int node = open_node(ui, {.key = full, .role = AriaRole::region, .name = options.title}, block.area);
  if (head(ui, full, options)) out = VerificationEdit{.kind = VerificationEdit::Kind::rest_answered};
  const float answer_w = answers_width(ui, options);
  const Tracks at = tracks(ui, block.area, options.amounts, answer_w);
  const int grid_node =
      open_node(ui, {.key = full + "^table", .role = AriaRole::table, .name = options.title}, block.area);
  if (!ui.phone()) column_heads(ui, full, options, at);
  for (const VerificationRow& row : rows)
    if (auto edited = draw_row(ui, full, options, row, at, answer_w)) out = edited;
  close_node(ui);
  close_node(ui);
  ui.state().scope = scope;
  const ImRect area = close_block(ui, block, block_options);
  set_area(ui, node, area);
  set_area(ui, grid_node, area);
  return out;
}

}  // namespace rehearsal

#include "shell/ui/verification_row.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/button.hpp"
#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

/// The row as it is laid out: its area, and the words under the source's name.
struct Laid {
  std::string key = {};
  Runs label = {}, more = {};
  TextBlock label_block = {}, more_block = {};
  ImRect area = {};
  float middle = 0;  ///< of the answer, above the pencil's own line on phones
  bool small = false;
};

/// What fits at the row's end, beside the pencil; a sentence stands below the source.
constexpr std::size_t short_note = 24;

/// Under the source: the English name, a long note, and on phones also what has columns of its own elsewhere.
std::string words_below(const VerificationRow& row, bool small) {
  std::string below = row.english;
  const auto add = [&](const std::string& more) {
    if (!more.empty()) below += (below.empty() ? "" : ", ") + more;
  };
  if (small) add(row.amount);
  if (small) add(row.dates);
  if (small || row.note.size() > short_note) add(row.note);
  return below;
}

Laid lay_row(Ui& ui, const std::string& table, const VerificationRow& row, const VerificationTracks& at) {
  Laid out{.key = table + "/" + row.key, .small = ui.phone()};
  const float end = out.small ? at.end - at.answer_w : at.answer;
  const float width = end - px(ui, 8) - at.source - (row.cue ? px(ui, 18) : 0);
  out.label = std::vector<Run>{{.text = row.label, .bold = row.value.empty()}};
  out.more = words_below(row, out.small);
  out.label_block = lay_out(ui, out.label, Type::body, width);
  out.more_block = lay_out(ui, out.more, Type::small, width);
  if (out.more.list[0].text.empty()) out.more_block.h = 0;
  const float texts = out.label_block.h + out.more_block.h, pencil = out.small && row.editable ? px(ui, 48) : 0;
  const float height = std::max(px(ui, out.small ? 60 : 38), texts + px(ui, 14)) + pencil;
  out.area = place_rect(ui, {room(ui), height});
  out.middle = out.area.Min.y + (height - pencil) / 2;
  return out;
}

void draw_source(Ui& ui, const Laid& laid, const VerificationRow& row, const VerificationTracks& at) {
  const bool open = row.value.empty();
  const ImRect inside(laid.area.Min + ImVec2(1, 0), laid.area.Max - ImVec2(1, 0));
  if (open && !ui.theme().flat()) fill(ui, inside, Colour::critical_tint);
  line_across(ui, laid.area.Min, laid.area.GetWidth(), Colour::line);
  draw_mark(ui, row.mark != Mark::none ? row.mark : open ? Mark::incomplete : Mark::met, {at.mark, laid.middle}, 15);
  const float top = std::floor(laid.middle - (laid.label_block.h + laid.more_block.h) / 2);
  if (row.cue) draw_mark(ui, Mark::cue, {at.source + px(ui, 6), top + line_height(ui, Type::body) / 2}, 12);
  draw_block(ui, laid.label_block, laid.label, {at.source + (row.cue ? px(ui, 18) : 0), top}, colour(ui, Colour::text));
  draw_block(ui, laid.more_block, laid.more, {at.source, top + laid.label_block.h}, colour(ui, Colour::text2));
  add_node(ui, {.key = laid.key + "^name", .role = AriaRole::row_header, .name = row.label, .description = row.english},
           laid.area);
}

std::optional<VerificationEdit> answer_cell(Ui& ui, const Laid& laid, const VerificationOptions& options,
                                            const VerificationRow& row, const VerificationTracks& at) {
  open_node(ui, {.key = laid.key + "^answer", .role = AriaRole::cell}, laid.area);
  const float x = laid.small ? at.end - at.answer_w : at.answer, high = px(ui, laid.small ? 46 : 28);
  push_box(ui, next_id(ui), {x, laid.middle - high / 2}, at.answer_w, 0);
  const FieldOptions field{.label = row.label, .read_only = row.read_only, .label_hidden = true, .compact = true};
  const auto answer = segmented(ui, laid.key, field, options.answers, row.value);
  pop_box(ui);
  close_node(ui);
  if (!answer) return std::nullopt;
  return VerificationEdit{.kind = VerificationEdit::Kind::answered, .row = row.key, .answer = *answer};
}

void value_cell(Ui& ui, const Laid& laid, const char* which, const std::string& words, float left) {
  if (!laid.small)
    draw_text(ui, {left, std::floor(laid.middle - line_height(ui, Type::body) / 2)}, words, Type::body, false,
              colour(ui, Colour::text));
  add_node(ui, {.key = laid.key + which, .role = AriaRole::cell, .name = words}, laid.area);
}

void draw_note(Ui& ui, const Laid& laid, const VerificationRow& row, const VerificationTracks& at) {
  if (row.note.empty()) return;
  const bool beside = !laid.small && row.note.size() <= short_note;
  const float x = at.end - text_width(ui, row.note, Type::small) - px(ui, row.editable ? 40 : 8);
  if (beside)
    draw_text(ui, {x, std::floor(laid.middle - line_height(ui, Type::small) / 2)}, row.note, Type::small, false,
              colour(ui, Colour::text2));
  add_text_node(ui, AriaRole::text, row.note, laid.area);
}

bool pencil(Ui& ui, const Laid& laid, const VerificationOptions& options, const VerificationRow& row,
            const VerificationTracks& at) {
  if (!row.editable) return false;
  const ImVec2 corner = laid.small ? ImVec2(at.source, laid.area.Max.y - px(ui, 52))
                                   : ImVec2(at.end - px(ui, 32), laid.middle - px(ui, 14));
  push_box(ui, next_id(ui), corner, px(ui, laid.small ? 240 : 40), 0);
  const bool pressed = button(ui, laid.key + "/edit",
                              {.label = options.edit_label + ": " + row.label,
                               .kind = ButtonKind::quiet,
                               .icon = Icon::pencil,
                               .icon_only = true,
                               .small = !laid.small});
  pop_box(ui);
  return pressed;
}

}  // namespace

std::optional<VerificationEdit> verification_row(Ui& ui, const std::string& table, const VerificationOptions& options,
                                                 const VerificationRow& row, const VerificationTracks& at) {
  const Laid laid = lay_row(ui, table, row, at);
  open_node(ui, {.key = laid.key + "^row", .role = AriaRole::row}, laid.area);
  draw_source(ui, laid, row, at);
  std::optional<VerificationEdit> out = answer_cell(ui, laid, options, row, at);
  if (options.amounts)
    value_cell(ui, laid, "^amount", row.amount, at.amount_end - text_width(ui, row.amount, Type::body));
  value_cell(ui, laid, "^dates", row.dates, at.dates);
  open_node(ui, {.key = laid.key + "^more", .role = AriaRole::cell}, laid.area);
  draw_note(ui, laid, row, at);
  if (pencil(ui, laid, options, row, at))
    out = VerificationEdit{.kind = VerificationEdit::Kind::edit_pressed, .row = row.key};
  close_node(ui);
  close_node(ui);
  return out;
}

}  // namespace rehearsal

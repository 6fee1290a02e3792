#include "shell/ui/text_control.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/field_frame.hpp"
#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

constexpr float kPadding = 13;

void draw_value(Ui& ui, const ImRect& text_area, const TextControl& how, const std::string& shown,
                const FieldOptions& options, bool focused) {
  const bool placeholder = shown.empty();
  const std::string& words = placeholder ? options.placeholder : shown;
  const ImU32 with = colour(ui, placeholder ? Colour::text2 : Colour::text);
  const float line = line_height(ui, Type::lead);
  canvas().PushClipRect(text_area.Min, text_area.Max, true);
  float caret_x = text_area.Min.x, caret_y = text_area.Min.y;
  if (how.lines > 1) {
    const Runs runs{words};
    const TextBlock block = lay_out(ui, runs, Type::lead, text_area.GetWidth());
    draw_block(ui, block, runs, text_area.Min, with);
    if (!placeholder && !block.line_widths.empty()) {
      caret_x += block.line_widths.back();
      caret_y += line * static_cast<float>(block.line_widths.size() - 1);
    }
  } else {
    caret_y = std::floor(text_area.GetCenter().y - line / 2);
    const std::string cut = focused ? words : cut_to(ui, words, text_area.GetWidth(), Type::lead);
    draw_text(ui, {text_area.Min.x, caret_y}, cut, Type::lead, false, with);
    if (!placeholder) caret_x += text_width(ui, cut, Type::lead);
  }
  if (focused)
    canvas().AddRectFilled({caret_x, caret_y + px(ui, 2)}, {caret_x + stroke(ui, 2), caret_y + line - px(ui, 2)},
                           colour(ui, Colour::text));
  canvas().PopClipRect();
}

/// A secret as dots, one a letter.
std::string drawn(const FieldOptions& options, const std::string& shown) {
  if (options.input_mode != InputMode::secret) return shown;
  std::string dots;
  for (const char byte : shown) {
    if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) dots += "\u2022";
  }
  return dots;
}

Icon end_icon(const FieldOptions& options) {
  return options.icon != Icon::none ? options.icon : options.read_only ? Icon::lock : Icon::none;
}

}  // namespace

std::optional<std::string> text_control(Ui& ui, std::string_view key, const FieldOptions& options,
                                        const TextControl& how, std::string_view value, const Conversion& conversion,
                                        ImRect* control) {
  const std::string full = full_key(ui, key);
  Edit now = edit(ui, full, value, kTypingPause, conversion);
  if (options.read_only) now = {.shown = conversion.shown(value)};
  const float one = control_height(ui, options);
  const float height = how.lines > 1 ? line_height(ui, Type::lead) * static_cast<float>(how.lines) + px(ui, 16) : one;
  const FieldFrame frame = field_frame(ui, key, options, how.error, 0, height);
  const Icon icon = end_icon(options);
  const float end = how.end_room > 0 ? px(ui, how.end_room) : icon != Icon::none ? px(ui, 36) : px(ui, kPadding);
  Node node = field_node(ui, full, how.role, options, how.error);
  node.value = now.shown;
  const ImRect own(frame.control.Min, frame.control.Max - ImVec2(how.end_room > 0 ? px(ui, how.end_room) : 0, 0));
  const Press press = press_area(ui, std::move(node), own);
  const bool focused = has_focus(ui, full);
  if (press.pressed && !focused) ui.state().requests.focus = full;
  if (in_view(frame.whole)) {
    control_ground(ui, frame.control, options, !how.error.empty(), press.hovered);
    const float top = how.lines > 1 ? px(ui, 8) : 0;
    const ImRect text_area(frame.control.Min + ImVec2(px(ui, kPadding), top), frame.control.Max - ImVec2(end, top));
    if (!focused || !ui.state().browser_shows_text)
      draw_value(ui, text_area, how, drawn(options, now.shown), options, focused);
    if (icon != Icon::none && how.end_room <= 0)
      draw_icon(ui, icon, {frame.control.Max.x - px(ui, 18), frame.control.GetCenter().y}, 13,
                colour(ui, Colour::text2));
  }
  ring_if_focused(ui, full, frame.control, 8);
  if (control != nullptr) *control = frame.control;
  return now.committed;
}

}  // namespace rehearsal

#include "shell/ui/field_frame.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/sizes.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

constexpr float kLamp = 12;
constexpr float kLabelGap = 6;
constexpr float kMessageGap = 4;

Runs label_runs(const Ui& ui, const FieldOptions& options) {
  Runs runs;
  runs.list.push_back({.text = options.label, .bold = true, .slanted = options.optional});
  if (options.optional)
    runs.list.push_back({.text = "  " + ui.t("ui.optional"), .slanted = true, .tone = Tone::secondary});
  if (!options.element.empty()) runs.list.push_back({.text = "  " + options.element, .tone = Tone::secondary});
  return runs;
}

Runs message_runs(const FieldOptions& options, const std::string& error) {
  if (!error.empty()) return std::vector<Run>{{.text = error, .bold = true, .tone = tone_of(options.error_mark)}};
  const std::string& words = options.read_only && !options.reason.empty() ? options.reason : options.help;
  return std::vector<Run>{{.text = words, .tone = Tone::secondary}};
}

void draw_label(Ui& ui, const FieldOptions& options, ImVec2 at, const Runs& runs, const TextBlock& block,
                const TextBlock& english, const Runs& english_runs) {
  const float lamp = options.cue ? px(ui, kLamp + 8) : 0;
  if (options.cue) draw_mark(ui, Mark::cue, at + ImVec2(px(ui, kLamp) / 2, line_height(ui, Type::body) / 2), kLamp);
  draw_block(ui, block, runs, at + ImVec2(lamp, 0), colour(ui, Colour::text));
  if (!options.english.empty())
    draw_block(ui, english, english_runs, at + ImVec2(0, block.h), colour(ui, Colour::text2));
}

}  // namespace

float control_height(const Ui& ui, const FieldOptions& options) {
  if (options.compact) return px(ui, touch(ui) ? 44 : 34);
  return px(ui, touch(ui) ? 48 : 40);
}

FieldFrame field_frame(Ui& ui, std::string_view key, const FieldOptions& options, const std::string& error,
                       float control_width, float height) {
  const float width = options.width > 0   ? std::min(px(ui, options.width), room(ui))
                      : control_width > 0 ? control_width
                                          : room(ui);
  const float text_room = std::max(width, std::min(room(ui), px(ui, 120)));
  const Runs label = label_runs(ui, options), message = message_runs(options, error), english{options.english};
  const float lamp = options.cue ? px(ui, kLamp + 8) : 0, sign = error.empty() ? 0 : px(ui, 21);
  const TextBlock label_block = lay_out(ui, label, Type::body, text_room - lamp);
  const TextBlock english_block = lay_out(ui, english, Type::small, text_room);
  const TextBlock message_block = lay_out(ui, message, Type::small, text_room - sign);
  const bool has_message = !message.list[0].text.empty();
  float top =
      options.label_hidden ? 0 : label_block.h + (options.english.empty() ? 0 : english_block.h) + px(ui, kLabelGap);
  if (options.label.empty()) top = 0;
  const float bottom = has_message ? px(ui, kMessageGap) + message_block.h : 0;
  const ImRect whole = place_rect(ui, {width, top + height + bottom});
  const ImRect control(whole.Min + ImVec2(0, top), whole.Min + ImVec2(width, top + height));
  if (top > 0) draw_label(ui, options, whole.Min, label, label_block, english_block, english);
  if (has_message) {
    const ImVec2 at(control.Min.x, control.Max.y + px(ui, kMessageGap));
    if (sign > 0) draw_mark(ui, options.error_mark, at + ImVec2(px(ui, 7.5f), line_height(ui, Type::small) / 2), 15);
    draw_block(ui, message_block, message, at + ImVec2(sign, 0), colour(ui, Colour::text2));
  }
  return {.key = full_key(ui, key), .whole = whole, .control = control};
}

Node field_node(const Ui& ui, const std::string& key, AriaRole role, const FieldOptions& options,
                const std::string& error) {
  static constexpr const char* kModes[] = {"", "numeric", "decimal", "tel", "email", "secret"};
  Node node{.key = key,
            .role = role,
            .name = options.label,
            .error = error,
            .autocomplete = options.autocomplete,
            .input_mode = kModes[static_cast<std::size_t>(options.input_mode)],
            .placeholder = options.placeholder,
            .max_length = options.max_length};
  node.description = options.read_only && !options.reason.empty() ? options.reason : options.help;
  if (options.optional) {
    node.style = "optional";
    if (node.description.empty()) node.description = ui.t("ui.optional");
  }
  if (!options.english.empty()) node.description += (node.description.empty() ? "" : " ") + options.english;
  node.set(NodeState::required, options.required && !options.optional);
  node.set(NodeState::invalid, !error.empty());
  node.set(NodeState::read_only, options.read_only);
  node.set(NodeState::focusable);
  if (options.cue) node.style += node.style.empty() ? "cue" : " cue";
  return node;
}

void control_ground(Ui& ui, const ImRect& area, const FieldOptions& options, bool wrong, bool hovered) {
  fill(ui, area, options.read_only ? Colour::off : Colour::surface, 8);
  if (options.read_only && ui.theme().flat()) return dashed_outline(ui, area, Colour::line);
  if (wrong) return outline(ui, area, ink(tone_of(options.error_mark)), 8, 2);
  if (options.needs_look) return outline(ui, area, Colour::minor, 8, 2);
  outline(ui, area, options.read_only ? Colour::line : hovered ? Colour::prim : Colour::ctl, 8);
}

}  // namespace rehearsal

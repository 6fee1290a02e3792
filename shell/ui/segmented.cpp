#include <algorithm>
#include <cmath>

#include "shell/ui/choices.hpp"
#include "shell/ui/drafts.hpp"
#include "shell/ui/field_frame.hpp"
#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/sizes.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

constexpr float kTick = 20;  // tick and its gap

struct Segments {
  std::vector<float> widths = {};
  float total = 0;
  bool stacked = false;
  float height = 0;  ///< of one
};

float inner_padding(const Ui& ui, const FieldOptions& options) {
  return px(ui, options.compact ? 10 : 14);
}

float segment_width(const Ui& ui, const FieldOptions& options, const ChoiceItem& item, bool chosen) {
  const float sign = chosen || item.icon != Icon::none ? px(ui, kTick) : 0;
  return text_width(ui, item.label, Type::body, chosen) + sign + 2 * inner_padding(ui, options);
}

Segments measure(const Ui& ui, const FieldOptions& options, std::span<const ChoiceItem> items, std::string_view value,
                 float width) {
  Segments out;
  const bool low = options.compact || compact(ui);
  out.height = px(ui, touch(ui) ? 46 : options.compact ? 28 : low ? 34 : 40);
  for (const ChoiceItem& item : items) {
    out.widths.push_back(segment_width(ui, options, item, item.value == value));
    out.total += out.widths.back();
  }
  out.stacked = out.total > width;
  if (out.stacked) out.total = width;
  return out;
}

ImDrawFlags corners(std::size_t at, std::size_t count, bool stacked) {
  if (count == 1) return ImDrawFlags_RoundCornersAll;
  if (at == 0) return stacked ? ImDrawFlags_RoundCornersTop : ImDrawFlags_RoundCornersLeft;
  if (at + 1 == count) return stacked ? ImDrawFlags_RoundCornersBottom : ImDrawFlags_RoundCornersRight;
  return ImDrawFlags_RoundCornersNone;
}

Node radio_node(const std::string& key, const ChoiceItem& item, const FieldOptions& options, bool chosen) {
  Node node{.key = key, .role = AriaRole::radio, .name = item.label, .value = item.value, .description = item.english};
  node.set(NodeState::checked, chosen);
  node.set(NodeState::disabled, options.read_only);
  return node;
}

void draw_segment(Ui& ui, const ImRect& area, const ChoiceItem& item, const FieldOptions& options, bool chosen,
                  bool hovered, ImDrawFlags round) {
  const bool solid = chosen && ui.theme().flat();
  if (chosen || hovered) fill(ui, area, solid ? Colour::prim : chosen ? Colour::prim_tint : Colour::sunken, 8, round);
  const ImU32 with = colour(ui, solid               ? Colour::on_prim
                                : chosen            ? Colour::prim
                                : options.read_only ? Colour::text2
                                                    : Colour::text);
  const bool sign = chosen || item.icon != Icon::none;
  const float room_for = area.GetWidth() - (sign ? px(ui, kTick) : 0) - px(ui, 8);
  const std::string label = cut_to(ui, item.label, room_for, Type::body, chosen);
  float x =
      std::floor(area.GetCenter().x - (text_width(ui, label, Type::body, chosen) + (sign ? px(ui, kTick) : 0)) / 2);
  if (chosen)
    draw_tick(ui, {x + px(ui, 6), area.GetCenter().y}, 11, with, 1.6f);
  else if (sign)
    draw_icon(ui, item.icon, {x + px(ui, 6), area.GetCenter().y}, 13, with);
  if (sign) x += px(ui, kTick);
  draw_text(ui, {x, std::floor(area.GetCenter().y - line_height(ui, Type::body) / 2)}, label, Type::body, chosen, with);
}

ImRect segment_area(const ImRect& all, const Segments& segments, std::size_t at, float x) {
  if (!segments.stacked) return {{x, all.Min.y}, {x + segments.widths[at], all.Max.y}};
  const float top = all.Min.y + segments.height * static_cast<float>(at);
  return {{all.Min.x, top}, {all.Max.x, top + segments.height}};
}

void draw_frame(Ui& ui, const ImRect& area, const FieldOptions& options) {
  if (options.read_only && ui.theme().flat()) return dashed_outline(ui, area, Colour::line);
  outline(ui, area, options.error.empty() ? (options.read_only ? Colour::line : Colour::ctl) : Colour::critical, 8,
          options.error.empty() ? 1.0f : 2.0f);
}

}  // namespace

std::optional<std::string> segmented(Ui& ui, std::string_view key, const FieldOptions& options,
                                     std::span<const ChoiceItem> items, std::string_view value) {
  const std::string full = full_key(ui, key);
  Edit now = edit(ui, full, value, kChoosingPause);
  if (options.read_only) now = {.shown = std::string(value)};
  const Segments segments =
      measure(ui, options, items, now.shown, options.width > 0 ? px(ui, options.width) : room(ui));
  FieldOptions framed = options;
  framed.width = 0;
  const float height = segments.stacked ? segments.height * static_cast<float>(items.size()) : segments.height;
  const FieldFrame frame = field_frame(ui, key, framed, options.error, segments.total, height);
  open_node(ui, field_node(ui, full, AriaRole::radio_group, options, options.error), frame.control);
  fill(ui, frame.control, options.read_only ? Colour::off : Colour::surface, 8);
  std::optional<std::string> pressed;
  float x = frame.control.Min.x;
  std::vector<ImRect> areas;
  for (std::size_t at = 0; at < items.size(); ++at) {
    const ImRect area = segment_area(frame.control, segments, at, x);
    const bool chosen = items[at].value == now.shown;
    const std::string own = full + "=" + items[at].value;
    const Press press = press_area(ui, radio_node(own, items[at], options, chosen), area);
    if (press.pressed) pressed = items[at].value;
    if (in_view(area))
      draw_segment(ui, area, items[at], options, chosen, press.hovered && !options.read_only,
                   corners(at, items.size(), segments.stacked));
    areas.push_back(area);
    x += segments.widths[at];
  }
  close_node(ui);
  draw_frame(ui, frame.control, options);
  for (std::size_t at = 0; at < areas.size(); ++at) {
    if (at > 0 && segments.stacked)
      line_across(ui, areas[at].Min, areas[at].GetWidth(), options.read_only ? Colour::line : Colour::ctl);
    else if (at > 0)
      line_down(ui, areas[at].Min, areas[at].GetHeight(), options.read_only ? Colour::line : Colour::ctl);
  }
  for (std::size_t at = 0; at < areas.size(); ++at) ring_if_focused(ui, full + "=" + items[at].value, areas[at], 8);
  if (!pressed) return now.committed;
  ui.state().drafts.erase(full);
  return *pressed == value ? now.committed : pressed;
}

}  // namespace rehearsal

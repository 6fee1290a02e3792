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

constexpr float kBox = 20;

void draw_box(Ui& ui, ImVec2 at, bool checked, bool hovered, bool wrong, bool disabled) {
  const ImRect box(at, at + ImVec2(px(ui, kBox), px(ui, kBox)));
  if (checked) {
    fill(ui, box, disabled ? Colour::ctl : Colour::prim, 4);
    draw_tick(ui, box.GetCenter(), 12, colour(ui, Colour::on_prim));
    return;
  }
  fill(ui, box, hovered ? Colour::prim_tint : disabled ? Colour::off : Colour::surface, 4);
  outline(ui, box, wrong ? Colour::critical : Colour::ctl, 4, wrong ? 2.0f : 1.5f);
}

void draw_radio(Ui& ui, ImVec2 centre, bool checked, bool hovered, bool disabled) {
  const float r = px(ui, 20) / 2;
  const ImU32 with = colour(ui, disabled ? Colour::ctl : Colour::prim);
  if (checked) {
    canvas().AddCircleFilled(centre, r, with);
    canvas().AddCircleFilled(centre, r * 0.4f, colour(ui, Colour::on_prim));
    return;
  }
  canvas().AddCircleFilled(centre, r, colour(ui, hovered ? Colour::prim_tint : Colour::surface));
  canvas().AddCircle(centre, r - stroke(ui, 2) / 2, colour(ui, Colour::ctl), 0, stroke(ui, 2));
}

/// Width and height of a label beside its mark.
struct Labelled {
  Runs runs;
  TextBlock block;
  float height;
};
Labelled labelled(const Ui& ui, const std::string& label, float width, bool slanted = false) {
  Labelled out;
  out.runs = std::vector<Run>{{.text = label, .slanted = slanted}};
  out.block = lay_out(ui, out.runs, Type::body, std::max(px(ui, 40), width - px(ui, kBox + 8)));
  out.height = std::max(out.block.h + px(ui, 4), px(ui, touch(ui) ? 44 : 24));
  return out;
}

bool radio(Ui& ui, const std::string& group, const ChoiceItem& item, const Labelled& label, const ImRect& area,
           bool chosen, bool disabled) {
  const std::string own = group + "=" + item.value;
  Node node{.key = own, .role = AriaRole::radio, .name = item.label, .value = item.value, .description = item.english};
  node.set(NodeState::checked, chosen);
  node.set(NodeState::disabled, disabled);
  const Press press = press_area(ui, std::move(node), area);
  const float r = px(ui, kBox) / 2;
  const ImVec2 centre(area.Min.x + r, area.GetCenter().y);
  draw_radio(ui, centre, chosen, press.hovered, disabled);
  draw_block(ui, label.block, label.runs, {area.Min.x + px(ui, kBox + 8), std::floor(centre.y - label.block.h / 2)},
             colour(ui, Colour::text));
  ring_if_focused(ui, own, {centre - ImVec2(r, r), centre + ImVec2(r, r)}, 10);
  return press.pressed;
}

}  // namespace

std::optional<bool> checkbox(Ui& ui, std::string_view key, const FieldOptions& options, bool checked) {
  const Labelled label = labelled(ui, options.label_hidden ? "" : options.label, room(ui), options.optional);
  FieldOptions framed = options;
  framed.label.clear();  // stands beside the box, not above it
  framed.english.clear();
  const float width = px(ui, kBox) + (options.label_hidden ? 0 : px(ui, 8) + label.block.w);
  const FieldFrame frame = field_frame(ui, key, framed, options.error, width, label.height);
  Node node = field_node(ui, frame.key, AriaRole::checkbox, options, options.error);
  node.set(NodeState::checked, checked);
  node.set(NodeState::disabled, options.read_only);
  const Press press = press_area(ui, std::move(node), frame.control);
  const float top = std::floor(frame.control.GetCenter().y - px(ui, kBox) / 2);
  draw_box(ui, {frame.control.Min.x, top}, checked, press.hovered, !options.error.empty(), options.read_only);
  const float text_top = std::floor(frame.control.GetCenter().y - label.block.h / 2);
  draw_block(ui, label.block, label.runs, {frame.control.Min.x + px(ui, kBox + 8), text_top}, colour(ui, Colour::text));
  ring_if_focused(ui, frame.key, {{frame.control.Min.x, top}, {frame.control.Min.x + px(ui, kBox), top + px(ui, kBox)}},
                  4);
  return press.pressed ? std::optional(!checked) : std::nullopt;
}

std::optional<std::string> radio_group(Ui& ui, std::string_view key, const FieldOptions& options,
                                       std::span<const ChoiceItem> items, std::string_view value, bool side_by_side) {
  const std::string full = full_key(ui, key);
  Edit now = edit(ui, full, value, kChoosingPause);
  if (options.read_only) now = {.shown = std::string(value)};
  const float width = options.width > 0 ? px(ui, options.width) : room(ui);
  std::vector<Labelled> labels;
  float height = 0, across = 0;
  for (const ChoiceItem& item : items) {
    labels.push_back(labelled(ui, item.label, width));
    height += labels.back().height + px(ui, 4);
    across += px(ui, kBox + 8 + 16) + labels.back().block.w;
  }
  const bool beside = side_by_side && across <= width + px(ui, 16) && !labels.empty();
  const float control = beside ? labels[0].height : std::max(0.0f, height - px(ui, 4));
  const FieldFrame frame = field_frame(ui, key, options, options.error, beside ? across : 0, control);
  open_node(ui, field_node(ui, full, AriaRole::radio_group, options, options.error), frame.control);
  std::optional<std::string> pressed;
  ImVec2 at = frame.control.Min;
  for (std::size_t index = 0; index < items.size(); ++index) {
    const ImRect area(at, at + ImVec2(px(ui, kBox + 8) + labels[index].block.w, labels[index].height));
    const bool chosen = items[index].value == now.shown;
    if (radio(ui, full, items[index], labels[index], area, chosen, options.read_only)) pressed = items[index].value;
    beside ? at.x = area.Max.x + px(ui, 16) : at.y = area.Max.y + px(ui, 4);
  }
  close_node(ui);
  if (!pressed) return now.committed;
  ui.state().drafts.erase(full);
  return *pressed == value ? now.committed : pressed;
}

}  // namespace rehearsal

#include "shell/ui/choices.hpp"

#include <algorithm>

#include "shell/ui/choice_list.hpp"
#include "shell/ui/drafts.hpp"
#include "shell/ui/field_frame.hpp"
#include "shell/ui/interact.hpp"
#include "shell/ui/overlay.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

const ChoiceItem* find_item(std::span<const ChoiceItem> items, std::string_view value) {
  const auto at = std::find_if(items.begin(), items.end(), [&](const ChoiceItem& item) { return item.value == value; });
  return value.empty() || at == items.end() ? nullptr : &*at;
}

Node choice_node(const Ui& ui, const std::string& full, const FieldOptions& options, std::span<const ChoiceItem> items,
                 std::string_view shown) {
  Node node = field_node(ui, full, AriaRole::choice, options, options.error);
  const ChoiceItem* item = find_item(items, shown);
  node.value = item ? item->label : "";
  node.options.push_back({"", options.placeholder.empty() ? ui.t("ui.choose") : options.placeholder});
  for (const ChoiceItem& each : items) node.options.push_back({each.value, each.label});
  node.set(NodeState::expandable);
  node.set(NodeState::expanded, overlay_open(ui, full + "^popup"));
  return node;
}

}  // namespace

std::optional<std::string> choice(Ui& ui, std::string_view key, const FieldOptions& options,
                                  std::span<const ChoiceItem> items, std::string_view value) {
  const std::string full = full_key(ui, key), list = full + "^popup";
  Edit now = edit(ui, full, value, kChoosingPause);
  if (options.read_only) now = {.shown = std::string(value)};
  const FieldFrame frame = field_frame(ui, key, options, options.error, 0, control_height(ui, options));
  const ChoiceItem* item = find_item(items, now.shown);
  const std::string empty = options.placeholder.empty() ? ui.t("ui.choose") : options.placeholder;
  const std::string& words = item ? item->label : empty;
  const Press press = press_area(ui, choice_node(ui, full, options, items, now.shown), frame.control);
  const float text_room = frame.control.GetWidth() - px(ui, 13 + 36);
  const std::string cut = cut_to(ui, words, text_room, Type::lead);
  if (in_view(frame.whole)) {
    control_ground(ui, frame.control, options, !options.error.empty(), press.hovered);
    const float top = std::floor(frame.control.GetCenter().y - line_height(ui, Type::lead) / 2);
    draw_text(ui, {frame.control.Min.x + px(ui, 13), top}, cut, Type::lead, false, colour(ui, Colour::text));
    draw_icon(ui, options.read_only ? Icon::lock : Icon::chevron_down,
              {frame.control.Max.x - px(ui, 18), frame.control.GetCenter().y}, 13, colour(ui, Colour::text2));
  }
  ring_if_focused(ui, full, frame.control, 8);
  if (cut != words) tip(ui, full, frame.control, press.hovered, words);
  if (press.pressed && !options.read_only) {
    if (!has_focus(ui, full)) ui.state().requests.focus = full;
    open_overlay(ui, list, false);
    ui.state().overlays[list].opener = full;
  }
  if (auto picked = choice_list(ui, list, frame.control, items, now.shown)) {
    ui.state().drafts.erase(full);
    if (*picked != value) return picked;
  }
  return now.committed;
}

}  // namespace rehearsal

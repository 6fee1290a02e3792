#include "shell/ui/date_picker.hpp"

#include "core/base/date.hpp"
#include "shell/ui/interact.hpp"
#include "shell/ui/overlay.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/sizes.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

constexpr float kDay = 36;

/// 0 = Sunday.
int weekday(Date day) {
  const int since = days_between(*Date::of(1970, 1, 1), day) + 4;  // 1970-01-01 was a Thursday
  return ((since % 7) + 7) % 7;
}

std::string month_title(const Ui& ui, Date month) {
  return ui.t("ui.month." + std::to_string(month.month())) + " " + std::to_string(month.year());
}

/// The month shown: kept while the picker is open, as its first day.
Date shown_month(Ui& ui, const std::string& key, std::string_view value, std::string_view today) {
  const auto kept = Date::from_iso(ui.state().memos[key]);
  Date day = Date::from_iso(value).value_or(Date::from_iso(today).value_or(*Date::of(2026, 1, 1)));
  if (kept) day = *kept;
  return *Date::of(day.year(), day.month(), 1);
}

bool small_button(Ui& ui, const std::string& key, const ImRect& area, Icon icon, std::string name) {
  const Press press =
      press_area(ui, {.key = key, .role = AriaRole::button, .name = std::move(name), .style = "quiet"}, area);
  if (press.hovered) fill(ui, area, Colour::prim_tint, 6);
  draw_icon(ui, icon, area.GetCenter(), 13, colour(ui, Colour::prim));
  ring_if_focused(ui, key, area, 6);
  return press.pressed;
}

void draw_head(Ui& ui, const std::string& key, Date month) {
  const float day = px(ui, kDay);
  const ImRect line = place_rect(ui, {7 * day, day});
  const std::string title = month_title(ui, month);
  const ImVec2 at(line.GetCenter().x - text_width(ui, title, Type::body, true) / 2,
                  line.GetCenter().y - line_height(ui, Type::body) / 2);
  if (small_button(ui, key + "/before", {line.Min, line.Min + ImVec2(day, day)}, Icon::chevron_left,
                   ui.t("ui.month.before")))
    ui.state().memos[key] = month.plus_months(-1).iso();
  draw_text(ui, at, title, Type::body, true, colour(ui, Colour::text));
  add_text_node(ui, AriaRole::status, title, line);
  if (small_button(ui, key + "/after", {line.Max - ImVec2(day, day), line.Max}, Icon::chevron_right,
                   ui.t("ui.month.after")))
    ui.state().memos[key] = month.plus_months(1).iso();
}

void draw_weekdays(Ui& ui) {
  const float day = px(ui, kDay);
  const ImRect line = place_rect(ui, {7 * day, line_height(ui, Type::small) + px(ui, 4)});
  for (int at = 0; at < 7; ++at) {
    const std::string name = ui.t("ui.weekday." + std::to_string(at));
    const float x = line.Min.x + day * static_cast<float>(at) + (day - text_width(ui, name, Type::small)) / 2;
    draw_text(ui, {x, line.Min.y}, name, Type::small, false, colour(ui, Colour::text2));
  }
}

bool day_button(Ui& ui, const std::string& key, Date day, const ImRect& area, bool chosen, bool now) {
  const std::string own = key + "/" + day.iso();
  const std::string name = ui.t("ui.month." + std::to_string(day.month())) + " " + std::to_string(day.day()) + ", " +
                           std::to_string(day.year());
  Node node{.key = own, .role = AriaRole::button, .name = name, .style = "quiet"};
  node.set(NodeState::toggle, chosen);
  node.set(NodeState::pressed, chosen);
  node.set(NodeState::current, now);
  const Press press = press_area(ui, std::move(node), area);
  if (chosen)
    fill(ui, area, Colour::prim, 6);
  else if (press.hovered)
    fill(ui, area, Colour::prim_tint, 6);
  if (now && !chosen) outline(ui, area, Colour::ctl, 6);
  const std::string number = std::to_string(day.day());
  const ImVec2 at =
      area.GetCenter() - ImVec2(text_width(ui, number, Type::body, chosen) / 2, line_height(ui, Type::body) / 2);
  draw_text(ui, at, number, Type::body, chosen, colour(ui, chosen ? Colour::on_prim : Colour::text));
  ring_if_focused(ui, own, area, 6);
  return press.pressed;
}

std::optional<std::string> draw_days(Ui& ui, const std::string& key, Date month, std::string_view value,
                                     std::string_view today) {
  const float side = px(ui, kDay);
  const int first = weekday(month), count = days_between(month, month.plus_months(1));
  std::optional<std::string> picked;
  const ImRect area = place_rect(ui, {7 * side, side * 6});
  for (int at = 0; at < count; ++at) {
    const int slot = first + at;
    const ImVec2 corner = area.Min + ImVec2(side * static_cast<float>(slot % 7), side * static_cast<float>(slot / 7));
    const Date day = month.plus_days(at);
    if (day_button(ui, key, day, {corner, corner + ImVec2(side, side)}, day.iso() == value, day.iso() == today))
      picked = day.iso();
  }
  return picked;
}

}  // namespace

std::optional<std::string> date_picker(Ui& ui, std::string_view key, const std::string& label, const ImRect& control,
                                       std::string_view value, std::string_view today) {
  const std::string full = full_key(ui, key), popup_key = full + "^popup", opener = full + "/pick";
  const float side = control.GetHeight();
  const ImRect area({control.Max.x - side, control.Min.y}, control.Max);
  Node node{
      .key = opener, .role = AriaRole::button, .name = ui.t("ui.date.pick", {{"field", label}}), .style = "quiet icon"};
  const bool open = overlay_open(ui, popup_key);
  node.set(NodeState::expandable);
  node.set(NodeState::expanded, open);
  const Press press = press_area(ui, std::move(node), area);
  draw_icon(ui, Icon::calendar, area.GetCenter(), 13, colour(ui, press.hovered ? Colour::prim : Colour::text2));
  ImRect inner = area;
  inner.Expand(-px(ui, 6));
  ring_if_focused(ui, opener, inner, 6);
  if (press.pressed && !open) {
    ui.state().memos.erase(popup_key);
    open_overlay(ui, popup_key);
    if (ui.state().overlays[popup_key].opener.empty()) ui.state().overlays[popup_key].opener = opener;
  }
  std::optional<std::string> picked;
  popup(ui, popup_key, control,
        {.width = px(ui, 7 * kDay + 24),
         .most_height = 340,
         .padding = 12,
         .role = AriaRole::dialog,
         .name = ui.t("ui.date.pick", {{"field", label}})},
        [&] {
          const Date month = shown_month(ui, popup_key, value, today);
          draw_head(ui, popup_key, month);
          draw_weekdays(ui);
          picked = draw_days(ui, popup_key, month, value, today);
        });
  if (!picked) return std::nullopt;
  ui.state().drafts.erase(full);
  ui.state().untaken.erase(full);
  close_overlay(ui, popup_key);
  return picked == value ? std::nullopt : picked;
}

}  // namespace rehearsal

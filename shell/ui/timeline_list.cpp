#include "shell/ui/timeline_list.hpp"

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

constexpr float kInset = 8, kDay = 92, kRail = 36, kDisc = 26, kMark = 15;

/// The texts of an entry, laid out below one another beside the line.
struct Laid {
  Runs day = {}, title = {}, detail = {}, note = {};
  TextBlock day_block = {}, title_block = {}, detail_block = {}, note_block = {};
  float left = 0;          ///< of the texts, from the entry's own left
  bool day_above = false;  ///< where there is no room for a column of days

  [[nodiscard]] float height() const {
    return (day_above ? day_block.h : 0) + title_block.h + detail_block.h + note_block.h;
  }
};

Laid lay_entry(const Ui& ui, const TimelineEntry& entry, bool new_day, float width) {
  Laid out;
  const bool narrow = ui.phone() || width < px(ui, 420);
  out.left = px(ui, kInset + kRail + (narrow ? 0 : kDay));
  out.day_above = narrow && new_day;
  const float texts = width - out.left - px(ui, kInset);
  out.title = std::vector<Run>{{.text = entry.title, .bold = true}};
  out.title_block = lay_out(ui, out.title, Type::body, texts);
  if (new_day) {
    out.day = std::vector<Run>{{.text = entry.day, .bold = entry.now}};
    out.day_block = lay_out(ui, out.day, Type::small, narrow ? texts : px(ui, kDay));
  }
  if (!entry.detail.empty()) {
    out.detail = entry.detail;
    out.detail_block = lay_out(ui, out.detail, Type::small, texts);
  }
  if (!entry.note.empty()) {
    out.note = std::vector<Run>{{.text = entry.note, .bold = true}};
    out.note_block = lay_out(ui, out.note, Type::small, texts - px(ui, kMark + 6));
  }
  return out;
}

/// The line, as far as it goes, and the sign of what happened on it.
void draw_rail(Ui& ui, const TimelineEntry& entry, const ImRect& area, float x, float middle, bool first, bool last) {
  const float top = first ? middle : area.Min.y, bottom = last ? middle : area.Max.y;
  if (bottom > top) line_down(ui, {x - stroke(ui, 2) / 2, top}, bottom - top, Colour::line, 2);
  const float r = px(ui, kDisc) / 2;
  canvas().AddCircleFilled({x, middle}, r, colour(ui, entry.now ? Colour::cue : Colour::surface));
  canvas().AddCircle({x, middle}, r - stroke(ui, 1.5f) / 2, colour(ui, entry.now ? Colour::rim : Colour::ctl), 0,
                     stroke(ui, 1.5f));
  draw_icon(ui, entry.icon, {x, middle}, 13, colour(ui, entry.now ? Colour::on_cue : Colour::text2));
}

void draw_texts(Ui& ui, const TimelineEntry& entry, const Laid& laid, const ImRect& area, float top, ImU32 title) {
  const float left = area.Min.x + laid.left;
  const ImU32 quiet = colour(ui, Colour::text2);
  float y = top;
  if (laid.day_above) {
    draw_block(ui, laid.day_block, laid.day, {left, y}, quiet);
    y += laid.day_block.h;
  } else if (laid.day_block.h > 0) {
    draw_block(ui, laid.day_block, laid.day, {area.Min.x + px(ui, kInset), y + px(ui, 1)}, quiet);
  }
  draw_block(ui, laid.title_block, laid.title, {left, y}, title);
  y += laid.title_block.h;
  if (!entry.detail.empty()) draw_block(ui, laid.detail_block, laid.detail, {left, y}, quiet);
  y += laid.detail_block.h;
  if (entry.note.empty()) return;
  draw_mark(ui, entry.mark, {left + px(ui, kMark) / 2, y + line_height(ui, Type::small) / 2}, kMark);
  draw_block(ui, laid.note_block, laid.note, {left + px(ui, kMark + 6), y}, colour(ui, ink(tone_of(entry.mark))));
}

std::string words_below(const TimelineEntry& entry) {
  return entry.detail + (entry.detail.empty() || entry.note.empty() ? "" : ". ") + entry.note;
}

bool draw_entry(Ui& ui, const std::string& key, const TimelineEntry& entry, bool new_day, bool first, bool last) {
  const Laid laid = lay_entry(ui, entry, new_day, room(ui));
  const float least = px(ui, touch(ui) ? 44.0f : 40.0f);
  const ImRect area = place_rect(ui, {room(ui), std::max(least, laid.height() + px(ui, 16))});
  const std::string told = entry.day.empty() ? entry.title : entry.day + ": " + entry.title;
  open_node(ui, {.key = key, .role = AriaRole::list_item}, area);
  Press press;
  if (entry.href.empty()) {
    add_node(ui, {.key = key + "^text", .role = AriaRole::text, .name = told, .description = words_below(entry)}, area);
  } else {
    press = press_area(ui,
                       {.key = key + "/open",
                        .role = AriaRole::link,
                        .name = told,
                        .description = words_below(entry),
                        .href = entry.href,
                        .style = "nav"},
                       area);
  }
  close_node(ui);
  if (press.hovered) fill(ui, area, Colour::off, 8);
  const float top = std::floor(area.GetCenter().y - laid.height() / 2);
  const float middle = top + (laid.day_above ? laid.day_block.h : 0) + laid.title_block.h / 2;
  draw_rail(ui, entry, area, area.Min.x + laid.left - px(ui, kRail) / 2, middle, first, last);
  const Colour title = entry.href.empty() ? Colour::text : press.hovered ? Colour::prim_deep : Colour::prim;
  draw_texts(ui, entry, laid, area, top, colour(ui, title));
  ImRect inner = area;
  inner.Expand(-px(ui, 5));
  ring_if_focused(ui, key + "/open", inner, 4);
  return press.pressed;
}

}  // namespace

std::optional<std::string> timeline_list(Ui& ui, std::string_view key, std::string_view name,
                                         std::span<const TimelineEntry> entries) {
  const std::string full = full_key(ui, key);
  const BlockOptions options{};
  const Block block = open_block(ui, id_of(ui, full + "^rows"), options);
  const int node = open_node(ui, {.key = full, .role = AriaRole::list, .name = std::string(name)}, block.area);
  std::optional<std::string> pressed;
  for (std::size_t at = 0; at < entries.size(); ++at) {
    const bool new_day = at == 0 || entries[at].day != entries[at - 1].day;
    if (draw_entry(ui, full + "/" + entries[at].key, entries[at], new_day, at == 0, at + 1 == entries.size()))
      pressed = entries[at].key;
  }
  close_node(ui);
  set_area(ui, node, close_block(ui, block, options));
  return pressed;
}

}  // namespace rehearsal

#include "shell/ui/timeline_bars.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

constexpr float kBar = 21, kGap = 4, kLaneGap = 12;

void draw_bar(Ui& ui, const TimelineBar& bar, const ImRect& area, Tone tone) {
  const float head = bar.open_end ? std::min(px(ui, 10), area.GetWidth() / 2) : 0;
  const float r = px(ui, 4), middle = area.GetCenter().y, half = stroke(ui, 1);
  const ImVec2 low(area.Min.x + half / 2, area.Min.y + half / 2), high(area.Max.x - half / 2, area.Max.y - half / 2);
  const auto path = [&] {
    ImDrawList& list = canvas();
    list.PathClear();
    list.PathArcTo({low.x + r, low.y + r}, r, IM_PI, IM_PI * 1.5f);
    if (head > 0) {
      list.PathLineTo({high.x - head, low.y});
      list.PathLineTo({high.x, middle});
      list.PathLineTo({high.x - head, high.y});
    } else {
      list.PathArcTo({high.x - r, low.y + r}, r, IM_PI * 1.5f, IM_PI * 2);
      list.PathArcTo({high.x - r, high.y - r}, r, 0, IM_PI / 2);
    }
    list.PathArcTo({low.x + r, high.y - r}, r, IM_PI / 2, IM_PI);
  };
  path();
  canvas().PathFillConvex(colour(ui, tint(tone)));
  path();
  canvas().PathStroke(colour(ui, ink(tone)), ImDrawFlags_Closed, stroke(ui, 1.5f));
  const float width = area.GetWidth() - px(ui, 16) - head;
  const std::string label = cut_to(ui, bar.label, width, Type::small);
  draw_text(ui, {area.Min.x + px(ui, 8), std::floor(middle - line_height(ui, Type::small) / 2)}, label, Type::small,
            false, colour(ui, Colour::text));
}

float lane_height(const Ui& ui, const TimelineLane& lane) {
  const float bars = static_cast<float>(lane.bars.size());
  return std::max(px(ui, kBar * bars + kGap * std::max(0.0f, bars - 1)),
                  lane.result.empty() ? 0 : line_height(ui, Type::lead) + line_height(ui, Type::small));
}

struct Columns {
  float bars_x, bars_w, result_x;
};

void draw_lane(Ui& ui, const TimelineLane& lane, const ImRect& area, const Columns& columns, double clash) {
  const float middle = area.GetCenter().y;
  draw_text(ui, {area.Min.x, std::floor(middle - line_height(ui, Type::small) / 2)}, lane.caption, Type::small, false,
            colour(ui, Colour::text2));
  if (clash >= 0 && lane.tone == Tone::critical && !ui.theme().flat()) {
    const float from = columns.bars_x + columns.bars_w * static_cast<float>(clash);
    fill(ui, {{from, area.Min.y - px(ui, 4)}, {columns.bars_x + columns.bars_w, area.Max.y + px(ui, 4)}},
         Colour::critical_tint);
  }
  float y = area.Min.y;
  for (const TimelineBar& bar : lane.bars) {
    const float from = columns.bars_x + columns.bars_w * static_cast<float>(std::clamp(bar.start, 0.0, 1.0));
    const float to = columns.bars_x + columns.bars_w * static_cast<float>(std::clamp(bar.end, 0.0, 1.0));
    draw_bar(ui, bar, {{std::floor(from), y}, {std::floor(std::max(to, from + px(ui, 8))), y + px(ui, kBar)}},
             lane.tone);
    y += px(ui, kBar + kGap);
  }
  const float both = line_height(ui, Type::lead) + line_height(ui, Type::small), top = std::floor(middle - both / 2);
  draw_text(ui, {columns.result_x, top}, lane.result, Type::lead, true, colour(ui, ink(lane.tone)));
  draw_text(ui, {columns.result_x, top + line_height(ui, Type::lead)}, lane.result_note, Type::small, false,
            colour(ui, Colour::text2));
}

}  // namespace

void timeline_bars(Ui& ui, std::string_view words, std::span<const TimelineLane> lanes, double clash) {
  float caption_w = 0, result_w = 0, height = 0;
  for (const TimelineLane& lane : lanes) {
    caption_w = std::max(caption_w, text_width(ui, lane.caption, Type::small) + px(ui, 20));
    result_w = std::max({result_w, text_width(ui, lane.result, Type::lead, true) + px(ui, 18),
                         text_width(ui, lane.result_note, Type::small) + px(ui, 18)});
    height += lane_height(ui, lane) + px(ui, kLaneGap);
  }
  const ImRect area = place_rect(ui, {room(ui), std::max(0.0f, height - px(ui, kLaneGap)) + px(ui, 8)});
  caption_w = std::min(caption_w, area.GetWidth() * 0.3f);
  const Columns columns{area.Min.x + caption_w, std::max(px(ui, 40), area.GetWidth() - caption_w - result_w),
                        area.Max.x - result_w + px(ui, 18)};
  float y = area.Min.y + px(ui, 4);
  for (const TimelineLane& lane : lanes) {
    const float high = lane_height(ui, lane);
    draw_lane(ui, lane, {{area.Min.x, y}, {area.Max.x, y + high}}, columns, clash);
    y += high + px(ui, kLaneGap);
  }
  if (clash >= 0) {
    const float x = std::floor(columns.bars_x + columns.bars_w * static_cast<float>(clash));
    for (float at = area.Min.y; at < area.Max.y; at += px(ui, 6)) line_down(ui, {x, at}, px(ui, 3), Colour::ctl);
  }
  add_node(ui, {.key = nameless_key(next_id(ui)), .role = AriaRole::image, .name = std::string(words)}, area);
}

}  // namespace rehearsal

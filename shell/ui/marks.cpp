#include <array>
#include <cmath>
#include <string>

#include "shell/ui/paint.hpp"
#include "shell/ui/state.hpp"

namespace rehearsal {
namespace {

/// Coordinates of a 20-unit box round the centre, in device px.
struct Unit {
  ImVec2 centre;
  float one;
  ImVec2 operator()(float x, float y) const { return centre + ImVec2((x - 10) * one, (y - 10) * one); }
};

void bang(const Unit& at, float top, float bottom, ImU32 with) {
  ImDrawList& list = canvas();
  const float dot = 1.35f * at.one;
  const ImVec2 foot = at(10, bottom);
  list.AddRectFilled(at(8.9f, top), at(11.1f, bottom - 3.2f), with, 0.8f * at.one);
  list.AddCircleFilled(foot - ImVec2(0, dot / 2), dot, with, 12);
}

void octagon(const Unit& at, ImU32 with, ImU32 sign) {
  constexpr float near = 6.1f, far = 13.9f, low = 0.6f, high = 19.4f;
  const std::array points = {at(near, low), at(far, low),   at(high, near), at(high, far),
                             at(far, high), at(near, high), at(low, far),   at(low, near)};
  canvas().AddConvexPolyFilled(points.data(), static_cast<int>(points.size()), with);
  bang(at, 4.6f, 15.4f, sign);
}

/// A polygon with corners rounded by a stroke of its own colour.
template <std::size_t N>
void soft_polygon(const std::array<ImVec2, N>& points, ImU32 with, float round) {
  canvas().AddConvexPolyFilled(points.data(), static_cast<int>(N), with);
  canvas().AddPolyline(points.data(), static_cast<int>(N), with, ImDrawFlags_Closed, round);
}

void diamond(const Unit& at, ImU32 with, ImU32 sign) {
  soft_polygon(std::array{at(10, 1.2f), at(18.8f, 10), at(10, 18.8f), at(1.2f, 10)}, with, 1.6f * at.one);
  bang(at, 5.2f, 15.0f, sign);
}

void triangle(const Unit& at, ImU32 with, ImU32 sign) {
  soft_polygon(std::array{at(10, 2.2f), at(19, 17.6f), at(1, 17.6f)}, with, 1.8f * at.one);
  bang(at, 7.0f, 16.4f, sign);
}

void disc_with_tick(Ui& ui, const Unit& at, ImU32 with, ImU32 sign) {
  canvas().AddCircleFilled(at.centre, 9.6f * at.one, with);
  const std::array points = {at(5.6f, 10.4f), at(8.7f, 13.4f), at(14.4f, 7.0f)};
  canvas().AddPolyline(points.data(), 3, sign, ImDrawFlags_None, std::max(stroke(ui, 1), 2.3f * at.one));
}

void ring(const Unit& at, ImU32 with, float width) {
  canvas().AddCircle(at.centre, (9.4f - width / 2) * at.one, with, 0, width * at.one);
}

void half_disc(const Unit& at, ImU32 with) {
  ring(at, with, 1.8f);
  canvas().PathArcTo(at.centre, 5.8f * at.one, -IM_PI / 2, IM_PI / 2);
  canvas().PathFillConvex(with);
}

}  // namespace

void draw_mark(Ui& ui, Mark mark, ImVec2 centre, float size) {
  const Unit at{centre, px(ui, size) / 20.0f};
  const ImU32 own = colour(ui, ink(tone_of(mark))), sign = colour(ui, Colour::on_severity);
  switch (mark) {
    case Mark::critical:
      return octagon(at, own, sign);
    case Mark::major:
      return diamond(at, own, sign);
    case Mark::incomplete:
      return triangle(at, own, sign);
    case Mark::met:
      return disc_with_tick(ui, at, own, sign);
    case Mark::minor:
      ring(at, own, 2.2f);
      canvas().AddCircleFilled(at.centre, 3.2f * at.one, own);
      return;
    case Mark::started:
      return half_disc(at, colour(ui, Colour::ctl));
    case Mark::not_started:
      return ring(at, colour(ui, Colour::ctl), 1.8f);
    case Mark::cue:
      canvas().AddCircleFilled(at.centre, 9.6f * at.one, colour(ui, Colour::rim));
      canvas().AddCircleFilled(at.centre, (9.6f - std::max(2.4f, stroke(ui, 1) / at.one)) * at.one,
                               colour(ui, Colour::cue));
      return;
    case Mark::none:
      return;
  }
}

void draw_tick(Ui& ui, ImVec2 centre, float size, ImU32 with, float thickness) {
  const Unit at{centre, px(ui, size) / 20.0f};
  const std::array points = {at(3.2f, 10.6f), at(8.0f, 15.2f), at(17.0f, 5.0f)};
  canvas().AddPolyline(points.data(), 3, with, ImDrawFlags_None, stroke(ui, thickness));
}

void draw_icon(Ui& ui, Icon icon, ImVec2 centre, float size, ImU32 with) {
  const std::uint32_t point = code_point(icon);
  ImFont* font = ui.state().icons;
  if (point == 0 || font == nullptr) return;
  const float height = px(ui, size);
  const ImFontGlyph* glyph = font->GetFontBaked(height)->FindGlyph(static_cast<ImWchar>(point));
  if (glyph == nullptr) return;
  // Centred by the ink, not by the advance: the glyphs of an icon font have very different widths.
  const ImVec2 middle((glyph->X0 + glyph->X1) / 2, (glyph->Y0 + glyph->Y1) / 2);
  const ImVec2 at(std::floor(centre.x - middle.x + 0.5f), std::floor(centre.y - middle.y + 0.5f));
  font->RenderChar(&canvas(), height, at, with, static_cast<ImWchar>(point));
}

}  // namespace rehearsal

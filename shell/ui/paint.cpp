#include "shell/ui/paint.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {

float px(const Ui& ui, float length) {
  return std::floor(length * ui.state().scale + 0.5f);
}

float stroke(const Ui& ui, float thickness) {
  return std::max(1.0f, px(ui, thickness));
}

ImU32 colour(const Ui& ui, Colour role, float alpha) {
  const Rgb rgb = ui.theme()[role];
  return IM_COL32(rgb.r, rgb.g, rgb.b, static_cast<int>(alpha * 255.0f + 0.5f));
}

ImDrawList& canvas() {
  return *ImGui::GetWindowDrawList();
}

bool in_view(const ImRect& area) {
  return ImGui::GetCurrentWindow()->ClipRect.Overlaps(area);
}

void fill(Ui& ui, const ImRect& area, ImU32 with, float radius, ImDrawFlags corners) {
  canvas().AddRectFilled(area.Min, area.Max, with, px(ui, radius), corners);
}

void fill(Ui& ui, const ImRect& area, Colour role, float radius, ImDrawFlags corners) {
  fill(ui, area, colour(ui, role), radius, corners);
}

void outline(Ui& ui, const ImRect& area, Colour role, float radius, float thickness, ImDrawFlags corners) {
  // Inset by half the thickness, so that the line covers whole pixels inside the rectangle.
  const float t = stroke(ui, thickness);
  const ImVec2 inset(t / 2, t / 2);
  canvas().PathRect(area.Min + inset, area.Max - inset, std::max(0.0f, px(ui, radius) - t / 2), corners);
  canvas().PathStroke(colour(ui, role), ImDrawFlags_Closed, t);
}

namespace {

void dashes(ImDrawList& list, ImVec2 from, ImVec2 to, float dash, float t, ImU32 with) {
  const ImVec2 way = to - from;
  const float length = std::max(1.0f, std::hypot(way.x, way.y));
  for (float at = 0; at < length; at += 2 * dash) {
    const float end = std::min(length, at + dash);
    list.AddLine(from + way * (at / length), from + way * (end / length), with, t);
  }
}

}  // namespace

void dashed_outline(Ui& ui, const ImRect& area, Colour role) {
  const float t = stroke(ui, 1), dash = px(ui, 3);
  const ImRect in(area.Min + ImVec2(t / 2, t / 2), area.Max - ImVec2(t / 2, t / 2));
  const ImU32 with = colour(ui, role);
  dashes(canvas(), in.GetTL(), in.GetTR(), dash, t, with);
  dashes(canvas(), in.GetTR(), in.GetBR(), dash, t, with);
  dashes(canvas(), in.GetBR(), in.GetBL(), dash, t, with);
  dashes(canvas(), in.GetBL(), in.GetTL(), dash, t, with);
}

void line_across(Ui& ui, ImVec2 from, float width, Colour role, float thickness) {
  canvas().AddRectFilled(from, from + ImVec2(width, stroke(ui, thickness)), colour(ui, role));
}

void line_down(Ui& ui, ImVec2 from, float height, Colour role, float thickness) {
  canvas().AddRectFilled(from, from + ImVec2(stroke(ui, thickness), height), colour(ui, role));
}

void sheet_ground(Ui& ui, const ImRect& area, Colour ground, float radius) {
  if (!ui.theme().flat()) {
    ImRect below = area;
    below.Translate(ImVec2(0, stroke(ui, 1)));
    below.Expand(ImVec2(0, stroke(ui, 1) / 2));
    fill(ui, below, colour(ui, Colour::text, 0.06f), radius);
  }
  fill(ui, area, ground, radius);
  outline(ui, area, Colour::line, radius);
}

void lifted_ground(Ui& ui, const ImRect& area, Colour ground, float radius, ImDrawFlags corners) {
  if (!ui.theme().flat()) {
    const Rgb ink = ui.theme().name == ThemeName::dark ? Rgb{0, 0, 0} : ui.theme()[Colour::text];
    constexpr float kGrow[] = {10, 6, 3, 1};
    constexpr float kAlpha[] = {0.025f, 0.04f, 0.06f, 0.10f};
    for (int at = 0; at < 4; ++at) {
      ImRect shade = area;
      shade.Expand(px(ui, kGrow[at]));
      shade.Translate(ImVec2(0, px(ui, kGrow[at])));
      const int alpha = static_cast<int>(kAlpha[at] * 255.0f);
      fill(ui, shade, IM_COL32(ink.r, ink.g, ink.b, alpha), radius + kGrow[at], corners);
    }
  }
  fill(ui, area, ground, radius, corners);
  outline(ui, area, ui.theme().name == ThemeName::light ? Colour::line : Colour::ctl, radius, 1, corners);
}

void focus_ring(Ui& ui, const ImRect& area, float radius) {
  ImRect ring = area;
  ring.Expand(px(ui, 5));
  outline(ui, ring, Colour::focus, radius + 5, 3);
}

void hatch(Ui& ui, const ImRect& area) {
  const ImU32 with = colour(ui, Colour::sample_hatch);
  const float h = area.GetHeight(), step = px(ui, 7) * 1.41421356f;
  canvas().PushClipRect(area.Min, area.Max, true);
  for (float x = area.Min.x - h; x < area.Max.x; x += 2 * step) {
    canvas().AddQuadFilled({x, area.Max.y}, {x + h, area.Min.y}, {x + h + step, area.Min.y}, {x + step, area.Max.y},
                           with);
  }
  canvas().PopClipRect();
}

void scrim(Ui& ui, const ImRect& area, const ImRect& hole, float alpha) {
  const ImU32 with = IM_COL32(0x10, 0x18, 0x1A, static_cast<int>(alpha * 255));
  if (hole.GetWidth() <= 0) return fill(ui, area, with);
  canvas().AddRectFilled(area.Min, {area.Max.x, hole.Min.y}, with);
  canvas().AddRectFilled({area.Min.x, hole.Max.y}, area.Max, with);
  canvas().AddRectFilled({area.Min.x, hole.Min.y}, {hole.Min.x, hole.Max.y}, with);
  canvas().AddRectFilled({hole.Max.x, hole.Min.y}, {area.Max.x, hole.Max.y}, with);
}

float key_cap_width(const Ui& ui, std::string_view keys) {
  return text_width(ui, keys, Type::small) + px(ui, 12);
}

void draw_key_cap(Ui& ui, ImVec2 right_centre, std::string_view keys, bool on_prim) {
  const float w = key_cap_width(ui, keys), h = px(ui, 20);
  const ImRect cap({right_centre.x - w, right_centre.y - h / 2}, {right_centre.x, right_centre.y + h / 2});
  if (!on_prim) fill(ui, cap, Colour::sunken, 4);
  outline(ui, cap, on_prim ? Colour::on_prim : Colour::line, 4);
  const float top = std::floor(right_centre.y - line_height(ui, Type::small) / 2);
  draw_text(ui, {cap.Min.x + px(ui, 6), top}, keys, Type::small, false,
            colour(ui, on_prim ? Colour::on_prim : Colour::text2));
}

}  // namespace rehearsal

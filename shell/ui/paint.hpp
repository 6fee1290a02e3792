#pragma once

#include <imgui.h>
#include <imgui_internal.h>

#include "shell/theme.hpp"
#include "shell/ui/icon.hpp"
#include "shell/ui/tone.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// Layout pixels to whole device pixels.
float px(const Ui& ui, float length);
/// Thickness of a line, at least one device pixel.
float stroke(const Ui& ui, float thickness);

ImU32 colour(const Ui& ui, Colour role, float alpha = 1);
ImDrawList& canvas();

// Radii and thicknesses are layout px, rectangles device px.
void fill(Ui& ui, const ImRect& area, Colour role, float radius = 0, ImDrawFlags corners = ImDrawFlags_RoundCornersAll);
void fill(Ui& ui, const ImRect& area, ImU32 with, float radius = 0, ImDrawFlags corners = ImDrawFlags_RoundCornersAll);
void outline(Ui& ui, const ImRect& area, Colour role, float radius = 0, float thickness = 1,
             ImDrawFlags corners = ImDrawFlags_RoundCornersAll);
void dashed_outline(Ui& ui, const ImRect& area, Colour role);
void line_across(Ui& ui, ImVec2 from, float width, Colour role, float thickness = 1);
void line_down(Ui& ui, ImVec2 from, float height, Colour role, float thickness = 1);

/// A card's: hairline and a shade one pixel below.
void sheet_ground(Ui& ui, const ImRect& area, Colour ground, float radius);
/// A menu's, toast's, dialog's.
void lifted_ground(Ui& ui, const ImRect& area, Colour ground, float radius,
                   ImDrawFlags corners = ImDrawFlags_RoundCornersAll);
/// 3 px, at a gap of 2 px.
void focus_ring(Ui& ui, const ImRect& area, float radius);
void hatch(Ui& ui, const ImRect& area);
/// Dims all but the hole (an empty hole dims all).
void scrim(Ui& ui, const ImRect& area, const ImRect& hole, float alpha);

void draw_icon(Ui& ui, Icon icon, ImVec2 centre, float size, ImU32 with);
void draw_mark(Ui& ui, Mark mark, ImVec2 centre, float size);
void draw_tick(Ui& ui, ImVec2 centre, float size, ImU32 with, float thickness = 2);
void draw_key_cap(Ui& ui, ImVec2 right_centre, std::string_view keys, bool on_prim = false);
float key_cap_width(const Ui& ui, std::string_view keys);

/// Whether any of it can be seen in the current clip rectangle.
bool in_view(const ImRect& area);

}  // namespace rehearsal

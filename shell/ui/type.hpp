#pragma once

#include <imgui.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "shell/ui/runs.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// Sizes of text: 34, 26, 20, 16, 14, 13, 11 CSS px (display 26 and body 16 on phones).
enum class Type : std::uint8_t { display, title, heading, lead, body, small, tiny };

/// The size as the browser's CSS has it, and the height of its line, before scaling.
struct TypeSize {
  float size, line;
};
TypeSize type_size(const Ui& ui, Type type);

/// Dear ImGui's font size in whole device pixels: it counts ascent and descent, 1.362 times the em of Noto Sans.
float font_size(const Ui& ui, Type type);
float line_height(const Ui& ui, Type type);

float text_width(const Ui& ui, std::string_view text, Type type, bool bold = false);
/// One line; `at` is the upper left corner of its line box.
void draw_text(Ui& ui, ImVec2 at, std::string_view text, Type type, bool bold, ImU32 colour, bool slanted = false);
/// The text, or as much of it as fits, with "…" at its end.
std::string cut_to(const Ui& ui, std::string_view text, float width, Type type, bool bold = false);

/// Wrapped text, ready to be drawn.
struct TextPiece {
  std::size_t run = 0;
  std::string_view text = {};  ///< points into the runs that were laid out
  float x = 0, w = 0;
  std::size_t line = 0;
};
struct TextBlock {
  std::vector<TextPiece> pieces = {};
  std::vector<float> line_widths = {};
  float w = 0, h = 0;
  Type type = Type::body;
};
TextBlock lay_out(const Ui& ui, const Runs& runs, Type type, float max_width);
/// `tone` is for runs whose own tone is plain. `runs` are those that were laid out.
void draw_block(Ui& ui, const TextBlock& block, const Runs& runs, ImVec2 at, ImU32 colour, bool right = false);

}  // namespace rehearsal

#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "shell/ui/tone.hpp"

namespace rehearsal {

/// Roles of colour. Values per theme: theme_colours.cpp.
enum class Colour : std::uint8_t {
  bg,
  surface,
  sunken,
  off,
  line,
  ctl,
  text,
  text2,
  prim,
  prim_deep,
  prim_tint,
  on_prim,
  cue,
  rim,
  on_cue,
  cue_tint,
  cue_text,
  sample,
  sample_hatch,
  on_sample,
  sample_tint,
  sample_text,
  critical,
  critical_tint,
  major,
  major_tint,
  minor,
  minor_tint,
  met,
  met_tint,
  on_severity,
  focus,
  paper,
  highlight,
  count_,
};

enum class ThemeName : std::uint8_t { light, dark, high_contrast };

/// Red, green, blue, each 0 to 255.
struct Rgb {
  std::uint8_t r = 0, g = 0, b = 0;
  friend bool operator==(const Rgb&, const Rgb&) = default;
};

struct Theme {
  ThemeName name = ThemeName::light;
  std::array<Rgb, static_cast<std::size_t>(Colour::count_)> colours = {};

  [[nodiscard]] Rgb operator[](Colour colour) const { return colours[static_cast<std::size_t>(colour)]; }
  [[nodiscard]] bool flat() const { return name == ThemeName::high_contrast; }  // no tints, no shadows
};

[[nodiscard]] const Theme& theme(ThemeName name);

/// Text colour, and ground, of a tone.
[[nodiscard]] Colour ink(Tone tone);
[[nodiscard]] Colour tint(Tone tone);

/// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(Rgb a, Rgb b);

/// A pair of colours that appear one on the other somewhere, and the least ratio it needs (4.5 text, 3 parts).
struct ColourPair {
  Colour front;
  Colour back;
  double least;
};
[[nodiscard]] std::span<const ColourPair> pairs_in_use();

/// Name as CSS spells it: "prim-deep".
[[nodiscard]] std::string_view css_name(Colour colour);

}  // namespace rehearsal

#include "shell/theme.hpp"

namespace rehearsal {
namespace {

constexpr Rgb hex(std::uint32_t value) {
  return {static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8),
          static_cast<std::uint8_t>(value)};
}

/// In the order of Colour: the role, then light, dark, high contrast.
struct Row {
  Colour role;
  const char* name;
  std::uint32_t light, dark, high;
};
constexpr Row kRows[] = {
    {Colour::bg, "bg", 0xF3F1EA, 0x11181A, 0x000000},
    {Colour::surface, "surface", 0xFFFFFF, 0x1B2528, 0x000000},
    {Colour::sunken, "sunken", 0xFAF8F3, 0x151D20, 0x000000},
    {Colour::off, "off", 0xECE9E0, 0x263134, 0x000000},
    {Colour::line, "line", 0xDCD7CA, 0x334145, 0xFFFFFF},
    {Colour::ctl, "ctl", 0x787263, 0x82918F, 0xFFFFFF},
    {Colour::text, "text", 0x1B282B, 0xEDF0EB, 0xFFFFFF},
    {Colour::text2, "text2", 0x4F5A59, 0xB1BCBA, 0xFFFFFF},
    {Colour::prim, "prim", 0x0B5F66, 0x6FC8C6, 0x5CE1FF},
    {Colour::prim_deep, "prim-deep", 0x084850, 0x8ED8D6, 0x5CE1FF},
    {Colour::prim_tint, "prim-tint", 0xE0EEED, 0x17393C, 0x000000},
    {Colour::on_prim, "on-prim", 0xFFFFFF, 0x05282B, 0x000000},
    {Colour::cue, "cue", 0xF2B233, 0xF2B233, 0xFFD42A},
    {Colour::rim, "rim", 0x7A4A00, 0xF2B233, 0xFFFFFF},
    {Colour::on_cue, "on-cue", 0x2B1D00, 0x2B1D00, 0x000000},
    {Colour::cue_tint, "cue-tint", 0xFFF4DA, 0x3A2E12, 0x000000},
    {Colour::cue_text, "cue-text", 0x744600, 0xF8CF78, 0xFFD42A},
    {Colour::sample, "sample", 0x6A2C6A, 0x52264F, 0x000000},
    {Colour::sample_hatch, "sample-hatch", 0x7A3B7A, 0x5E305B, 0x000000},
    {Colour::on_sample, "on-sample", 0xFFFFFF, 0xFBECF9, 0xFFB8F6},
    {Colour::sample_tint, "sample-tint", 0xF5EAF4, 0x3A2339, 0x000000},
    {Colour::sample_text, "sample-text", 0x6A2C6A, 0xEBB9E8, 0xFFB8F6},
    {Colour::critical, "critical", 0xB3261E, 0xFF9C92, 0xFF9187},
    {Colour::critical_tint, "critical-tint", 0xFCEAE8, 0x43221F, 0x000000},
    {Colour::major, "major", 0x9A4400, 0xFFB680, 0xFFB25C},
    {Colour::major_tint, "major-tint", 0xFCEEDF, 0x3F2917, 0x000000},
    {Colour::minor, "minor", 0x2C559E, 0xA3C2FB, 0xA8C8FF},
    {Colour::minor_tint, "minor-tint", 0xE8EFFA, 0x1F2E4B, 0x000000},
    {Colour::met, "met", 0x1E6A3B, 0x88D6A4, 0x7CF0A2},
    {Colour::met_tint, "met-tint", 0xE3F2E7, 0x183623, 0x000000},
    {Colour::on_severity, "on-severity", 0xFFFFFF, 0x161C1E, 0x000000},
    {Colour::focus, "focus", 0x1646C9, 0xA9CBFF, 0xFFD42A},
    {Colour::paper, "paper", 0xFFFEFA, 0x232D2F, 0x000000},
    {Colour::highlight, "highlight", 0xFFE9A8, 0x5A4712, 0x000000},
};
constexpr bool in_order() {
  for (std::size_t at = 0; at < std::size(kRows); ++at)
    if (static_cast<std::size_t>(kRows[at].role) != at) return false;
  return std::size(kRows) == static_cast<std::size_t>(Colour::count_);
}
static_assert(in_order());

Theme made(ThemeName name) {
  Theme out{.name = name};
  for (const Row& row : kRows) {
    const std::uint32_t value = name == ThemeName::light ? row.light : name == ThemeName::dark ? row.dark : row.high;
    out.colours[static_cast<std::size_t>(row.role)] = hex(value);
  }
  return out;
}

}  // namespace

const Theme& theme(ThemeName name) {
  static const std::array<Theme, 3> themes = {made(ThemeName::light), made(ThemeName::dark),
                                              made(ThemeName::high_contrast)};
  return themes[static_cast<std::size_t>(name)];
}

std::string_view css_name(Colour colour) {
  return kRows[static_cast<std::size_t>(colour)].name;
}

}  // namespace rehearsal

#include "shell/theme.hpp"

#include <algorithm>
#include <cmath>

namespace rehearsal {

Tone tone_of(Mark mark) {
  switch (mark) {
    case Mark::critical:
    case Mark::incomplete:
      return Tone::critical;
    case Mark::major:
      return Tone::major;
    case Mark::minor:
      return Tone::minor;
    case Mark::met:
      return Tone::met;
    case Mark::cue:
      return Tone::cue;
    default:
      return Tone::neutral;
  }
}

Colour ink(Tone tone) {
  switch (tone) {
    case Tone::secondary:
      return Colour::text2;
    case Tone::prim:
      return Colour::prim;
    case Tone::cue:
      return Colour::cue_text;
    case Tone::sample:
      return Colour::sample_text;
    case Tone::critical:
      return Colour::critical;
    case Tone::major:
      return Colour::major;
    case Tone::minor:
      return Colour::minor;
    case Tone::met:
      return Colour::met;
    default:
      return Colour::text;
  }
}

Colour tint(Tone tone) {
  switch (tone) {
    case Tone::prim:
      return Colour::prim_tint;
    case Tone::cue:
      return Colour::cue_tint;
    case Tone::sample:
      return Colour::sample_tint;
    case Tone::critical:
      return Colour::critical_tint;
    case Tone::major:
      return Colour::major_tint;
    case Tone::minor:
      return Colour::minor_tint;
    case Tone::met:
      return Colour::met_tint;
    case Tone::neutral:
      return Colour::off;
    default:
      return Colour::surface;
  }
}

namespace {

double linear(std::uint8_t channel) {
  const double part = channel / 255.0;
  return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(Rgb colour) {
  return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

constexpr double kText = 4.5;
constexpr double kPart = 3.0;

constexpr ColourPair kPairs[] = {
    // Text on its grounds.
    {Colour::text, Colour::bg, kText},
    {Colour::text, Colour::surface, kText},
    {Colour::text, Colour::sunken, kText},
    {Colour::text, Colour::off, kText},
    {Colour::text, Colour::prim_tint, kText},
    {Colour::text, Colour::paper, kText},
    {Colour::text, Colour::highlight, kText},
    {Colour::text, Colour::cue_tint, kText},
    {Colour::text, Colour::critical_tint, kText},
    {Colour::text, Colour::major_tint, kText},
    {Colour::text, Colour::met_tint, kText},
    {Colour::text2, Colour::bg, kText},
    {Colour::text2, Colour::surface, kText},
    {Colour::text2, Colour::sunken, kText},
    {Colour::text2, Colour::off, kText},
    {Colour::text2, Colour::paper, kText},
    {Colour::text2, Colour::prim_tint, kText},
    {Colour::text2, Colour::cue_tint, kText},
    {Colour::text2, Colour::critical_tint, kText},
    {Colour::text2, Colour::met_tint, kText},
    {Colour::prim, Colour::bg, kText},
    {Colour::prim, Colour::surface, kText},
    {Colour::prim, Colour::sunken, kText},
    {Colour::prim, Colour::paper, kText},
    {Colour::prim, Colour::prim_tint, kText},
    {Colour::on_prim, Colour::prim, kText},
    {Colour::on_prim, Colour::prim_deep, kText},
    {Colour::on_cue, Colour::cue, kText},
    {Colour::cue_text, Colour::cue_tint, kText},
    {Colour::cue_text, Colour::surface, kText},
    {Colour::on_sample, Colour::sample, kText},
    {Colour::on_sample, Colour::sample_hatch, kText},
    {Colour::sample_text, Colour::sample_tint, kText},
    {Colour::sample_text, Colour::paper, kText},
    {Colour::critical, Colour::surface, kText},
    {Colour::critical, Colour::bg, kText},
    {Colour::critical, Colour::critical_tint, kText},
    {Colour::major, Colour::surface, kText},
    {Colour::major, Colour::bg, kText},
    {Colour::major, Colour::major_tint, kText},
    {Colour::minor, Colour::surface, kText},
    {Colour::minor, Colour::bg, kText},
    {Colour::minor, Colour::minor_tint, kText},
    {Colour::met, Colour::surface, kText},
    {Colour::met, Colour::bg, kText},
    {Colour::met, Colour::met_tint, kText},
    {Colour::on_severity, Colour::critical, kText},
    {Colour::on_severity, Colour::major, kText},
    {Colour::on_severity, Colour::met, kText},
    // The disabled button's word is in the control colour; it is exempt from 4.5 and kept at the level of parts.
    {Colour::ctl, Colour::surface, kPart},
    {Colour::ctl, Colour::bg, kPart},
    {Colour::ctl, Colour::sunken, kPart},
    {Colour::ctl, Colour::off, kPart},
    {Colour::rim, Colour::surface, kPart},
    {Colour::rim, Colour::bg, kPart},
    {Colour::rim, Colour::cue_tint, kPart},
    {Colour::prim, Colour::off, kPart},
    {Colour::focus, Colour::surface, kPart},
    {Colour::focus, Colour::bg, kPart},
    {Colour::focus, Colour::sunken, kPart},
    {Colour::focus, Colour::paper, kPart},
    {Colour::focus, Colour::cue_tint, kPart},
    {Colour::focus, Colour::critical_tint, kPart},
};

}  // namespace

double contrast(Rgb a, Rgb b) {
  const double first = luminance(a), second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

std::span<const ColourPair> pairs_in_use() {
  return kPairs;
}

}  // namespace rehearsal

#pragma once

#include <cstdint>

namespace rehearsal {

/// What a colour stands for. Severity tones mean severity and nothing else.
enum class Tone : std::uint8_t { plain, secondary, neutral, prim, cue, sample, critical, major, minor, met };

/// The drawn signs of severity and state. Each has a shape of its own, so that none depends on colour.
enum class Mark : std::uint8_t {
  none,
  critical,     ///< filled octagon, "!"
  major,        ///< filled diamond, "!"
  minor,        ///< ring with a dot
  met,          ///< filled disc, tick
  incomplete,   ///< filled triangle, "!": missing answers only
  started,      ///< half disc
  not_started,  ///< empty ring
  cue,          ///< the cue light: waits for you
};

[[nodiscard]] Tone tone_of(Mark mark);

}  // namespace rehearsal

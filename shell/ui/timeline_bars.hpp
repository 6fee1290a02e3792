#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "shell/ui/tone.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

struct TimelineBar {
  std::string label = {};
  double start = 0, end = 1;  ///< 0 to 1 of the picture's width
  bool open_end = false;      ///< drawn as an arrow
};
struct TimelineLane {
  std::string caption = {};  ///< "What you entered"
  std::vector<TimelineBar> bars = {};
  std::string result = {};  ///< bold, at the right: "$1,550"
  std::string result_note = {};
  Tone tone = Tone::prim;  ///< critical for what clashes
};
/// Bars on a common line of time. `words` says the same as the picture. `clash` (0 to 1) draws the dashed line where
/// two bars meet; negative = none.
void timeline_bars(Ui& ui, std::string_view words, std::span<const TimelineLane> lanes, double clash = -1);

}  // namespace rehearsal

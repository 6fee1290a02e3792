#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "shell/ui/icon.hpp"
#include "shell/ui/tone.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// One thing that happened.
struct TimelineEntry {
  std::string key = {};
  std::string day = {};  ///< as shown, "10/05/2026"
  std::string title = {};
  std::string detail = {};
  std::string note = {};  ///< what is wrong with it, beside its mark
  Mark mark = Mark::none;
  Icon icon = Icon::none;
  std::string href = {};  ///< where it stands; without it the entry is text
  bool now = false;       ///< the day on which the reader stands
};
/// What happened, in order, along a line: a list whose entries lead to where each stands. A day is drawn once, and told
/// with each. Returns the key of the entry pressed.
std::optional<std::string> timeline_list(Ui& ui, std::string_view key, std::string_view name,
                                         std::span<const TimelineEntry> entries);

}  // namespace rehearsal

#pragma once

#include <string_view>

#include "shell/ui/icon.hpp"
#include "shell/ui/tone.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// A bar from 0 to 1. `words` is what it says to assistive technology: "84 of 90 days".
void progress_bar(Ui& ui, std::string_view name, double part, std::string_view words);
/// One pip a unit, the first `filled` of them filled: 5 of 10 days.
void pips(Ui& ui, std::string_view name, int total, int filled, std::string_view words);
/// One square a finding: the first `gone` dashed, then `left` filled in the tone.
void squares(Ui& ui, Tone tone, int gone, int left, std::string_view words);

/// A running clock: icon, what runs, value in bold, and below it pips (total > 0) or a bar, and the consequence.
struct ClockOptions {
  Icon icon = Icon::clock;
  std::string label = {};
  std::string value = {};
  std::string consequence = {};
  int pips_total = 0;
  int pips_filled = 0;
  double part = 0;
};
void clock(Ui& ui, const ClockOptions& options);

}  // namespace rehearsal

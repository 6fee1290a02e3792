#pragma once

#include <string>

#include "shell/ui/icon.hpp"
#include "shell/ui/tone.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

struct ChipOptions {
  std::string label = {};
  Tone tone = Tone::neutral;
  Mark mark = Mark::none;
  Icon icon = Icon::none;
  bool on_tint = false;  ///< stands on a tinted ground: white instead of the tint
};
/// A small word with a shape: severity, state, sample. Not operable.
void chip(Ui& ui, const ChipOptions& options);
/// A mark alone with its count beside it, in rows that speak their full text: "● 3". `words` is what is said.
void mark_count(Ui& ui, Mark mark, int count, std::string_view words);

}  // namespace rehearsal

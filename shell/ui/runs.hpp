#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shell/ui/tone.hpp"

namespace rehearsal {

/// A stretch of text in one look.
struct Run {
  std::string text = {};
  bool bold = false;
  bool slanted = false;
  bool highlighted = false;  ///< the reader's own marker, on sample documents
  Tone tone = Tone::plain;
};

/// Text made of runs. A plain string is one run.
struct Runs {
  std::vector<Run> list;
  Runs() = default;
  Runs(std::string text) { list.push_back({.text = std::move(text)}); }  // NOLINT: implicit on purpose
  Runs(const char* text) : Runs(std::string(text)) {}                    // NOLINT: implicit on purpose
  Runs(std::vector<Run> runs) : list(std::move(runs)) {}                 // NOLINT: implicit on purpose
};

/// Reads **bold** and //slanted// in a text of a pack. Never use it on what a person typed.
Runs marked(std::string_view text);
std::string plain_text(const Runs& runs);

}  // namespace rehearsal

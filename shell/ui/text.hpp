#pragma once

#include <string_view>

#include "shell/ui/icon.hpp"
#include "shell/ui/runs.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

struct HeadlineOptions {
  bool cue = false;  ///< the cue light in front: this screen's task is yours
  Runs above = {};   ///< small line above (chip row is drawn by the screen)
  Runs detail = {};  ///< the one line of detail below
};
/// The sentence that says where I stand and what comes next: the screen's one h1, 34 px (26 on phones).
void headline(Ui& ui, std::string_view sentence, const HeadlineOptions& options = {});

enum class HeadingSize : std::uint8_t { title, heading, lead, body };  ///< 26, 20, 16, 14 px
struct HeadingOptions {
  int level = 2;
  HeadingSize size = HeadingSize::heading;
  Runs aside = {};  ///< small text after it, on the same line: an element number, a date
  Icon icon = Icon::none;
  Mark mark = Mark::none;
  std::string key = {};  ///< only when focus() must find it; headings then take the focus
};
void heading(Ui& ui, std::string_view text, const HeadingOptions& options = {});

enum class TextSize : std::uint8_t { small, body, lead, heading, title };  ///< 13, 14, 16, 20, 26 px
struct TextOptions {
  TextSize size = TextSize::body;
  Tone tone = Tone::plain;
  Icon icon = Icon::none;  ///< in front, decorative
  Mark mark = Mark::none;  ///< in front; its word must be in the text
  bool right = false;      ///< right-aligned
  bool one_line = false;   ///< cut with "…"; the semantic text stays whole
  float max_width = 0;     ///< CSS px; 0 = 72 characters or what is available
};
/// A paragraph of wrapped text; in a row, a piece of text of its natural width.
void paragraph(Ui& ui, const Runs& runs, const TextOptions& options = {});
/// Help and captions: small, secondary.
void help_text(Ui& ui, const Runs& runs);
/// A hairline across.
void divider(Ui& ui);

}  // namespace rehearsal

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "shell/ui/runs.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// The frame of every screen, drawn in this order: top_bar, sample_band, then page_content (or panes), then bottom_bar.

struct TopItem {
  std::string key = {};
  std::string label = {};
  std::string href = {};
  bool current = false;
};
struct TopBarOptions {
  std::string product = {};  ///< the name beside the sign
  std::string home = {};     ///< where the sign leads
  std::span<const TopItem> items = {};
  bool low = false;             ///< 48 instead of 56, inside a record
  std::string back_label = {};  ///< phones: arrow back instead of the sign, with title and subtitle
  std::string title = {};
  std::string subtitle = {};
};
/// Returns the key of the item pressed; "home" for the sign, "back" for the arrow. The body draws the right side in a
/// row: save state, find, language, person.
std::optional<std::string> top_bar(Ui& ui, const TopBarOptions& options, Body right_side);

/// The plum band: pretend people only. `strong` is bold; `right` names mode or policy.
void sample_band(Ui& ui, std::string_view strong, std::string_view rest, std::string_view right = {});

struct PageOptions {
  float max_width = 1152;
  std::string key = "main";  ///< scroll position is kept per key
  bool surface = false;      ///< white ground instead of the desk's
};
/// The main part: scrolls by itself between the bars.
void page_content(Ui& ui, const PageOptions& options, Body body);

/// White ground across the page: who and what a record is about, or its tabs. `room` above and below, CSS px.
void head_strip(Ui& ui, std::string_view key, float room, Body body);

/// Sticks to the bottom, above the safe area of a phone. The body is a row.
void bottom_bar(Ui& ui, Body body);
/// Phones: the line above the bottom bar that carries the save state.
void bottom_status(Ui& ui, Mark mark, const Runs& runs);

/// Save state, one place a screen, one wording. It is a live region.
void save_state(Ui& ui, Mark mark, const Runs& runs);
/// Initials in a disc; decorative unless named.
void avatar(Ui& ui, std::string_view initials, std::string_view name = {}, bool sample = false);

}  // namespace rehearsal

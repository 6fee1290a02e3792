#pragma once

#include <imgui.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "shell/semantics/tree.hpp"
#include "shell/ui/box.hpp"
#include "shell/ui/port.hpp"
#include "shell/ui/settings.hpp"
#include "shell/ui/toast.hpp"

namespace rehearsal {

/// What a person is typing, until the field commits it.
struct Draft {
  std::string text = {};
  double changed_at = 0;  ///< ms
  bool commit = false;    ///< the field was left: take it now
};

/// A committed value that the record has not taken over (yet, or ever): shown until the record's value changes.
struct Untaken {
  std::string text = {};
  std::string base = {};  ///< the record's value when it was committed
};

/// An open popup, menu, dialog or sheet.
struct Overlay {
  std::string opener = {};   ///< key that gets the focus back
  bool focus_wanted = true;  ///< the focus has still to go into it
  int drawn_pass = -1;       ///< last pass that drew it; one that nobody draws is closed
};

struct StandingToast {
  Toast toast = {};
  double since = 0;
};

/// The layer's memory. Grouped by who uses it; private to shell/ui.
struct UiState {
  // Dear ImGui
  ImGuiContext* context = nullptr;
  ImFont* regular = nullptr;
  ImFont* bold = nullptr;
  ImFont* icons = nullptr;

  // The page
  Page page = {};
  float scale = 1;  ///< device pixels a layout pixel: density of the screen times the text size
  double now = 0;   ///< ms
  int pass = 0;
  UiSettings settings = {};
  Surroundings surroundings = {};
  Density screen_density = Density::comfortable;
  std::string title = {};

  // Layout
  std::vector<Box> boxes;
  std::unordered_map<ImGuiID, Measured> measured;
  std::unordered_map<ImGuiID, std::vector<RowLine>> row_lines;
  float row_width = 0;  ///< of the row that ended last: its longest line, device px
  std::unordered_map<ImGuiID, std::vector<float>> grid_rows;
  bool unsettled = false;   ///< something was drawn by a measure that has changed since: another pass is wanted
  float bottom_height = 0;  ///< of the bar at the bottom, as measured in the last pass
  float next_bottom_height = 0;

  // Semantics
  Tree building, shown;
  std::string scope;
  std::unordered_set<ImGuiID> ids_with_nodes;
  std::vector<Rect> bare_items;  ///< operable ImGui items without a node, when the lint hooks are compiled in

  // Focus
  std::string focused;
  bool focus_visible = false;
  std::string focus_wish;  ///< a key that shall get the focus as soon as it is drawn
  std::string scroll_to;   ///< a key that shall be scrolled into view
  std::string ringed;      ///< rung after a jump
  double ringed_until = 0;

  // What comes in
  std::vector<Action> actions;
  std::vector<std::string> shortcuts;       ///< pressed and waiting for this pass
  std::vector<std::string> shortcuts_next;  ///< held back until drafts are committed
  float wheel = 0;                          ///< device px, down
  float key_scroll = 0;                     ///< device px, for the region with the focus or the main one
  bool commit_all = false;
  std::map<std::string, Draft> drafts;
  std::map<std::string, Untaken> untaken;
  bool browser_shows_text = false;  ///< the focused field's text is drawn by the browser's own input

  // What goes out
  Requests requests;
  double wake_at = -1;  ///< ms; negative: not wanted

  // Overlays
  std::map<std::string, Overlay> overlays;
  std::vector<std::string> overlay_stack;  ///< open ones, the uppermost last
  std::vector<StandingToast> toasts;
  std::string tip_key;
  double tip_since = 0;
  bool tip_seen = false;
  std::map<std::string, std::string> memos;  ///< small memory of elements by key: the month of a picker

  // The element being drawn
  std::vector<TableState> tables;
  std::vector<GridState> grids;
};

}  // namespace rehearsal

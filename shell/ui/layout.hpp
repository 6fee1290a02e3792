#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "shell/ui/tone.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// Elements stand below one another with this gap, CSS px, until the body ends. The screen's own flow has gap 16.
void stack(Ui& ui, float gap, Body body);
/// Extra room before the next element, CSS px. In a row: sideways.
void space(Ui& ui, float amount);

enum class RowAlign : std::uint8_t { start, centre, end };
struct RowOptions {
  float gap = 8;
  RowAlign align = RowAlign::start;
  bool wrap = true;
};
/// Elements stand side by side at their natural widths and wrap when the line is full, each centred on its line.
void row(Ui& ui, const RowOptions& options, Body body);
/// In a row: what follows stands at the far end.
void spring(Ui& ui);

struct GridOptions {
  std::vector<float> weights = {1, 1};  ///< relative widths of the columns
  float gap = 16;
  float row_gap = 16;
  Breakpoint single_below = Breakpoint::w768;  ///< one column when the page is narrower than this
  float least_width = 0;                       ///< fewer columns when one would be narrower than this; 0 = never
  bool equal_heights = false;                  ///< cards of a row end together
};
/// The body calls cell() for each cell, in reading order.
void grid(Ui& ui, std::string_view key, const GridOptions& options, Body body);
void cell(Ui& ui, Body body, int span = 1);

/// A part of the page that scrolls by itself. height 0 = all that is left.
void scroll_region(Ui& ui, std::string_view key, std::string_view name, float height, Body body);

/// A column of the page, beside others, each scrolling by itself: sections | form | documents.
struct Pane {
  std::string key = {};
  std::string name = {};  ///< of the region
  float width = 0;        ///< fixed CSS px; 0 = shares what is left
  float least = 0;
  bool sunken = false;   ///< side panel's ground
  bool surface = false;  ///< a sheet's ground
  float padding = 24;
  AriaRole role = AriaRole::region;
};
/// Fills the height that is left between the bars. Panes whose body is not wanted are left out by the screen.
void panes(Ui& ui, std::string_view key, std::span<const Pane> list, FunctionRef<void(std::size_t)> body);

/// Everything down to the bottom bar is the screen's main part, of screens that are no page_content.
void main_part(Ui& ui, Body body);

/// A named part of the screen without a look of its own.
void region(Ui& ui, std::string_view key, std::string_view name, Body body);

}  // namespace rehearsal

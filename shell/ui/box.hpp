#pragma once

#include <imgui.h>

#include <string>
#include <vector>

#include "shell/ui/layout.hpp"
#include "shell/ui/table.hpp"

namespace rehearsal {

/// What a block measured when it was last drawn, device px.
struct Measured {
  float w = 0, h = 0;
  int pass = -1;
};

/// One line of a row: its natural width, its height, and how many springs stand in it.
struct RowLine {
  float w = 0, h = 0;
  int springs = 0;
};

/// Where the next element goes. Boxes nest; all lengths are device px.
struct Box {
  enum class Kind { column, row } kind = Kind::column;
  ImGuiID id = 0;
  ImGuiID ordinal = 0;  ///< counts nameless children, for stable ids
  ImVec2 origin = {};
  float width = 0;
  ImVec2 cursor = {};
  float gap = 0;
  bool empty = true;
  float right = 0, bottom = 0;  ///< of what was placed
  float stretch = 0;            ///< a card here may grow to this height
  bool in_cell = false;         ///< of a table, where a text is no paragraph

  // Rows
  RowAlign align = RowAlign::start;
  bool wrap = true;
  float line_top = 0;
  float natural = 0;  ///< width used on this line, without springs
  std::vector<RowLine> lines = {}, known = {};
};

struct GridState {
  ImGuiID id = 0;
  std::vector<float> x = {}, w = {};
  float column_gap = 0, row_gap = 0;
  float top = 0;
  float row_height = 0;
  int column = 0;
  std::size_t row = 0;
  bool equal = false;
  bool first = true;
  std::vector<float> known = {}, heights = {};
};

struct TableState {
  TableOptions options = {};
  std::string key = {};
  std::vector<float> x = {}, w = {};  ///< of the columns
  bool stacked = false;               ///< rows as cards, on phones
  std::size_t column = 0;
  float row_top = 0, row_height = 0, known_height = 0;
  ImGuiID row_id = 0;
  std::size_t row = 0;
};

}  // namespace rehearsal

#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "shell/ui/runs.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

struct TableColumn {
  std::string label = {};
  float weight = 1;           ///< relative width
  float least = 0;            ///< CSS px
  bool right = false;         ///< figures
  bool row_header = false;    ///< names its row
  bool label_hidden = false;  ///< for marks and buttons; still told to assistive technology
};
struct TableOptions {
  std::string caption = {};  ///< what the table holds; not drawn
  std::span<const TableColumn> columns = {};
  bool card = true;  ///< on a sheet with rounded corners
};
/// The body calls table_row for each row. On phones each row is a card of "label: value" lines.
void table(Ui& ui, std::string_view key, const TableOptions& options, Body rows);

struct TableRowOptions {
  bool selected = false;
  Tone tone = Tone::plain;  ///< ground: critical for what has no answer, major for a finding
  bool pressable = false;   ///< the whole row is a pointer target of its first button or link
};
/// The body calls table_cell once a column. True when a pressable row was pressed beside its own controls.
bool table_row(Ui& ui, std::string_view key, const TableRowOptions& options, Body cells);
void table_cell(Ui& ui, Body body);
void table_cell(Ui& ui, const Runs& runs);

}  // namespace rehearsal

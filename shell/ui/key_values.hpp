#pragma once

#include <span>
#include <string>
#include <string_view>

#include "shell/ui/runs.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

struct KeyValue {
  std::string label = {};
  std::string value = {};
  Mark mark = Mark::none;  ///< with `note`: what a check found here
  std::string note = {};
  bool current = false;  ///< outlined
};
/// Facts, one a line: label, value, note at the right.
void key_values(Ui& ui, std::string_view key, std::string_view name, std::span<const KeyValue> rows);

}  // namespace rehearsal

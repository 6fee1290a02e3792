#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "shell/ui/button.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

struct MenuItem {
  std::string key = {};
  std::string label = {};
  std::string shortcut = {};  ///< shown at the right
  Icon icon = Icon::none;
  bool disabled = false;
  bool checked = false;
  bool divided = false;  ///< a line above
};
/// A button that opens a menu; returns the key of the item chosen, once. Arrow keys move, Escape closes.
std::optional<std::string> menu(Ui& ui, std::string_view key, const ButtonOptions& opener,
                                std::span<const MenuItem> items);

}  // namespace rehearsal

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "shell/ui/icon.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

enum class ButtonKind : std::uint8_t { primary, secondary, quiet, danger };

struct ButtonOptions {
  std::string label = {};
  ButtonKind kind = ButtonKind::secondary;
  Icon icon = Icon::none;
  Icon icon_after = Icon::none;
  bool icon_only = false;  ///< the label is its name and tip
  bool disabled = false;
  std::string reason = {};       ///< why it is disabled: its description and tip
  std::string description = {};  ///< more than the label says, for assistive technology
  std::string shortcut = {};     ///< shown as a key at its end, and pressed by it: "Ctrl+Z"
  bool small = false;            ///< 28 high, 44 for a finger
  bool fill = false;             ///< all the available width
  int pressed = -1;              ///< toggle button: 0 off, 1 on
  int expanded = -1;             ///< opens something: 0 closed, 1 open
  bool touch = false;            ///< 48 high, as in the phone's bottom bar
};
/// True once for each press, by pointer, key or assistive technology.
bool button(Ui& ui, std::string_view key, const ButtonOptions& options);

struct LinkOptions {
  std::string label = {};
  std::string href = {};  ///< route with its "#"; the app's router does the rest when it is pressed
  Icon icon = Icon::none;
  bool current = false;
  bool underlined = true;
};
/// True once when followed inside the app. (The browser may also open it in a new tab.)
bool link(Ui& ui, std::string_view key, const LinkOptions& options);

}  // namespace rehearsal

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "shell/ui/ui.hpp"

namespace rehearsal {

/// Opens the dialog or sheet of this key (full key, scopes included, when called in the same scope: the plain key).
/// The focus goes into it, and back to what was focused when it closes.
void open_dialog(Ui& ui, std::string_view key);
void close_dialog(Ui& ui, std::string_view key);
[[nodiscard]] bool dialog_open(const Ui& ui, std::string_view key);

struct DialogOptions {
  std::string title = {};  ///< a question
  float width = 360;
  bool closable = true;  ///< Escape and the ground around it close it
};
/// Draws the body while open. Modal: nothing else can be reached. The body puts its buttons in dialog_buttons.
/// True once when the person dismissed it without a button.
bool dialog(Ui& ui, std::string_view key, const DialogOptions& options, Body body);
/// A row at the right end; the primary button comes last.
void dialog_buttons(Ui& ui, Body body);

enum class SheetSide : std::uint8_t { right, bottom };
struct SheetOptions {
  std::string title = {};
  float size = 320;  ///< width of a right one; a bottom one takes the phone's width
  SheetSide side = SheetSide::right;
  bool modal = false;  ///< a documents drawer is not: the form stays in reach
};
/// A drawer over the page. Close by its cross or Escape. True once when the person closed it.
bool sheet(Ui& ui, std::string_view key, const SheetOptions& options, Body body);

}  // namespace rehearsal

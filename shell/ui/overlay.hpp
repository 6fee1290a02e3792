#pragma once

#include <imgui_internal.h>

#include <string>

#include "shell/ui/body.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// What stands above the page: popups, menus, dialogs, sheets. Each is a window of its own in front of all before it.
/// Opening remembers what had the focus; closing gives it back.
void open_overlay(Ui& ui, const std::string& key, bool take_focus = true);
void close_overlay(Ui& ui, const std::string& key, bool give_focus_back = true);
[[nodiscard]] bool overlay_open(const Ui& ui, const std::string& key);
[[nodiscard]] bool popup_stands(const Ui& ui);

/// A window that covers the whole page below the overlay and catches the pointer. True when it was pressed.
bool catch_pointer(Ui& ui, const std::string& key, float scrim_alpha);
/// The overlay's own window. The body draws with absolute rectangles or its own boxes.
void overlay_window(Ui& ui, const std::string& key, const ImRect& area, Body body);

/// A list or picker beside its opener: below it when there is room, else above. Draws the lifted ground and calls the
/// body with a box of that width; scrolls when higher than `most_height` (layout px). Closes itself when pressed
/// outside.
struct PopupOptions {
  float width = 0;  ///< device px
  float most_height = 320;
  float padding = 6;
  AriaRole role = AriaRole::menu;
  std::string name = {};
};
void popup(Ui& ui, const std::string& key, const ImRect& opener, const PopupOptions& options, Body body);

/// Overlays that were open and that no screen drew in this pass are gone.
void close_forgotten_overlays(Ui& ui);

}  // namespace rehearsal

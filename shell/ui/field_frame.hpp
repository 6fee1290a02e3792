#pragma once

#include <imgui_internal.h>

#include <string>

#include "shell/semantics/node.hpp"
#include "shell/ui/field.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// What every field has around its control: label above, message below.
struct FieldFrame {
  std::string key = {};
  ImRect whole = {};
  ImRect control = {};
};
/// Takes room, draws label and message. `control_height` in device px; a width of 0 is all the room. `error` replaces
/// that of the options (a field may know what is wrong by itself).
FieldFrame field_frame(Ui& ui, std::string_view key, const FieldOptions& options, const std::string& error,
                       float control_width, float control_height);
/// A node that says what the options say.
Node field_node(const Ui& ui, const std::string& key, AriaRole role, const FieldOptions& options,
                const std::string& error);
/// Ground and border of a control.
void control_ground(Ui& ui, const ImRect& area, const FieldOptions& options, bool wrong, bool hovered);
float control_height(const Ui& ui, const FieldOptions& options);

}  // namespace rehearsal

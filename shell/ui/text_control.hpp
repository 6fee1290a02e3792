#pragma once

#include <imgui_internal.h>

#include <optional>
#include <string>

#include "shell/ui/drafts.hpp"
#include "shell/ui/field.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

struct TextControl {
  AriaRole role = AriaRole::text_field;
  int lines = 1;
  float end_room = 0;  ///< layout px at the right that the text leaves free for an operable icon
  std::string error = {};
};
/// Draws the field and returns what was committed. The area of the control comes back through `control`.
std::optional<std::string> text_control(Ui& ui, std::string_view key, const FieldOptions& options,
                                        const TextControl& how, std::string_view value, const Conversion& conversion,
                                        ImRect* control = nullptr);

}  // namespace rehearsal

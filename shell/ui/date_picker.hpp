#pragma once

#include <imgui_internal.h>

#include <optional>
#include <string>
#include <string_view>

#include "shell/ui/ui.hpp"

namespace rehearsal {

/// The calendar button at the end of a date field's control, and its picker. Returns the day picked (ISO), once.
std::optional<std::string> date_picker(Ui& ui, std::string_view key, const std::string& label, const ImRect& control,
                                       std::string_view value, std::string_view today);

}  // namespace rehearsal

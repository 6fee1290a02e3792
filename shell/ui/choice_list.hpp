#pragma once

#include <imgui_internal.h>

#include <optional>
#include <span>
#include <string>

#include "shell/ui/choices.hpp"

namespace rehearsal {

/// The list below a choice, for the pointer; keyboards use the native <select>. Returns the value picked, once.
std::optional<std::string> choice_list(Ui& ui, const std::string& key, const ImRect& opener,
                                       std::span<const ChoiceItem> items, std::string_view value);

}  // namespace rehearsal

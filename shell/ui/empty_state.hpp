#pragma once

#include <cstdint>
#include <string_view>

#include "shell/ui/ui.hpp"

namespace rehearsal {

/// What is so, and since when, under a small line drawing.
void empty_state(Ui& ui, std::string_view title, std::string_view detail);

}  // namespace rehearsal

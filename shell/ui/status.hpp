#pragma once

#include <string_view>

#include "shell/ui/runs.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// A line that assistive technology speaks whenever its words change.
void status(Ui& ui, std::string_view key, Mark mark, const Runs& runs);

}  // namespace rehearsal

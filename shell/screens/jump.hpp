#pragma once

#include <string_view>

#include "shell/screens/screen.hpp"

namespace rehearsal {

/// Focuses the element whose key ends in this word; false while it is not there.
bool focus_ending(Ui& ui, std::string_view ending);

/// Focuses what the route's field names, once for each arrival. It may stand only some frames after the change of
/// screen: so long the wish is kept.
void jump_to_field(ScreenContext& screen);

}  // namespace rehearsal

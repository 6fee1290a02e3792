#pragma once

namespace rehearsal {

struct UiState;

/// Makes the Dear ImGui context with the program's fonts and none of its own looks, and takes it down.
void set_up(UiState& state);
void tear_down(UiState& state);

}  // namespace rehearsal

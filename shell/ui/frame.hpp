#pragma once

#include "shell/ui/body.hpp"
#include "shell/ui/port.hpp"
#include "shell/ui/ui.hpp"

struct ImDrawData;

namespace rehearsal {

/// Draws one frame: runs passes of the screen until the layout has settled, at most 6. Inputs are used by the first
/// pass; each result is returned to the screen once. Returns the number of passes.
int run_frame(Ui& ui, const Page& page, double now_ms, FunctionRef<void(Ui&)> draw);

/// Milliseconds until another frame is wanted: 0 at once, negative never.
double next_frame(const Ui& ui, double now_ms);

/// What the renderer draws; valid until the next run_frame.
ImDrawData* draw_data(Ui& ui);

/// Pointer, in CSS px of the page.
void pointer_moved(Ui& ui, float x, float y);
void pointer_button(Ui& ui, bool down);
void pointer_gone(Ui& ui);
void wheel_turned(Ui& ui, float pixels_down);
/// Scrolls the region that has the focus, or the main one.
void keys_scroll(Ui& ui, float pixels_down);

}  // namespace rehearsal

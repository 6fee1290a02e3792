#pragma once

#include <string>

#include "shell/screens/screen.hpp"

namespace rehearsal {

/// "November 24, 2:41 PM"
std::string moment_words(const ScreenContext& screen, double ms);

/// What the endpoint has: trust_sync.cpp.
void draw_sync(ScreenContext& screen);
void draw_copies(ScreenContext& screen);
void draw_preview_dialog(ScreenContext& screen);
void draw_leaving(ScreenContext& screen);
void draw_leaving_dialog(ScreenContext& screen);

}  // namespace rehearsal

#pragma once

#include "shell/screens/find.hpp"
#include "shell/screens/screen.hpp"

namespace rehearsal {

/// The bars above every screen: the product, its main places, what is saved, Find, language, the person; and the plum
/// band.
void draw_chrome(ScreenContext& screen, const ScreenFrame& frame, Find& find);

/// What is wrong with the whole page, under the band: not saved, damaged, another tab, missing content, a newer
/// version.
void draw_banners(ScreenContext& screen, bool update_waits);

/// Before the journal and the content are there.
void draw_loading(ScreenContext& screen);

}  // namespace rehearsal

#pragma once

#include "shell/screens/screen.hpp"

namespace rehearsal {

/// The agency whose worker the learner plays in this case; "" when the content is not here.
std::string own_agency(const ScreenContext& screen, const CaseState& in);
const Population* population_of(const ScreenContext& screen, const CaseState& in);

/// Frame of a screen within a case: band, mode, and the arrow up to my path.
ScreenFrame case_frame(const ScreenContext& screen, std::string title);

/// The story's days with the one that is on, and the way to the next: time only goes forward.
void draw_story(ScreenContext& screen, const CaseState& in);
void draw_story_dialog(ScreenContext& screen, const CaseState& in);

/// "Enter data as" and back-dating, as the real site has them: off unless a person switches them on. The menu opens the
/// dialogs; what is on stands as a line with the way to switch it off.
void draw_modes_menu(ScreenContext& screen);
void draw_modes_on(ScreenContext& screen, const CaseState& in);
void draw_modes_dialogs(ScreenContext& screen, const CaseState& in);

/// When the route's case is not on this device: says so, with the way home.
void draw_no_case(ScreenContext& screen);

}  // namespace rehearsal

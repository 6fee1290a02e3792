#pragma once

#include <string>

#include "shell/screens/screen.hpp"

namespace rehearsal {

/// The practice case that the home screen is about.
struct Practice {
  const Scenario* chosen = nullptr;  ///< null when no case pack is here
  const CaseState* state = nullptr;  ///< null until it is started
  std::string title;                 ///< the sample client's name, in the language shown
  std::string mode;                  ///< worked or guided: as it was started, or as it would be
};
Practice practice_of(const ScreenContext& screen);
/// Nothing was changed since the record was last sent.
bool sent_last(const CaseState& state);
/// Starts the chosen case, or goes on where it was left.
void enter_practice(ScreenContext& screen, const Practice& practice);

/// The own training as the space has it, with what to do now; false when there is none.
bool draw_own_training(ScreenContext& screen);
void draw_steps(ScreenContext& screen, const Practice& practice);
void draw_cases(ScreenContext& screen, const Practice& practice);
void draw_practice_card(ScreenContext& screen, const Practice& practice);
void draw_reset_dialog(ScreenContext& screen, const Practice& practice);

}  // namespace rehearsal

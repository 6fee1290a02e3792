#pragma once

#include "shell/ui/state.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// A finger operates it: controls are 48 high and targets at least 44.
inline bool touch(const Ui& ui) {
  return ui.phone() || ui.state().surroundings.coarse_pointer;
}

inline bool compact(const Ui& ui) {
  const UiSettings& settings = ui.state().settings;
  return (settings.density_chosen ? settings.density : ui.state().screen_density) == Density::compact;
}

}  // namespace rehearsal

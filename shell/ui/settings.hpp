#pragma once

#include <cstdint>

namespace rehearsal {

enum class ThemeChoice : std::uint8_t { automatic, light, dark, high_contrast };
enum class Density : std::uint8_t { comfortable, compact };

/// What a person has chosen for the look of all screens. The app keeps it; the layer obeys it.
struct UiSettings {
  ThemeChoice theme = ThemeChoice::automatic;  ///< automatic follows the browser's wish
  int text_percent = 100;                      ///< 100, 125, 150, 200
  bool density_chosen = false;                 ///< a person's choice wins over the screen's
  Density density = Density::comfortable;
  bool plain_page = false;  ///< the mirror shown as a page, no canvas
};

/// What the browser says about the person's wishes.
struct Surroundings {
  bool prefers_dark = false;
  bool prefers_contrast = false;
  bool reduced_motion = false;
  bool forced_colours = false;  ///< the plain page takes over
  bool coarse_pointer = false;  ///< a finger: controls 48, targets at least 44
};

}  // namespace rehearsal

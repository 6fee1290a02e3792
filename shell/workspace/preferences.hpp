#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "shell/ui/settings.hpp"

namespace rehearsal {

/// What a person chose on this device. Local: not in the log, not in a copy of the work.
struct Preferences {
  std::string language = {};  ///< "en", "es"; "" follows the browser
  UiSettings look = {};
  std::string name = {};            ///< how the page addresses the person
  bool greeted = false;             ///< the note of the first visit was closed
  std::string mode = {};            ///< practice mode picked last: worked, guided
  std::string scenario = {};        ///< picked last
  bool documents_open = true;       ///< panel beside a form
  double copied_at = 0;             ///< ms since 1970: when a copy was last downloaded; 0 never
  std::uint64_t copied_events = 0;  ///< how many events that copy held

  friend bool operator==(const Preferences&, const Preferences&);
};

std::string to_text(const Preferences& preferences);
/// What cannot be read stays at its default: a preference is never worth a stop.
Preferences preferences_from(std::string_view text);

/// The language to show: the chosen one, else the first of the browser's wishes that there is a pack for, else English.
std::string language_in_use(const Preferences& preferences, std::string_view wished);

}  // namespace rehearsal

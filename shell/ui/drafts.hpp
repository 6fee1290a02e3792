#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "shell/ui/ui.hpp"

namespace rehearsal {

/// How a field's value is shown, and how what was typed becomes a value.
struct Conversion {
  std::string (*shown)(std::string_view);
  std::string (*value)(std::string_view);
};

struct Edit {
  std::string shown = {};                     ///< what the control shows now
  std::optional<std::string> committed = {};  ///< the new value, once
};
/// What has become of the draft of this field: committed when the field was left, when everything is to be committed,
/// or when nothing was typed for `pause_ms`.
Edit edit(Ui& ui, const std::string& key, std::string_view value, double pause_ms, const Conversion& conversion);
/// The same where what is shown is the value.
Edit edit(Ui& ui, const std::string& key, std::string_view value, double pause_ms);

inline constexpr double kTypingPause = 4000;
inline constexpr double kChoosingPause = 800;  ///< arrow keys walk through a list: only where they rest counts

}  // namespace rehearsal

#pragma once

#include <string>

#include "shell/record/moments.hpp"
#include "shell/ui/icon.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// What a moment is called, and what is said about it.
struct MomentWords {
  std::string title = {}, detail = {};
  std::string note = {};  ///< what is not as it should be
  Icon icon = Icon::none;
};
MomentWords moment_words(const Ui& ui, const RecordView& view, const Moment& moment);

}  // namespace rehearsal

#pragma once

#include <string>
#include <string_view>

#include "shell/ui/icon.hpp"
#include "shell/ui/runs.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

struct BannerOptions {
  Tone tone = Tone::neutral;
  Mark mark = Mark::none;
  Icon icon = Icon::none;
  Runs text = {};           ///< the fact in bold first
  std::string action = {};  ///< label of its one action
  bool urgent = false;      ///< role alert instead of status
};
/// True once when its action was pressed.
bool banner(Ui& ui, std::string_view key, const BannerOptions& options);

}  // namespace rehearsal

#pragma once

#include <imgui_internal.h>

#include <string>

#include "shell/semantics/node.hpp"
#include "shell/ui/body.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

struct ScrollOptions {
  std::string key = {};  ///< full key
  std::string name = {};
  AriaRole role = AriaRole::region;
  float padding_x = 0, padding_y = 0;  ///< layout px
  float gap = 16;
  float max_width = 0;  ///< layout px, centred; 0 = all
};
/// Draws the body in a part of the page that scrolls by itself. The size of the content comes back, device px.
ImVec2 scroll_area(Ui& ui, const ImRect& area, const ScrollOptions& options, Body body);

}  // namespace rehearsal

#pragma once

#include <string>
#include <string_view>

#include "shell/ui/icon.hpp"
#include "shell/ui/runs.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

struct CardOptions {
  std::string name = {};  ///< names the group; empty = no group of its own
  float padding = 20;
  float gap = 8;
  Tone tone = Tone::plain;  ///< border colour (major: a comment on a finding)
};
/// A white sheet on the desk.
void card(Ui& ui, std::string_view key, const CardOptions& options, Body body);

struct SelectCardOptions {
  std::string title = {};
  std::string subtitle = {};
  std::string text = {};
  std::string footer = {};
  Icon icon = Icon::none;
  Icon footer_icon = Icon::none;
};
/// A card that is one of several to choose from: a radio in a group. Put them in a `select_cards` scope.
void select_cards(Ui& ui, std::string_view key, std::string_view name, Body body);
bool select_card(Ui& ui, std::string_view key, const SelectCardOptions& options, bool selected);

}  // namespace rehearsal

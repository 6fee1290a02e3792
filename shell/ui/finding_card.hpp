#pragma once

#include <string>
#include <string_view>

#include "shell/ui/icon.hpp"
#include "shell/ui/tone.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

struct FindingCardOptions {
  Mark mark = Mark::major;
  std::string word = {};   ///< "Major"
  std::string title = {};  ///< names the fact
  std::string place = {};  ///< "Interim review 11/02/2026"
  bool expanded = false;
};
/// The body is drawn while expanded. True once when its head was pressed: the screen opens or closes it.
bool finding_card(Ui& ui, std::string_view key, const FindingCardOptions& options, Body body);

/// A column of a finding: icon, heading, text. "What you entered", "Why it is a problem", "How to fix it".
void finding_column(Ui& ui, Icon icon, std::string_view title, std::string_view text);

}  // namespace rehearsal

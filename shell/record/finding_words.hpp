#pragma once

#include <string>

#include "core/grading/words.hpp"
#include "core/log/state.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// What the words of a finding are made from: the record that was graded, and the lists that its values are codes of.
struct FindingSource {
  const CaseState& in;
  WordSource words;
};

/// A finding as a person reads it, in the language in use.
struct FindingWords {
  std::string title, entered, why, fix;
  std::string place;  ///< "Interim review 11/02/2026"
};
FindingWords words_of(const Ui& ui, const FindingSource& from, const Finding& finding);

}  // namespace rehearsal

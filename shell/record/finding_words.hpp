#pragma once

#include <string>

#include "core/grading/report.hpp"
#include "shell/record/record_view.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// What the words of a finding are made from: the record that was graded, and the lists that its values are codes of.
struct FindingSource {
  const CaseState& in;
  const Standards& standards;
  const Population* population = nullptr;  ///< null: projects show as their numbers
};

/// A finding as a person reads it, in the language in use.
struct FindingWords {
  std::string title, entered, why, fix;
  std::string place;  ///< "Interim review 11/02/2026"
};
FindingWords words_of(const Ui& ui, const FindingSource& from, const Finding& finding);

/// One value that the rule saw, as people read it: a code's label, a project's name, "nothing" for no answer. A missing
/// answer shows as the name of its question.
std::string seen_value(const Ui& ui, const FindingSource& from, const Seen& seen);

}  // namespace rehearsal

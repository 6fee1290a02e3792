#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/forms/form.hpp"
#include "shell/ui/choices.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// One question of a form as a field on the screen.
struct QuestionView {
  const Question* question = nullptr;
  const Standards* standards = nullptr;
  std::string value;  ///< canonical text; "" while unanswered
  std::string error;  ///< already in words
  Mark error_mark = Mark::incomplete;
  std::string help;   ///< in words; replaces the question's own help
  std::string today;  ///< ISO, the story's day
  bool required = true;
  bool cue = false;
  bool read_only = false;
  std::string reason;
  bool needs_look = false;                         ///< a conflict or a finding points here
  std::string label;                               ///< replaces the standards' label
  const std::vector<ChoiceItem>* items = nullptr;  ///< replaces the list's values (projects, agencies)
};

/// A question that no form holds: a field on its own.
Question asking(FieldId field, Kind on);

/// Draws the control that fits the field's type under the key of its name; returns the new canonical value, once.
/// Text that is no date or amount is returned as typed: the record refuses it and the field says so.
std::optional<std::string> question_field(Ui& ui, const QuestionView& view);

}  // namespace rehearsal

#pragma once

#include <string>
#include <vector>

#include "shell/record/record_view.hpp"

namespace rehearsal {

/// What of a form has no answer yet, in the form's order: the ends of the elements' keys, as focus_ending takes them.
std::vector<std::string> empty_answers(const RecordView& view, const Form& form, const Entity* assessment);

}  // namespace rehearsal

#pragma once

#include <string>
#include <vector>

#include "shell/screens/record_parts.hpp"

/// A question about something that does not stand yet: the answer waits in the screen's notes until a press makes it.
namespace rehearsal {

std::string& noted(ScreenContext& screen, const RecordView& view, const FieldId& field);
/// `items` replace the list of the standards: projects of the site.
void draw_noted(ScreenContext& screen, const RecordView& view, const Question& question,
                const std::vector<ChoiceItem>* items = nullptr);

}  // namespace rehearsal

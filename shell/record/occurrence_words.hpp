#pragma once

#include <string>

#include "shell/record/record_view.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// The section of an occurrence's form that asks for it: of services the one of its funder. Null when no form does.
const Section* section_of(const RecordView& view, const Entity& occurrence);
/// What was answered beside the day, in one line; "" while nothing was.
std::string answers_in_line(const Ui& ui, const RecordView& view, const Section& section, const Entity& occurrence);

}  // namespace rehearsal

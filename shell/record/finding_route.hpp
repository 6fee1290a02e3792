#pragma once

#include "core/grading/report.hpp"
#include "shell/route.hpp"

namespace rehearsal {

/// Where in the record a finding is put right: the tab, the part of it, and the element that gets the focus.
Route route_of(const CaseState& in, const Finding& finding);

}  // namespace rehearsal

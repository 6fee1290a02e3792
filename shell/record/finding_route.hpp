#pragma once

#include <string>

#include "core/grading/report.hpp"
#include "shell/route.hpp"

namespace rehearsal {

/// Names a finding within its report: one rule is found once at one part of a record.
std::string finding_id(const Finding& finding);
/// The finding in the practice report, opened.
Route route_in_report(const CaseId& in, const Finding& finding);
/// Where in the record a finding is put right: the tab, the part of it, and the element that gets the focus.
Route route_of(const CaseState& in, const Finding& finding);

}  // namespace rehearsal

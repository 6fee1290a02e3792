#pragma once

#include <vector>

#include "core/grading/report.hpp"

namespace rehearsal {

/// Counts a rubric section, in the policy's order; a section fails at the policy's number of majors.
/// Of a rule that is broken again and again (repeats_for_walkthrough) thresholds count one: that is confusion.
std::vector<SectionResult> section_results(const std::vector<Finding>& findings, const Catalogue& rules,
                                           const Policy& policy);

/// What the policy's thresholds say, with one text for the reason and the numbers in it, and which parts to do again.
Verdict verdict_of(const std::vector<Finding>& findings, const std::vector<SectionResult>& sections,
                   const Catalogue& rules, const Policy& policy);

}  // namespace rehearsal

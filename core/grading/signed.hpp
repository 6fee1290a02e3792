#pragma once

#include <string>
#include <vector>

#include "core/grading/report.hpp"
#include "core/grading/report_difference.hpp"

namespace rehearsal {

/// The report of a case as somebody signs it, canonical text: of an assessed case without the expected values, because
/// it lies beside the learner's own work.
std::string text_to_sign(const CaseState& in, Report report);

/// The text in parts that fit into an event each. Joined they are the text again; no character is torn apart.
std::vector<std::string> parts_to_sign(const std::string& text);

/// What the grader says now otherwise than when the report was signed. Fails with "report.waiting" (n) while parts of
/// it are not here, and with "report.hash-differs" when they are not what was signed.
Result<ReportDifference> since_signed(const CaseState& in, const SignedReport& report, const Report& now);

}  // namespace rehearsal

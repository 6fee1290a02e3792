#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/grading/report_difference.hpp"
#include "core/grading/signed.hpp"
#include "core/texts/texts.hpp"

namespace rehearsal::cli {

/// A report that was signed, and what this grader says otherwise.
struct SignedThen {
  SignedReport report;
  Result<ReportDifference> since;
};
/// Of the attempt that the report is about; nothing when none was signed. The program has no roster to ask: of reports
/// whose signer is nowhere named a trainer, the last one is taken, and the name is told.
std::optional<SignedThen> signed_then(const CaseState& in, int attempt, const Result<Report>& now);

std::vector<std::string> difference_text(const ReportDifference& difference, const Texts& texts);
std::vector<std::string> signed_text(const SignedThen& then, const Texts& texts);
Json signed_json(const SignedThen& then, const Texts& texts);

}  // namespace rehearsal::cli

#pragma once

#include <string>
#include <vector>

#include "core/cli/grading.hpp"
#include "core/texts/texts.hpp"

namespace rehearsal::cli {

/// "Corrections needed: Major: 3. Up to 2 are accepted."
std::string verdict_text(const Verdict& verdict, const Texts& texts);

/// A report to be read: whose record it is, the verdict in one sentence, then each finding, worst first, with what was
/// entered, why it is a problem and how to put it right.
std::vector<std::string> report_text(const GradedCase& graded, const Packs& packs, const Texts& texts);

}  // namespace rehearsal::cli

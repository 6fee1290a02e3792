#pragma once

#include "core/grading/report.hpp"
#include "core/log/log.hpp"

namespace rehearsal {

/// Grades a submission: exactly the events that it named, whatever came later. Fails with "report.waiting" (n) while
/// some of them are not here.
Result<Report> grade_attempt(const CaseState& now, int number, const Log& log, const Packs& packs, const Key* key);

}  // namespace rehearsal

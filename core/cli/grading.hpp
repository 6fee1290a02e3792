#pragma once

#include <string>
#include <vector>

#include "core/cli/content.hpp"
#include "core/cli/signed_text.hpp"
#include "core/grading/report.hpp"
#include "core/log/snapshot.hpp"

namespace rehearsal::cli {

/// What the records are graded by.
struct Assignment {
  std::string scenario;  ///< "" for each case by its own
  std::string policy;    ///< "" for the one that is stamped on the case
  int attempt = 0;       ///< 0: the last one handed in, or the record as it stands when none was
};
/// From --scenario, --key, --policy and --attempt; packs in files are added to the content.
Result<Assignment> assignment_from(Content& content, Program& program);

/// One case of a snapshot, graded.
struct GradedCase {
  CaseId id;
  PersonId learner;
  std::string scenario, standards;
  Result<Report> report;
  std::optional<SignedThen> signed_before;  ///< of the graded attempt
};
/// The cases of the assignment's scenario, those that a later generation replaced left out. Fails when there is none.
Result<std::vector<GradedCase>> graded_cases(const Snapshot& snapshot, const Content& content,
                                             const Assignment& assignment);

}  // namespace rehearsal::cli

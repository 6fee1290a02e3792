#include "shell/workspace/grades.hpp"

#include "core/grading/attempt.hpp"

namespace rehearsal {
const Result<Report>& Grades::practice(const CaseState& state, const Log& log, const Packs& packs) {
  const auto found = kept_.find({state.id, 0});
  if (found != kept_.end() && found->second.log_size == log.size()) return found->second.report;
  return kept_.insert_or_assign({state.id, 0}, Kept{log.size(), grade(state, packs, packs.key(state.scenario))})
      .first->second.report;
}

const Result<Report>& Grades::attempt(const CaseState& state, int number, const Log& log, const Packs& packs) {
  const auto found = kept_.find({state.id, number});
  if (found != kept_.end() && (found->second.report || found->second.log_size == log.size()))
    return found->second.report;
  return kept_
      .insert_or_assign({state.id, number},
                        Kept{log.size(), grade_attempt(state, number, log, packs, packs.key(state.scenario))})
      .first->second.report;
}

}  // namespace rehearsal

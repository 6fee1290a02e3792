#include "shell/workspace/grades.hpp"

namespace rehearsal {
namespace {

const Attempt* attempt_of(const CaseState& state, int number) {
  for (const Attempt& attempt : state.attempts) {
    if (attempt.number == number) return &attempt;
  }
  return nullptr;
}

Result<Report> graded_attempt(const CaseState& now, int number, const Log& log, const Packs& packs) {
  const Attempt* attempt = attempt_of(now, number);
  if (attempt == nullptr)
    return Failure{.fault = Fault::not_found, .text = "report.no-attempt", .where = now.id, .values = {}};
  const SubmittedSet set = submitted_set(log, now.id, *attempt);
  if (set.missing > 0) {
    return Failure{.fault = Fault::not_found,
                   .text = "report.waiting",
                   .where = now.id,
                   .values = {{"n", std::to_string(set.missing)}}};
  }
  if (!set.hash_fits)
    return Failure{.fault = Fault::damaged, .text = "report.hash-differs", .where = now.id, .values = {}};
  const State then = replay(set.events, packs);
  const auto found = then.cases.find(now.id);
  if (found == then.cases.end())
    return Failure{.fault = Fault::not_found, .text = "report.no-attempt", .where = now.id, .values = {}};
  auto report = grade(found->second, packs, packs.key(now.scenario));
  if (report) report.value().attempt = number;
  return report;
}

}  // namespace

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
  return kept_.insert_or_assign({state.id, number}, Kept{log.size(), graded_attempt(state, number, log, packs)})
      .first->second.report;
}

}  // namespace rehearsal

#include "core/grading/attempt.hpp"

#include <algorithm>

#include "core/log/decide.hpp"

namespace rehearsal {
namespace {

Failure failed(Fault fault, const char* text, const CaseState& in) {
  return {fault, text, in.id, {}};
}

}  // namespace

Result<Report> grade_attempt(const CaseState& now, int number, const Log& log, const Packs& packs, const Key* key) {
  const auto attempt =
      std::find_if(now.attempts.begin(), now.attempts.end(), [&](const Attempt& one) { return one.number == number; });
  if (attempt == now.attempts.end()) return failed(Fault::not_found, "report.no-attempt", now);
  const SubmittedSet set = submitted_set(log, now.id, *attempt);
  if (set.missing > 0) {
    Failure waiting = failed(Fault::not_found, "report.waiting", now);
    waiting.values = {{"n", std::to_string(set.missing)}};
    return waiting;
  }
  if (!set.hash_fits) return failed(Fault::damaged, "report.hash-differs", now);
  const State then = replay(set.events, packs);
  const auto found = then.cases.find(now.id);
  if (found == then.cases.end()) return failed(Fault::not_found, "report.no-attempt", now);
  auto report = grade(found->second, packs, key);
  if (report) report.value().attempt = number;
  return report;
}

}  // namespace rehearsal

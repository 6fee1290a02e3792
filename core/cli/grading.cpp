#include "core/cli/grading.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "core/cli/case_content.hpp"
#include "core/grading/attempt.hpp"

namespace rehearsal::cli {
namespace {

Result<int> attempt_from(const Arguments& arguments) {
  if (!arguments.has("--attempt")) return 0;
  const std::string value = arguments.get("--attempt");
  constexpr std::size_t most_digits = 6;
  const bool digits = value.size() <= most_digits && value.find_first_not_of("0123456789") == std::string::npos;
  const int number = digits ? std::atoi(value.c_str()) : 0;
  if (number > 0) return number;
  return Failure{Fault::malformed, "cli.bad-number", "", {{"option", "--attempt"}, {"value", value}}};
}

bool is_graded(const CaseState& in, const Assignment& assignment) {
  return !in.replaced && (assignment.scenario.empty() || in.scenario == assignment.scenario);
}

Result<Report> report_on(const CaseState& in, const Log& log, const Packs& packs, const Assignment& assignment) {
  const Key* key = packs.key(in.scenario);
  const int last = in.attempts.empty() ? 0 : in.attempts.back().number;
  const int attempt = assignment.attempt > 0 ? assignment.attempt : last;
  return attempt == 0 ? grade(in, packs, key) : grade_attempt(in, attempt, log, packs, key);
}

/// The same events under another policy: what a case says of its policy is where grading looks it up.
Log under_policy(const Log& log, const std::string& policy) {
  Log changed;
  for (const Event* event : log.in_order()) {
    Event copy = *event;
    if (auto* started = std::get_if<CaseStarted>(&copy.payload)) started->policy = policy;
    changed.add(std::move(copy));
  }
  return changed;
}

}  // namespace

Result<Assignment> assignment_from(Content& content, Program& program) {
  auto scenario = pack_of_option(content, program, "--scenario", "scenario");
  if (!scenario) return scenario.failure();
  auto key = pack_of_option(content, program, "--key", "key");
  if (!key) return key.failure();
  if (!key->empty() && !scenario->empty() && *key != *scenario)
    return Failure{Fault::refused, "cli.other-scenario", program.arguments.get("--key"), {{"scenario", *key}}};
  auto policy = pack_of_option(content, program, "--policy", "policy");
  if (!policy) return policy.failure();
  auto attempt = attempt_from(program.arguments);
  if (!attempt) return attempt.failure();
  return Assignment{*scenario, *policy, *attempt};
}

Result<std::vector<GradedCase>> graded_cases(const Snapshot& snapshot, const Content& content,
                                             const Assignment& assignment) {
  const Log log = assignment.policy.empty() ? snapshot.log : under_policy(snapshot.log, assignment.policy);
  const State state = replay(log.in_order(), content.packs);
  std::vector<GradedCase> graded;
  for (const auto& [id, in] : state.cases) {
    if (!is_graded(in, assignment)) continue;
    auto report = report_on(in, log, content.packs, assignment);
    auto signed_before = report ? signed_then(in, report->attempt, report) : std::nullopt;
    graded.push_back({id, in.learner, in.scenario, in.standards, std::move(report), std::move(signed_before)});
  }
  if (!graded.empty()) return graded;
  if (assignment.scenario.empty()) return Failure{Fault::not_found, "cli.no-case", "", {}};
  return Failure{Fault::not_found, "cli.no-such-case", "", {{"scenario", assignment.scenario}}};
}

}  // namespace rehearsal::cli

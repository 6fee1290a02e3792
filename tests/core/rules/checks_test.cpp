#include <doctest/doctest.h>

#include <algorithm>

#include "core/grading/findings.hpp"
#include "core/grading/rule.hpp"
#include "tests/core/rules/rule_case.hpp"

namespace rehearsal {
namespace {

using Check = void (*)(const Scene&, Sink&);
using tests::RuleCase;

/// One case, ready to be looked at by any of the checks.
class Looked {
 public:
  explicit Looked(const RuleCase& one)
      : packs_(*one.packs),
        state_(one.state()),
        scenario_(*packs_.scenario(state_.scenario)),
        by_(grading(one)),
        scene_(scene_of(by_)) {}

  /// What a check raises, before consequences are taken out.
  std::vector<Finding> raised_by(Check check) const {
    Sink sink;
    check(scene_, sink);
    return sink.take();
  }

  /// The findings, once every check but this one has looked.
  std::set<std::string> without(Check left_out) const {
    Sink sink;
    for (const Check check : all_rules().checks) {
      if (check != left_out) check(scene_, sink);
    }
    std::set<std::string> rules;
    for (const Finding& finding : ready(sink.take(), by_)) rules.insert(finding.rule);
    return rules;
  }

 private:
  Grading grading(const RuleCase& one) const {
    const Population* population = packs_.population(scenario_.population);
    return {state_.site,     *packs_.standards(state_.standards),   *packs_.forms(state_.standards),
            scenario_,       *packs_.policy(state_.policy),         *packs_.rules(),
            one.judged_by(), population->project(scenario_.project)};
  }

  const Packs& packs_;
  const CaseState state_;
  const Scenario& scenario_;
  const Grading by_;
  const Scene scene_;
};

/// The checks without which this record would be found wrong by something else than its case says.
std::set<std::size_t> needed_for(const RuleCase& one, const std::set<std::size_t>& asked) {
  const auto& checks = all_rules().checks;
  const Looked looked(one);
  std::set<std::size_t> needed;
  for (const std::size_t index : asked) {
    const bool raised = !looked.raised_by(checks[index]).empty();
    if (raised && looked.without(checks[index]) != one.finding) needed.insert(index);
  }
  return needed;
}

}  // namespace

TEST_CASE("rules: each check carries weight: without it some record would be judged otherwise") {
  const auto& checks = all_rules().checks;
  std::set<std::size_t> idle;
  for (std::size_t index = 0; index < checks.size(); ++index) idle.insert(index);
  for (const std::string& rule : tests::rules_with_cases()) {
    for (const RuleCase& one : tests::cases_of(rule).breaks) {
      for (const std::size_t index : needed_for(one, idle)) idle.erase(index);
    }
  }
  std::string named;
  for (const std::size_t index : idle) named += std::to_string(index) + " ";
  CHECK_MESSAGE(idle.empty(), ("checks that no record needs, by their place in the table: " + named));
}

}  // namespace rehearsal

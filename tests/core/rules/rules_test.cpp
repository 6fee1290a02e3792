#include <doctest/doctest.h>

#include <algorithm>

#include "core/grading/rule.hpp"
#include "tests/core/case_lists.hpp"
#include "tests/core/rules/rule_case.hpp"

namespace rehearsal {
namespace {

using tests::RuleCase;
using tests::RuleCases;

std::set<std::string> catalogued() {
  const auto& order = tests::case_packs().rules()->order;
  return {order.begin(), order.end()};
}

Report graded(const RuleCase& one) {
  return tests::graded(one.state(), *one.packs, one.judged_by());
}

void check_cases(const std::string& name, const std::vector<RuleCase>& cases) {
  CHECK_MESSAGE(!cases.empty(), name);
  for (const RuleCase& one : cases) {
    const Report report = graded(one);
    CHECK_MESSAGE(tests::rules_of(report) == one.finding, (name + " (" + one.about + "): " + tests::listed(report)));
  }
}

}  // namespace

TEST_CASE("rules: the catalogue and the engine name the same rules") {
  const auto& ids = all_rules().ids;
  CHECK(catalogued() == std::set<std::string>(ids.begin(), ids.end()));
}

TEST_CASE("rules: each has a record that breaks it, one that nearly does, and one that does not") {
  const auto with = tests::rules_with_cases();
  for (const std::string& rule : catalogued()) CHECK_MESSAGE(with.contains(rule), (rule + " has no cases"));
  for (const std::string& rule : with) CHECK_MESSAGE(catalogued().contains(rule), (rule + " is no rule"));
}

TEST_CASE("rules: each record is found wrong by exactly what its case says") {
  for (const std::string& rule : tests::rules_with_cases()) {
    const RuleCases& cases = tests::cases_of(rule);
    check_cases(rule + " breaks", cases.breaks);
    check_cases(rule + " nearly", cases.nearly);
    check_cases(rule + " not", cases.fits);
  }
}

TEST_CASE("rules: the records of a rule differ, and only those that break it have its finding") {
  for (const std::string& rule : tests::rules_with_cases()) {
    const RuleCases& cases = tests::cases_of(rule);
    std::set<std::string> said;
    for (const auto* kind : {&cases.breaks, &cases.nearly, &cases.fits}) {
      for (const RuleCase& one : *kind) {
        CHECK_MESSAGE(one.finding.contains(rule) == (kind == &cases.breaks), rule);
        CHECK_MESSAGE((kind != &cases.breaks || one.finding.size() == 1), rule);
        CHECK_MESSAGE(said.insert(one.changes).second, (rule + " says the same twice: " + one.about));
      }
    }
  }
}

}  // namespace rehearsal

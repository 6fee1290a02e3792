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

void check_case(const std::string& name, const RuleCase& one) {
  const Report report = graded(one);
  CHECK_MESSAGE(tests::rules_of(report) == one.finding, (name + ": " + tests::listed(report)));
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
    check_case(rule + " breaks", cases.breaks);
    check_case(rule + " nearly", cases.nearly);
    check_case(rule + " not", cases.fits);
  }
}

TEST_CASE("rules: the three records of a rule differ, and the two that hold do not have its finding") {
  for (const std::string& rule : tests::rules_with_cases()) {
    const RuleCases& cases = tests::cases_of(rule);
    CHECK_MESSAGE(cases.breaks.finding.size() == 1, rule);
    for (const RuleCase* one : {&cases.nearly, &cases.fits}) {
      CHECK_MESSAGE(!one->finding.contains(rule), rule);
      CHECK_MESSAGE(one->changes != cases.breaks.changes, rule);
    }
    CHECK_MESSAGE(cases.nearly.changes != cases.fits.changes, rule);
  }
}

}  // namespace rehearsal

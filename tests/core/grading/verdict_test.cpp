#include "core/grading/verdict.hpp"

#include <doctest/doctest.h>

#include "core/packs/policy.hpp"

namespace rehearsal {
namespace {

constexpr const char* rubric[] = {"household", "consistency", "exit"};
constexpr int rules_a_section = 20;

std::string rule_of(int section, int number) {
  return "R" + std::to_string(section) + "-" + std::to_string(number);
}

Catalogue catalogue() {
  Catalogue rules;
  for (int section = 0; section < 3; ++section) {
    for (int number = 0; number < rules_a_section; ++number) {
      RuleEntry entry;
      entry.id = rule_of(section, number);
      entry.section = rubric[section];
      entry.course_part = "part-" + std::to_string(section);
      rules.rules.emplace(entry.id, entry);
      rules.order.push_back(entry.id);
    }
  }
  return rules;
}

/// The policy "seed", without the failing of sections where a case is about numbers alone.
Policy policy(int section_fails_at = 0) {
  Policy seed;
  seed.max_major_for_credentials = 2;
  seed.max_major_for_corrections = 7;
  seed.max_major_for_walkthrough = 15;
  seed.repeats_for_walkthrough = 3;
  seed.section_fails_at_major = section_fails_at;
  seed.failed_sections_for_full_redo = 3;
  seed.rubric = {rubric[0], rubric[1], rubric[2]};
  return seed;
}

Finding finding(const std::string& rule, Severity severity, const std::string& at) {
  Finding one;
  one.rule = rule;
  one.severity = severity;
  one.place.at = at;
  return one;
}

/// So many findings of different rules of one section.
std::vector<Finding> found(int count, Severity severity = Severity::major, int section = 0) {
  std::vector<Finding> findings;
  for (int number = 0; number < count; ++number)
    findings.push_back(finding(rule_of(section, number), severity, "entry"));
  return findings;
}

/// One rule at so many stages.
std::vector<Finding> repeated(int times, Severity severity = Severity::major) {
  std::vector<Finding> findings;
  for (int at = 0; at < times; ++at)
    findings.push_back(finding(rule_of(2, rules_a_section - 1), severity, "stage " + std::to_string(at)));
  return findings;
}

std::vector<Finding> operator+(std::vector<Finding> some, const std::vector<Finding>& more) {
  some.insert(some.end(), more.begin(), more.end());
  return some;
}

Verdict judged(const std::vector<Finding>& findings, const Policy& by = policy()) {
  const Catalogue rules = catalogue();
  return verdict_of(findings, section_results(findings, rules, by), rules, by);
}

struct Row {
  int critical, major, minor;
  Outcome outcome;
  const char* because;
};
constexpr Row thresholds[] = {{0, 0, 0, Outcome::credentials, "verdict.because.clean"},
                              {0, 0, 9, Outcome::credentials, "verdict.because.few"},
                              {0, 1, 0, Outcome::credentials, "verdict.because.few"},
                              {0, 2, 0, Outcome::credentials, "verdict.because.few"},
                              {0, 3, 0, Outcome::corrections, "verdict.because.some"},
                              {0, 7, 0, Outcome::corrections, "verdict.because.some"},
                              {0, 8, 0, Outcome::walkthrough, "verdict.because.many"},
                              {0, 15, 0, Outcome::walkthrough, "verdict.because.many"},
                              {0, 16, 0, Outcome::redo, "verdict.because.too-many"},
                              {1, 0, 0, Outcome::corrections, "verdict.because.critical"},
                              {1, 2, 0, Outcome::corrections, "verdict.because.critical"},
                              {1, 8, 0, Outcome::walkthrough, "verdict.because.many"},
                              {1, 16, 0, Outcome::redo, "verdict.because.too-many"}};

}  // namespace

TEST_CASE("verdict: every threshold of the policy, on both sides") {
  for (const Row& row : thresholds) {
    const auto findings =
        found(row.critical, Severity::critical, 1) + found(row.major) + found(row.minor, Severity::minor, 2);
    const Verdict verdict = judged(findings);
    CAPTURE(row.critical);
    CAPTURE(row.major);
    CHECK(verdict.outcome == row.outcome);
    CHECK(verdict.because == row.because);
    CHECK(verdict.values.at("critical") == std::to_string(row.critical));
    CHECK(verdict.values.at("major") == std::to_string(row.major));
  }
}

TEST_CASE("verdict: one rule broken at three stages is confusion, and no number of errors") {
  CHECK(judged(repeated(2)).outcome == Outcome::credentials);
  CHECK(judged(repeated(3)).because == "verdict.because.repeated");
  CHECK(judged(repeated(3)).outcome == Outcome::walkthrough);
  CHECK(judged(repeated(3)).values.at("rule") == rule_of(2, rules_a_section - 1));
  CHECK(judged(repeated(20)).outcome == Outcome::walkthrough);
  CHECK(judged(repeated(3, Severity::minor)).outcome == Outcome::credentials);
  CHECK(judged(repeated(3, Severity::critical)).because == "verdict.because.repeated");
}

TEST_CASE("verdict: of what is not understood the thresholds count one") {
  CHECK(judged(found(14) + repeated(9)).because == "verdict.because.repeated");
  CHECK(judged(found(15) + repeated(3)).because == "verdict.because.too-many");
  CHECK(judged(repeated(9), policy(5)).because == "verdict.because.repeated");
  CHECK(judged(found(15) + repeated(3)).values.at("major") == "18");
}

TEST_CASE("verdict: a failed section is read again, three are the whole course") {
  CHECK(judged(found(4), policy(5)).outcome == Outcome::corrections);
  const Verdict one = judged(found(5), policy(5));
  CHECK(one.because == "verdict.because.section-failed");
  CHECK(one.outcome == Outcome::redo);
  CHECK(one.redo_parts == std::vector<std::string>{"part-0"});
  CHECK(one.values.at("section") == "household");
  CHECK_FALSE(one.whole_course);
  const auto two = found(5) + found(5, Severity::major, 1);
  CHECK(judged(two, policy(5)).redo_parts == std::vector<std::string>{"part-0", "part-1"});
  const Verdict three = judged(two + found(5, Severity::major, 2), policy(5));
  CHECK(three.whole_course);
  CHECK(three.because == "verdict.because.whole-course");
  CHECK_FALSE(judged(found(5, Severity::critical), policy(5)).outcome == Outcome::redo);
}

}  // namespace rehearsal

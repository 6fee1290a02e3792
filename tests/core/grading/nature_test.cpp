#include "core/grading/nature.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/core/case_lists.hpp"
#include "tests/core/played_case.hpp"

namespace rehearsal {
namespace {

const Packs& packs() {
  return tests::case_packs();
}

std::vector<CaseState> states() {
  const auto solution = tests::command_lines("tests/core/cases/es.boyd.solution.jsonl");
  std::vector<CaseState> all;
  for (const tests::Mistake& mistake : tests::mistakes_of("es.boyd"))
    all.push_back(tests::played(tests::with_edits(solution, mistake.edits), packs()));
  for (std::size_t count = 8; count < solution.size(); count += 12)
    all.push_back(tests::played({solution.begin(), solution.begin() + static_cast<std::ptrdiff_t>(count)}, packs()));
  return all;
}

Nature nature_of_mistake(const std::string& name) {
  for (const tests::Mistake& mistake : tests::mistakes_of("es.boyd")) {
    if (mistake.name != name) continue;
    const auto lines =
        tests::with_edits(tests::command_lines("tests/core/cases/es.boyd.solution.jsonl"), mistake.edits);
    const Report report = tests::graded(tests::played(lines, packs()), packs(), packs().key("es.boyd"));
    REQUIRE(report.findings.size() == 1);
    return nature_of(report.findings.front(), *packs().rules());
  }
  FAIL(name);
  return Nature::conduct;
}

bool same(const Finding& a, const Finding& b) {
  return a.rule == b.rule && a.place.at == b.place.at;
}

}  // namespace

TEST_CASE("nature: what is told at once could be told without the key") {
  for (const CaseState& state : states()) {
    const Report with = tests::graded(state, packs(), packs().key("es.boyd"));
    const Report without = tests::graded(state, packs(), nullptr);
    for (const Finding& finding : with.findings) {
      if (nature_of(finding, *packs().rules()) != Nature::contradiction) continue;
      const bool there = std::any_of(without.findings.begin(), without.findings.end(),
                                     [&](const Finding& one) { return same(one, finding); });
      CHECK_MESSAGE(there, (finding.rule + " at " + finding.place.at + "/" + finding.place.field));
    }
  }
}

TEST_CASE("nature: contradictions, empty answers, the papers and the conduct are told apart") {
  CHECK(nature_of_mistake("PRO-04-four-digits-called-full") == Nature::contradiction);
  CHECK(nature_of_mistake("VER-02-two-jobs-open") == Nature::contradiction);
  CHECK(nature_of_mistake("INC-04-week-taken-for-a-month") == Nature::documents);
  CHECK(nature_of_mistake("EXI-06-sisters-couch") == Nature::documents);
  CHECK(nature_of_mistake("ENR-11-enter-data-as-was-on") == Nature::conduct);
}

TEST_CASE("an assessed report names field and document, and nothing that only the key knows") {
  const Key& key = *packs().key("es.boyd");
  for (const CaseState& state : states()) {
    const Report full = tests::graded(state, packs(), &key);
    const Report report = without_expected(full);
    REQUIRE(report.findings.size() == full.findings.size());
    for (const Finding& finding : report.findings) {
      for (const Seen& seen : finding.seen) CHECK(seen.role != "expected");
    }
    for (std::size_t at = 0; at < full.findings.size(); ++at) {
      CHECK(report.findings[at].document == full.findings[at].document);
      CHECK(report.findings[at].place.field == full.findings[at].place.field);
    }
    CHECK(to_json(report).dump().find("\"expected\"") == std::string::npos);
  }
}

}  // namespace rehearsal

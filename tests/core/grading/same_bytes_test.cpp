#include <doctest/doctest.h>

#include "core/base/json.hpp"
#include "core/base/sha256.hpp"
#include "tests/core/case_lists.hpp"
#include "tests/core/played_case.hpp"

namespace rehearsal {
namespace {

Report graded(const std::string& mistake) {
  auto lines = tests::command_lines("tests/core/cases/es.boyd.solution.jsonl");
  for (const tests::Mistake& one : tests::mistakes()) {
    if (one.name == mistake) lines = tests::with_edits(lines, one.edits);
  }
  const Packs& packs = tests::case_packs();
  return tests::graded(tests::played(lines, packs), packs, packs.key("es.boyd"));
}

/// What was found, without the names of the packs: those change with every word of their content.
std::string hash_of(Report report) {
  for (std::string* name :
       {&report.scenario, &report.standards, &report.forms, &report.rules, &report.key, &report.policy})
    name->clear();
  return sha256(canonical(to_json(report)));
}

struct Row {
  std::string_view mistake;
  const char* sha256;
};
/// The suite runs natively and as wasm: the same record has the same report, byte for byte, in both.
constexpr Row golden[] = {
    {"", "11ff70b475033a90618fa355e54b987cadad9ca92ce13de3abe2593481fb3282"},
    {"VER-02-two-jobs-open", "b6c9f5e743c511438ed41a184ec5deea9ac9e270697a59b25c28c53eabc12307"},
    {"ASM-10-violence-not-asked", "173edb9b9525f74b32a0ddff36a85808954a28b9d49f500db705b00513f4b6bb"}};

}  // namespace

TEST_CASE("report: the same record gives the same bytes on every machine") {
  for (const Row& row : golden) {
    CAPTURE(row.mistake);
    CHECK(hash_of(graded(std::string(row.mistake))) == std::string(row.sha256));
    CHECK(canonical(to_json(graded(std::string(row.mistake)))) == canonical(to_json(graded(std::string(row.mistake)))));
  }
}

TEST_CASE("report: it names by hash everything that it was graded by, and the version of the grader") {
  const Json report = to_json(graded(""));
  CHECK(report.at("engine") == std::to_string(engine_version));
  for (const char* pack : {"scenario", "standards", "forms", "rules", "key", "policy"}) {
    const std::string name = report.at(pack);
    CAPTURE(name);
    REQUIRE(name.size() > 9);
    CHECK(name[name.size() - 9] == '@');
  }
}

}  // namespace rehearsal

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/core/case_lists.hpp"
#include "tests/core/played_case.hpp"

namespace rehearsal {
namespace {

const std::vector<Json>& solution() {
  static const std::vector<Json> lines = tests::command_lines("tests/core/cases/es.boyd.solution.jsonl");
  return lines;
}

Report graded(const std::vector<Json>& lines) {
  const Packs& packs = tests::case_packs();
  return tests::graded(tests::played(lines, packs), packs, packs.key("es.boyd"));
}

std::vector<Json> up_to(std::size_t count) {
  return {solution().begin(), solution().begin() + static_cast<std::ptrdiff_t>(count)};
}

std::vector<Json> up_to(const std::string& id) {
  const auto found =
      std::find_if(solution().begin(), solution().end(), [&](const Json& line) { return line.value("id", "") == id; });
  REQUIRE_MESSAGE(found != solution().end(), id);
  return {solution().begin(), found + 1};
}

}  // namespace

TEST_CASE("partial work: a record begun and left is graded, and each missing part is one finding") {
  const auto nothing = tests::rules_of(graded(up_to("start")));
  CHECK(nothing == std::set<std::string>{"PRO-01"});
  const auto client = tests::rules_of(graded(up_to("client")));
  CHECK(client.contains("PRO-02"));
  CHECK(client.contains("REL-01"));
  CHECK(client.contains("ENR-01"));
  CHECK_FALSE(client.contains("PRO-01"));
  CHECK_FALSE(client.contains("ASM-01"));  // follows from the enrollment that is missing
}

TEST_CASE("partial work: at no point before its end is the record ready, and it can be graded at every one") {
  constexpr std::size_t step = 9;
  for (std::size_t count = 1; count + step < solution().size(); count += step) {
    CAPTURE(count);
    CHECK_FALSE(graded(up_to(count)).findings.empty());
  }
}

TEST_CASE("partial work: what is missing, wrong and too much stand beside one another, each by its own rule") {
  auto lines = solution();
  const auto change = [&](const std::string& id, const char* value) {
    for (Json& line : lines) {
      if (line.value("id", "") == id) line["value"] = value;
    }
  };
  change("name-quality", "2");  // wrong: the whole name is known
  change("birth-quality", "");  // missing
  lines.push_back({{"do", "create"},
                   {"kind", "enrollment"},
                   {"parent", "$t"},
                   {"fields", {{"ProjectID", "9001"}, {"EntryDate", "2026-11-20"}}}});  // too much
  const auto rules = tests::rules_of(graded(lines));
  CHECK(rules.contains("PRO-11"));
  CHECK(rules.contains("PRO-02"));
  CHECK(rules.contains("ENR-08"));
}

}  // namespace rehearsal

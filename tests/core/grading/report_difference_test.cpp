#include "core/grading/report_difference.hpp"

#include <doctest/doctest.h>

#include "tests/core/case_lists.hpp"
#include "tests/core/played_case.hpp"

namespace rehearsal {
namespace {

Json report_of(const std::string& mistake) {
  auto lines = tests::command_lines("tests/core/cases/es.boyd.solution.jsonl");
  for (const tests::Mistake& one : tests::mistakes()) {
    if (one.name == mistake) lines = tests::with_edits(lines, one.edits);
  }
  const Packs& packs = tests::case_packs();
  return to_json(tests::graded(tests::played(lines, packs), packs, packs.key("es.boyd")));
}

Json with_mistake() {
  Json report = report_of("VER-02-two-jobs-open");
  REQUIRE(report["findings"].size() == 1);
  return report;
}

ReportDifference between(const Json& was, const Json& is) {
  auto difference = report_difference(was, is);
  REQUIRE(difference);
  return *difference;
}

}  // namespace

TEST_CASE("report: graded again by the same versions it says the same") {
  CHECK(between(with_mistake(), with_mistake()).none());
}

TEST_CASE("report: a later one tells what is no longer found, and what now is") {
  const Json mistake = with_mistake();
  const ReportDifference corrected = between(mistake, report_of(""));
  CHECK(corrected.gone == std::vector<Json>{mistake["findings"][0]});
  CHECK(corrected.added.empty());
  const ReportDifference broken = between(report_of(""), mistake);
  CHECK(broken.added == std::vector<Json>{mistake["findings"][0]});
  CHECK(broken.gone.empty());
}

TEST_CASE("report: a finding that only became more severe is neither gone nor new") {
  const Json was = with_mistake();
  Json is = was;
  is["findings"][0]["severity"] = "critical";
  const ReportDifference difference = between(was, is);
  CHECK(difference.changed == std::vector<Json>{is["findings"][0]});
  CHECK(difference.gone.empty());
  CHECK(difference.added.empty());
}

TEST_CASE("report: one rule found twice in one place and then once is told as gone once") {
  Json was = with_mistake();
  was["findings"].push_back(was["findings"][0]);
  CHECK(between(was, with_mistake()).gone.size() == 1);
}

TEST_CASE("report: another grader, other rules and another verdict are named") {
  const Json was = with_mistake();
  Json is = was;
  is["engine"] = "99";
  is["rules"] = "catalogue@00000000";
  is["verdict"]["outcome"] = "redo";
  std::vector<std::string> parts;
  for (const ReportChange& change : between(was, is).names) parts.push_back(change.part);
  CHECK(parts == std::vector<std::string>{"engine", "rules", "outcome"});
}

TEST_CASE("report: what is no report is refused, and by which of the two") {
  const Json good = with_mistake();
  struct Row {
    const char* pointer;
    Json value;
  };
  for (const Row& row : {Row{"/format", "rehearsal-snapshot"}, Row{"/version", 2}, Row{"/engine", 7},
                         Row{"/findings", "none"}, Row{"/findings/0", Json::array()}, Row{"/findings/0/rule", nullptr},
                         Row{"/findings/0/place", "home"}, Row{"/verdict", nullptr}, Row{"/verdict/outcome", 3}}) {
    CAPTURE(row.pointer);
    Json bad = good;
    bad[Json::json_pointer(row.pointer)] = row.value;
    const auto refused = report_difference(good, bad);
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().where.starts_with("is"));
    CHECK_FALSE(report_difference(bad, good));
  }
  CHECK_FALSE(report_difference(Json::array(), good));
}

}  // namespace rehearsal

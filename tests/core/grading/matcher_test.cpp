#include <doctest/doctest.h>

#include "core/grading/key.hpp"
#include "core/grading/key_fits.hpp"
#include "tests/core/case_lists.hpp"
#include "tests/core/played_case.hpp"

namespace rehearsal {
namespace {

using How = Matcher::How;

struct Row {
  How how;
  std::vector<std::string> values;
  const char* entered;
  bool right;
};

const std::vector<Row>& rows() {
  static const std::vector<Row> all = {{How::exact, {"116"}, "116", true},
                                       {How::exact, {"116"}, "101", false},
                                       {How::exact, {"116"}, "", false},
                                       {How::one_of, {"2", "3"}, "3", true},
                                       {How::one_of, {"2", "3"}, "4", false},
                                       {How::range, {"600.00", "640.00"}, "640.00", true},
                                       {How::range, {"600.00", "640.00"}, "640.01", false},
                                       {How::range, {"600.00", "640.00"}, "2026-10-05", false},
                                       {How::range, {"2026-10-01", "2026-10-05"}, "2026-10-05", true},
                                       {How::range, {"2026-10-01", "2026-10-05"}, "2026-10-06", false},
                                       {How::date_within, {"2026-10-05", "3"}, "2026-10-02", true},
                                       {How::date_within, {"2026-10-05", "3"}, "2026-10-09", false},
                                       {How::text, {"Beatriz", "Bea"}, " bEa ", true},
                                       {How::text, {"Jos\u00e9"}, "Jose", true},
                                       {How::text, {"Beatriz", "Bea"}, "Betty", false},
                                       {How::text, {"Beatriz"}, "", false},
                                       {How::any_valid, {}, "8", true},
                                       {How::any_valid, {}, "", false},
                                       {How::absent, {}, "", true},
                                       {How::absent, {}, "0", false}};
  return all;
}

struct Hanging {
  How how;
  std::vector<std::string> values;
  const char* other;
  const char* entered;
  bool right;
};

const std::vector<Hanging>& hanging() {
  static const std::vector<Hanging> all = {
      {How::agrees_with, {"household", "RelationshipToHoH"}, "1", "1", true},
      {How::agrees_with, {"household", "RelationshipToHoH"}, "1", "2", false},
      {How::agrees_with, {"household", "RelationshipToHoH"}, "1", "", false},
      {How::agrees_with, {"household", "RelationshipToHoH"}, "", "2", true},
      {How::date_relative, {"exit", "ExitDate", "0"}, "2026-11-20", "2026-11-20", true},
      {How::date_relative, {"exit", "ExitDate", "-1"}, "2026-11-01", "2026-10-31", true},
      {How::date_relative, {"exit", "ExitDate", "1"}, "2026-12-31", "2027-01-01", true},
      {How::date_relative, {"exit", "ExitDate", "1"}, "2026-12-31", "2026-12-31", false},
      {How::date_relative, {"exit", "ExitDate", "0"}, "some day", "2026-11-20", true}};
  return all;
}

Json key_with(const char* at, const char* field, const Json& match) {
  Json pack = Json::parse(tests::text_of("public/scenarios/es.boyd.key.json"));
  for (Json& expect : pack["expects"]) {
    if (expect["at"] == at && expect["field"] == field) expect["match"] = match;
  }
  return pack;
}

std::set<std::string> found_by(const Json& key_pack, const std::string& mistake) {
  const auto key = key_from(key_pack);
  REQUIRE_MESSAGE(key, (key ? std::string() : to_line(key.failure())));
  auto lines = tests::command_lines("tests/core/cases/es.boyd.solution.jsonl");
  for (const tests::Mistake& one : tests::mistakes()) {
    if (one.name == mistake) lines = tests::with_edits(lines, one.edits);
  }
  return tests::rules_of(tests::graded(tests::played(lines, tests::case_packs()), tests::case_packs(), &*key));
}

bool refused(const Json& match) {
  return !key_from(key_with("exit", "InformationDate", match));
}

}  // namespace

TEST_CASE("matcher: what each kind accepts") {
  for (const Row& row : rows()) {
    CAPTURE(row.entered);
    CAPTURE(static_cast<int>(row.how));
    CHECK(matches({row.how, row.values}, row.entered) == row.right);
  }
}

TEST_CASE("matcher: what hangs on another answer is settled by it") {
  for (const Hanging& row : hanging()) {
    CAPTURE(row.other);
    CAPTURE(row.entered);
    CHECK(matches(settled({row.how, row.values}, row.other), row.entered) == row.right);
  }
}

TEST_CASE("matcher: a day that hangs on another answer goes with it, and is wrong beside it") {
  const Json key =
      key_with("exit", "InformationDate", {{"how", "date_relative"}, {"values", {"exit", "ExitDate", "0"}}});
  CHECK(found_by(key, "").empty());
  CHECK(found_by(key, "ASM-06-exit-assessment-a-day-early") == std::set<std::string>{"ASM-06"});
  CHECK(found_by(key, "EXI-04-exit-on-the-last-night") == std::set<std::string>{"EXI-04"});
  const Json day_after =
      key_with("release", "ReleaseStart", {{"how", "date_relative"}, {"values", {"enrollment", "EntryDate", "1"}}});
  CHECK(found_by(day_after, "").contains("REL-05"));
}

TEST_CASE("matcher: an answer that has to agree with another one") {
  const Json same = key_with("enrollment", "RelationshipToHoH",
                             {{"how", "agrees_with"}, {"values", {"household", "RelationshipToHoH"}}});
  CHECK(found_by(same, "").empty());
  const Json other =
      key_with("enrollment", "RelationshipToHoH", {{"how", "agrees_with"}, {"values", {"profile", "FirstName"}}});
  CHECK(found_by(other, "") == std::set<std::string>{"HOU-10"});
}

TEST_CASE("matcher: one with too few values, or values of another kind, is no matcher") {
  CHECK(refused({{"how", "agrees_with"}, {"values", {"exit"}}}));
  CHECK(refused({{"how", "date_relative"}, {"values", {"exit", "ExitDate"}}}));
  CHECK(refused({{"how", "date_relative"}, {"values", {"exit", "ExitDate", "a day"}}}));
  CHECK(refused({{"how", "date_relative"}, {"values", {"exit", "ExitDate", "-"}}}));
  CHECK(refused({{"how", "date_within"}, {"values", {"2026-02-30", "1"}}}));
  CHECK(refused({{"how", "range"}, {"values", {"1.00"}}}));
  CHECK(refused({{"how", "absent"}, {"values", {"1"}}}));
  CHECK(refused({{"how", "roughly"}}));
}

TEST_CASE("matcher: one that hangs on an answer that no form asks makes the key unfit") {
  const auto key =
      key_from(key_with("exit", "InformationDate", {{"how", "date_relative"}, {"values", {"exit", "EntryDate", "0"}}}));
  REQUIRE(key);
  const auto failure = misfit(*key, *tests::case_packs().forms("fy2026"), *tests::case_packs().rules());
  REQUIRE(failure);
  CHECK(failure->where.ends_with("/match/values"));
}

}  // namespace rehearsal

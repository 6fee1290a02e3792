#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "core/forms/form.hpp"
#include "core/grading/scene.hpp"
#include "core/record/occurrence.hpp"
#include "tests/core/altered_key.hpp"
#include "tests/core/case_lists.hpp"
#include "tests/core/played_case.hpp"

// The cases of the courses beside es.boyd (cases_test.cpp): each is a scenario with its key in public/, a solution and
// planted mistakes in tests/core/cases/.
namespace rehearsal {
namespace {

using tests::listed;
using tests::Mistake;
using tests::rules_of;

constexpr std::size_t fewest_mistakes = 3;

/// Every scenario of public/ but the one that has tests of its own.
std::vector<std::string> course_cases() {
  std::vector<std::string> ids;
  for (const auto& file :
       std::filesystem::directory_iterator(std::string(REHEARSAL_SOURCE_DIR) + "/public/scenarios")) {
    const std::string name = file.path().stem().string();
    if (!name.ends_with(".key") && name != "population" && name != "es.boyd") ids.push_back(name);
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

/// What one case is made of, read once.
struct Case {
  std::string id;
  Packs packs;
  Json key_pack;
  std::vector<Json> solution;
  CaseState solved;

  [[nodiscard]] const Key& key() const { return *packs.key(id); }
  [[nodiscard]] Report graded(const CaseState& state) const { return tests::graded(state, packs, packs.key(id)); }
};

Case read_case(const std::string& id) {
  Packs packs = tests::case_packs();
  const std::string scenario = "scenarios/" + id + ".json", key = "scenarios/" + id + ".key.json";
  for (const std::string& name : {scenario, key}) {
    const auto added = packs.add(name, tests::text_of("public/" + name));
    REQUIRE_MESSAGE(added, (added ? std::string() : name + to_line(added.failure())));
  }
  auto solution = tests::command_lines("tests/core/cases/" + id + ".solution.jsonl");
  CaseState solved = tests::played(solution, packs);
  return {id, std::move(packs), Json::parse(tests::text_of("public/" + key)), std::move(solution), std::move(solved)};
}

const std::vector<Case>& cases() {
  static const std::vector<Case> all = [] {
    std::vector<Case> read;
    for (const std::string& id : course_cases()) read.push_back(read_case(id));
    return read;
  }();
  return all;
}

/// A wrong key is noticed: the solution is no longer clean by it, or it is refused because it could never judge.
bool noticed(const Case& one, const Json& altered) {
  const auto key = key_from(altered);
  if (!key) return true;
  const auto report = grade(one.solved, one.packs, &*key);
  return report ? !report->findings.empty() : report.failure().text == "grade.key-does-not-fit";
}

bool covers(const Key& key, const std::string& who, std::string_view at, const std::string& field) {
  return std::any_of(key.expects.begin(), key.expects.end(),
                     [&](const Expect& one) { return one.who == who && one.at == at && one.field == field; });
}

/// Questions that the form asks of the person and that the key says nothing about.
std::string not_covered(const Grading& by, const Person& person, const std::string& at, const Stage* stage) {
  std::string missing;
  const FormContext context = context_of(by, person, stage);
  for (const Section& section : by.forms.form(at)->sections) {
    if (!asked(section, context)) continue;
    for (const Question& question : section.questions) {
      if (!shown(question, context) || question.optional || covers(*by.key, person.who, at, question.field)) continue;
      missing += person.who + " " + at + "/" + question.field + "; ";
    }
  }
  return missing;
}

std::string not_covered(const Grading& by, const Person& person) {
  std::string missing;
  for (const char* at : {"profile", "release", "household"}) missing += not_covered(by, person, at, nullptr);
  if (person.stay != nullptr) missing += not_covered(by, person, "enrollment", nullptr);
  for (const Stage& stage : person.stages) missing += not_covered(by, person, std::string(stage.at), &stage);
  return missing;
}

}  // namespace

TEST_CASE("courses: the reference solution of each case has no finding and earns credentials") {
  for (const Case& one : cases()) {
    const Report report = one.graded(one.solved);
    CHECK_MESSAGE(report.findings.empty(), (one.id + ": " + listed(report)));
    CHECK_MESSAGE(report.verdict.outcome == Outcome::credentials, one.id);
  }
}

TEST_CASE("courses: each planted mistake yields its finding and no other, and each case has some") {
  for (const Case& one : cases()) {
    const auto mistakes = tests::mistakes_of(one.id);
    CHECK_MESSAGE(mistakes.size() >= fewest_mistakes, one.id);
    for (const Mistake& mistake : mistakes) {
      const Report report = one.graded(tests::played(tests::with_edits(one.solution, mistake.edits), one.packs));
      const std::set<std::string> wanted(mistake.finding.begin(), mistake.finding.end());
      CHECK_MESSAGE(rules_of(report) == wanted, (one.id + " " + mistake.name + ": " + listed(report)));
    }
  }
}

TEST_CASE("courses: altering any expected answer makes the solution unclean") {
  for (const Case& one : cases()) {
    for (std::size_t i = 0; i < one.key_pack.at("expects").size(); ++i) {
      Json altered = one.key_pack;
      Json& entry = altered["expects"][i];
      entry["match"] = tests::altered_match(entry.at("match"));
      CHECK_MESSAGE(noticed(one, altered), (one.id + " " + entry.dump()));
    }
  }
}

TEST_CASE("courses: altering any cell of an expected row, or leaving the row out, makes the solution unclean") {
  for (const Case& one : cases()) {
    const Json rows = one.key_pack.value("rows", Json::array());
    for (std::size_t i = 0; i < rows.size(); ++i) {
      for (const char* member : {"table", "source", "receives", "amount", "start", "end", "long_term"}) {
        if (!rows[i].contains(member)) continue;
        Json altered = one.key_pack;
        altered["rows"][i][member] = tests::another_cell(member, rows[i][member], "2030-01-10");
        CHECK_MESSAGE(noticed(one, altered), (one.id + " " + member + " of " + rows[i].dump()));
      }
      Json shorter = one.key_pack;
      shorter["rows"].erase(i);
      CHECK_MESSAGE(noticed(one, shorter), (one.id + " without " + rows[i].dump()));
    }
  }
}

TEST_CASE("courses: altering what happened, or leaving it out while other things of its kind stay, is noticed") {
  for (const Case& one : cases()) {
    const Json all = one.key_pack.value("occurrences", Json::array());
    for (std::size_t i = 0; i < all.size(); ++i) {
      for (const auto& [field, value] : all[i].at("answers").items()) {
        if (value == "*") continue;
        Json altered = one.key_pack;
        altered["occurrences"][i]["answers"][field] = tests::another(value);
        CHECK_MESSAGE(noticed(one, altered), (one.id + " " + field + " of " + all[i].dump()));
      }
      const auto like = [&](const Json& other) {
        return other["kind"] == all[i]["kind"] && other["who"] == all[i]["who"];
      };
      if (std::count_if(all.begin(), all.end(), like) < 2) continue;
      Json shorter = one.key_pack;
      shorter["occurrences"].erase(i);
      CHECK_MESSAGE(noticed(one, shorter), (one.id + " without " + all[i].dump()));
    }
  }
}

TEST_CASE("courses: the key answers every question that the forms ask of each person") {
  for (const Case& one : cases()) {
    const Scenario& scenario = *one.packs.scenario(one.id);
    const Grading by{one.solved.site,
                     *one.packs.standards("fy2026"),
                     *one.packs.forms("fy2026"),
                     scenario,
                     *one.packs.policy("seed"),
                     *one.packs.rules(),
                     &one.key(),
                     one.packs.population("chicago")->project(scenario.project)};
    for (const Person& person : scene_of(by).people) {
      if (person.client == nullptr) continue;
      const std::string missing = not_covered(by, person);
      CHECK_MESSAGE(missing.empty(), (one.id + ": " + missing));
    }
  }
}

TEST_CASE("courses: every entry of a key names a rule that may judge its field, and a paper of the scenario") {
  for (const Case& one : cases()) {
    const auto& papers = one.packs.scenario(one.id)->documents;
    const auto is_paper = [&](const std::string& id) {
      return std::any_of(papers.begin(), papers.end(), [&](const Document& paper) { return paper.id == id; });
    };
    for (const Expect& expect : one.key().expects) {
      CHECK_MESSAGE(is_paper(expect.document), (one.id + " " + expect.field + " " + expect.document));
      const auto& fields = one.packs.rules()->rule(expect.rule)->fields;
      CHECK_MESSAGE(std::find(fields.begin(), fields.end(), expect.field) != fields.end(),
                    (one.id + " " + expect.rule + " " + expect.field));
    }
    for (const ExpectRow& row : one.key().rows) CHECK_MESSAGE(is_paper(row.document), (one.id + " " + row.source));
    for (const ExpectOccurrence& each : one.key().occurrences)
      CHECK_MESSAGE(is_paper(each.document), (one.id + " " + each.document));
  }
}

}  // namespace rehearsal

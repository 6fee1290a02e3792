#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "core/forms/form.hpp"
#include "core/grading/report.hpp"
#include "core/packs/packs.hpp"
#include "tests/core/altered_key.hpp"
#include "tests/core/case_lists.hpp"
#include "tests/core/played_case.hpp"

namespace rehearsal {
namespace {

using tests::listed;
using tests::Mistake;
using tests::rules_of;

const char* const key_path = "public/scenarios/es.boyd.key.json";

const Packs& packs() {
  return tests::case_packs();
}

const std::vector<Json>& solution() {
  static const std::vector<Json> lines = tests::command_lines("tests/core/cases/es.boyd.solution.jsonl");
  return lines;
}

CaseState played(const std::vector<Json>& lines) {
  return tests::played(lines, packs());
}

const CaseState& solved() {
  static const CaseState state = played(solution());
  return state;
}

CaseState made(const std::string& mistake) {
  const auto all = tests::mistakes_of("es.boyd");
  const auto found = std::find_if(all.begin(), all.end(), [&](const Mistake& one) { return one.name == mistake; });
  REQUIRE_MESSAGE(found != all.end(), mistake);
  return played(tests::with_edits(solution(), found->edits));
}

Report graded(const CaseState& state) {
  return tests::graded(state, packs(), packs().key("es.boyd"));
}

/// A wrong key is noticed: the solution is no longer clean by it, or it is refused because it could never judge.
bool noticed(const Json& key_pack) {
  const auto key = key_from(key_pack);
  REQUIRE_MESSAGE(key, (key ? std::string() : to_line(key.failure())));
  const auto report = grade(solved(), packs(), &*key);
  return report ? !report->findings.empty() : report.failure().text == "grade.key-does-not-fit";
}

Json key_pack() {
  return Json::parse(tests::text_of(key_path));
}

std::string summary(const Report& report) {
  std::string text = "key " + report.key + "\noutcome " + std::string(name_of(report.verdict.outcome)) + "\n";
  for (const Finding& finding : report.findings) {
    text += "\n" + finding.rule + " " + std::string(name_of(finding.severity)) + ", " + finding.place.who + " / " +
            finding.place.at + " / " + finding.place.section + " / " + finding.place.field + ", read in " +
            finding.document + "\n";
    for (const Seen& seen : finding.seen) text += "  " + seen.role + " " + seen.field + " " + seen.value + "\n";
  }
  text += "\n";
  for (const SectionResult& section : report.sections) {
    text += section.id + " " + std::to_string(section.critical) + " " + std::to_string(section.major) + " " +
            std::to_string(section.minor) + (section.failed ? " failed" : "") + "\n";
  }
  return text;
}

bool asks(const FormContext& context, const Section& section, const Question& question) {
  return asked(section, context) && shown(question, context) && !question.optional;
}

std::set<std::string> questions_of(const std::string& at, const FormContext& context) {
  std::set<std::string> fields;
  for (const Section& section : packs().forms("fy2026")->form(at)->sections) {
    for (const Question& question : section.questions) {
      if (asks(context, section, question)) fields.insert(question.field);
    }
  }
  return fields;
}

/// The solution's entities, as the form of a stage is filled in about them.
FormContext context_at(const std::string& stage) {
  FormContext context;
  context.funder = "8";
  context.veteran = true;
  for (const auto& [id, entity] : solved().site.entities) {
    const bool other = entity.kind == Kind::assessment && entity.value("DataCollectionStage") != stage;
    if (!entity.seeded && !other) context.entities[entity.kind] = &entity;
  }
  return context;
}

}  // namespace

TEST_CASE("es.boyd: the reference solution has no finding and earns credentials") {
  const Report report = graded(solved());
  CHECK_MESSAGE(report.findings.empty(), listed(report));
  CHECK(report.verdict.outcome == Outcome::credentials);
  CHECK(report.attempt == 0);  // the record as it stands; only who takes a submitted set apart knows its number
}

TEST_CASE("es.boyd: each planted mistake yields its finding and no other") {
  for (const Mistake& mistake : tests::mistakes_of("es.boyd")) {
    const Report report = graded(played(tests::with_edits(solution(), mistake.edits)));
    const std::set<std::string> wanted(mistake.finding.begin(), mistake.finding.end());
    CHECK_MESSAGE(rules_of(report) == wanted, (mistake.name + ": " + listed(report)));
  }
}

TEST_CASE("es.boyd: the mistakes reach rules of every kind, six and more of each") {
  std::map<std::string, std::set<std::string>> reached;
  for (const Mistake& mistake : tests::mistakes_of("es.boyd")) {
    for (const std::string& rule : mistake.finding) {
      for (const std::string& kind : packs().rules()->rule(rule)->looks_at) reached[kind].insert(rule);
    }
  }
  for (const char* kind : {"stages", "documents", "trail"}) CHECK_MESSAGE(reached[kind].size() >= 6, kind);
}

TEST_CASE("es.boyd: altering any expected answer makes the solution unclean") {
  const Json pack = key_pack();
  for (std::size_t i = 0; i < pack.at("expects").size(); ++i) {
    Json altered = pack;
    Json& entry = altered["expects"][i];
    entry["match"] = tests::altered_match(entry.at("match"));
    CHECK_MESSAGE(noticed(altered), entry.dump());
  }
}

TEST_CASE(
    "es.boyd: moving any expected answer to another person, part or field makes the solution unclean, or the key "
    "unfit") {
  const Json pack = key_pack();
  for (std::size_t i = 0; i < pack.at("expects").size(); ++i) {
    if (pack["expects"][i]["match"]["how"] == "absent") continue;  // nothing is absent anywhere else too
    for (const auto& [member, other] : {std::pair{"who", "nobody"}, {"at", "annual"}, {"field", "WhenOccurred"}}) {
      Json altered = pack;
      altered["expects"][i][member] = other;
      CHECK_MESSAGE(noticed(altered), altered["expects"][i].dump());
    }
  }
}

TEST_CASE(
    "es.boyd: altering any cell of an expected row, or leaving the row out, makes the solution unclean or the key "
    "unfit") {
  const Json pack = key_pack();
  for (std::size_t i = 0; i < pack.at("rows").size(); ++i) {
    for (const char* member : {"who", "table", "source", "receives", "amount", "start", "end", "long_term"}) {
      if (!pack["rows"][i].contains(member)) continue;
      Json altered = pack;
      Json& cell = altered["rows"][i][member];
      cell = tests::another_cell(member, cell, "2026-11-10");
      CHECK_MESSAGE(noticed(altered), (std::string(member) + " of " + altered["rows"][i].dump()));
    }
    Json shorter = pack;
    shorter["rows"].erase(i);
    CHECK_MESSAGE(noticed(shorter), pack["rows"][i].dump());
  }
}

TEST_CASE("es.boyd: the key answers every question that the forms ask of this person") {
  const Key& key = *packs().key("es.boyd");
  for (const auto& [at, stage] : {std::pair{"profile", ""},
                                  {"release", ""},
                                  {"household", ""},
                                  {"enrollment", ""},
                                  {"entry", "1"},
                                  {"update", "2"},
                                  {"exit", "3"}}) {
    for (const std::string& field : questions_of(at, context_at(stage))) {
      const bool covered = std::any_of(key.expects.begin(), key.expects.end(),
                                       [&](const Expect& one) { return one.at == at && one.field == field; });
      CHECK_MESSAGE(covered, (std::string(at) + "/" + field));
    }
  }
}

TEST_CASE("es.boyd: every entry of the key names a rule that may judge its field, and a paper of the scenario") {
  const Key& key = *packs().key("es.boyd");
  const auto& papers = packs().scenario("es.boyd")->documents;
  const auto is_paper = [&](const std::string& id) {
    return std::any_of(papers.begin(), papers.end(), [&](const Document& paper) { return paper.id == id; });
  };
  for (const Expect& expect : key.expects) {
    const RuleEntry* rule = packs().rules()->rule(expect.rule);
    REQUIRE_MESSAGE(rule != nullptr, expect.rule);
    const auto& fields = rule->fields;
    CHECK_MESSAGE(std::find(fields.begin(), fields.end(), expect.field) != fields.end(),
                  (expect.rule + " " + expect.field));
    CHECK_MESSAGE(is_paper(expect.document), expect.document);
  }
  for (const ExpectRow& row : key.rows) CHECK_MESSAGE(is_paper(row.document), row.document);
}

TEST_CASE("es.boyd: the report of the solution, and of two jobs left open, read as they were approved") {
  CHECK(summary(graded(solved())) == tests::text_of("tests/core/cases/golden/solution.txt"));
  CHECK(summary(graded(made("VER-02-two-jobs-open"))) ==
        tests::text_of("tests/core/cases/golden/VER-02-two-jobs-open.txt"));
}

}  // namespace rehearsal

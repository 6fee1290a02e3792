#include "tests/core/played_case.hpp"

#include <doctest/doctest.h>

#include "core/log/command_list.hpp"
#include "tests/core/case_lists.hpp"

namespace rehearsal::tests {
namespace {

Actor learner_at(const char* device) {
  return {PersonId("learner"), DeviceId(device), "2026-11-24T09:00:00Z", CaseId("c1")};
}

void carry_out(CommandRun& run, const std::vector<Json>& lines, const Packs& packs, const Actor& actor) {
  const auto done = run_commands(run, lines, packs, actor);
  REQUIRE_MESSAGE(done, (done ? std::string() : to_line(done.failure())));
}

/// The other device starts from a copy of the log; the names of what stood by then stay the same there.
Log entered_elsewhere(const CommandRun& run, const Packs& packs, const Elsewhere& elsewhere) {
  CommandRun other = run;
  carry_out(other, elsewhere.lines, packs, learner_at("tablet"));
  return other.log;
}

Log as_stored(const CommandRun& run, const Stored& stored) {
  Log log = run.log;
  std::uint64_t sequence = 0;
  for (const Json& answer : stored) {
    const EntityId entity = run.names.at(answer.at("entity").get<std::string>().substr(1));
    const std::string field = answer.at("field");
    const Answers& fields = run.state.cases.at(CaseId("c1")).site.entities.at(entity).fields;
    const std::string saw = fields.find(field)->by.text();
    Event event{{DeviceId("older"), ++sequence}, log.clock() + 1, "", PersonId("learner"), CaseId("c1"), "", {}, {}};
    event.payload = RecordAnswered{entity, field, answer.at("value"), saw, "", ""};
    event.kind = kind_name(event.payload);
    log.add(event);
  }
  return log;
}

}  // namespace

const Packs& case_packs() {
  static const Packs loaded =
      packs_of({"standards/fy2026.json", "standards/local.json", "forms/fy2026.json", "scenarios/population.json",
                "policies/seed.json", "rules/catalogue.json", "scenarios/es.boyd.json", "scenarios/es.boyd.key.json"});
  return loaded;
}

CommandRun created_and(const std::vector<Json>& lines, std::optional<Failure>* failure) {
  constexpr std::size_t up_to_the_client = 6;
  const Packs& packs = case_packs();
  const Actor actor = learner_at("desk");
  auto all = command_lines("tests/core/cases/es.boyd.solution.jsonl");
  all.resize(up_to_the_client);
  all.insert(all.end(), lines.begin(), lines.end());
  CommandRun run = run_on({}, packs, actor);
  const auto done = run_commands(run, all, packs, actor);
  if (!done && failure != nullptr) *failure = done.failure();
  if (failure == nullptr) REQUIRE_MESSAGE(done, (done ? std::string() : to_line(done.failure())));
  return run;
}

CaseState played(const std::vector<Json>& lines, const Packs& packs, const Elsewhere& elsewhere, const Stored& stored) {
  const Actor actor = learner_at("desk");
  CommandRun run = run_on({}, packs, actor);
  Log other;
  for (const Json& line : lines) {
    carry_out(run, {line}, packs, actor);
    if (!elsewhere.after.empty() && line.value("id", "") == elsewhere.after)
      other = entered_elsewhere(run, packs, elsewhere);
  }
  return replay(merged(as_stored(run, stored), other).in_order(), packs).cases.at(CaseId("c1"));
}

Report graded(const CaseState& state, const Packs& packs, const Key* key) {
  auto report = grade(state, packs, key);
  REQUIRE_MESSAGE(report, (report ? std::string() : to_line(report.failure())));
  return std::move(report).value();
}

std::set<std::string> rules_of(const Report& report) {
  std::set<std::string> rules;
  for (const Finding& finding : report.findings) rules.insert(finding.rule);
  return rules;
}

std::string listed(const Report& report) {
  std::string text;
  for (const Finding& finding : report.findings)
    text += finding.rule + " at " + finding.place.at + "/" + finding.place.field + "; ";
  return text.empty() ? "no finding" : text;
}

}  // namespace rehearsal::tests

#include "tests/core/support/world.hpp"

#include <doctest/doctest.h>

#include "tests/core/support/world_packs.hpp"

namespace rehearsal::tests {
namespace {

std::vector<Json> lines_of(const std::string& text) {
  const auto lines = command_lines_from(text);
  REQUIRE_MESSAGE(lines, (lines ? std::string() : to_line(lines.failure())));
  return *lines;
}

}  // namespace

const char* const client_lines = R"({"do":"search","name":"Terrence Boyd"}
{"do":"create","kind":"client","as":"t","fields":{"FirstName":"Terrence","LastName":"Boyd"}}
{"do":"create","kind":"household","as":"h"}
{"do":"create","kind":"member","parent":"$h","as":"m","fields":{"PersonID":"$t","RelationshipToHoH":"1"}}
)";

const char* const stay_lines =
    R"({"do":"create","kind":"enrollment","parent":"$t","as":"stay","fields":{"ProjectID":"9001","HouseholdID":"$h","EntryDate":"2026-10-05"}})";

const Packs& world() {
  static const Packs packs = [] {
    Packs loaded;
    for (const std::string_view pack : world_packs) {
      const auto added = loaded.add("world", pack);
      REQUIRE_MESSAGE(added, (added ? std::string() : to_line(added.failure())));
    }
    return loaded;
  }();
  return packs;
}

Actor at_device(const std::string& device, const std::string& in) {
  Actor actor = learner;
  actor.device = device;
  actor.in = in;
  return actor;
}

CommandRun begun() {
  CommandRun run = run_on({}, world(), learner);
  play(run, R"({"do":"start","scenario":"small","mode":"guided"})");
  return run;
}

void play(CommandRun& run, const std::string& lines, const Actor& actor) {
  const auto done = run_commands(run, lines_of(lines), world(), actor);
  REQUIRE_MESSAGE(done, (done ? std::string() : to_line(done.failure())));
}

std::string refusal(CommandRun& run, const std::string& line, const Actor& actor) {
  const auto done = run_commands(run, lines_of(line), world(), actor);
  return done ? std::string() : done.failure().text;
}

const CaseState& case_of(const CommandRun& run) {
  return run.state.cases.at(run.in);
}

const Entity& entity_of(const CommandRun& run, const std::string& name) {
  return case_of(run).site.entities.at(run.names.at(name));
}

CommandRun joined(const CommandRun& a, const CommandRun& b) {
  CommandRun both = a;
  both.log = merged(a.log, b.log);
  both.state = replay(both.log.in_order(), world());
  both.names.insert(b.names.begin(), b.names.end());
  return both;
}

}  // namespace rehearsal::tests

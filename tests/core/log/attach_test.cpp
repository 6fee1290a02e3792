#include <doctest/doctest.h>

#include "core/log/snapshot.hpp"
#include "tests/core/support/world.hpp"

using namespace rehearsal;
using namespace rehearsal::tests;

namespace {

const Actor before{"anyone", "desk", "2026-11-24T09:00:00Z", "c1"};
const Actor joined_person{"p-1", "desk", "2026-11-24T10:00:00Z", "c1"};

CommandRun practised() {
  CommandRun run = run_on({}, world(), before);
  play(run, R"({"do":"start","scenario":"small","mode":"guided"})", before);
  return run;
}

}  // namespace

TEST_CASE("practice that was done before joining belongs to the login, and its case goes on") {
  CommandRun run = practised();
  play(run, R"({"do":"attach","was":"anyone"})", joined_person);
  CHECK(run.state.cases.at("c1").learner == "p-1");
  CHECK(run.in == "c1");
  play(run, R"({"do":"search","name":"Ames"})", joined_person);
  play(run, R"({"do":"reset"})", joined_person);
  CHECK(run.state.cases.at("c1").replaced);
  CHECK(case_of(run).generation == 2);
}

TEST_CASE("attached practice that arrives later finds its person by the event that is already here") {
  CommandRun run = practised();
  play(run, R"({"do":"attach","was":"anyone"})", joined_person);
  CommandRun elsewhere = run_on({}, world(), at_device("other", "c2"));
  Actor other = before;
  other.device = "other";
  other.in = elsewhere.in = "c2";
  play(elsewhere, R"({"do":"start","scenario":"small","mode":"guided"})", other);
  for (const CommandRun& both : {joined(run, elsewhere), joined(elsewhere, run)}) {
    CHECK(both.state.cases.at("c2").learner == "p-1");
    CHECK(both.state.attached.at("anyone") == "p-1");
  }
}

TEST_CASE("the first to attach an id holds it, and attaching it again is nothing new") {
  CommandRun run = practised();
  play(run, R"({"do":"attach","was":"anyone"})", joined_person);
  const std::size_t size = run.log.size();
  play(run, R"({"do":"attach","was":"anyone"})", joined_person);
  Actor thief = joined_person;
  thief.person = "p-2";
  thief.device = "elsewhere";
  play(run, R"({"do":"attach","was":"anyone"})", thief);
  CHECK(run.log.size() == size);
  CHECK(run.state.cases.at("c1").learner == "p-1");
}

TEST_CASE("an attachment survives the snapshot, and belongs to no case") {
  CommandRun run = practised();
  play(run, R"({"do":"attach","was":"anyone"})", joined_person);
  Snapshot snapshot;
  snapshot.head = {.space = "s", .person = "p-1", .device = "desk", .rev = 1, .epoch = "e"};
  snapshot.log = run.log;
  const auto read = read_snapshot(write_snapshot(snapshot));
  REQUIRE(read);
  CHECK(read->set_aside.empty());
  CHECK(replay(read->log.in_order(), world()) == run.state);
  CHECK(read->log.in_order().back()->in.empty());
}

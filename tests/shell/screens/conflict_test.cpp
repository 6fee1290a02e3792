#include <doctest/doctest.h>

#include "core/log/command_json.hpp"
#include "core/log/command_list.hpp"
#include "core/log/snapshot.hpp"
#include "tests/shell/support/entered.hpp"

using namespace rehearsal;

namespace {

/// What somebody answered on another device that had seen the record up to here, brought as a copy.
void bring(Entered& person, const Log& seen, const Command& command) {
  const Actor actor{"learner", "phone", "2026-11-24T09:00:00Z", "c1"};
  CommandRun run = run_on(seen, person.stage.work().packs(), actor);
  REQUIRE(run_commands(run, {to_json(command)}, person.stage.work().packs(), actor));
  Snapshot copy;
  copy.head.person = actor.person;
  copy.head.device = actor.device;
  copy.log = run.log;
  person.stage.host.file_bytes = write_snapshot(copy);
  person.stage.visit("/trust");
  REQUIRE(person.stage.click(AriaRole::button, "Open a copy"));
  REQUIRE(person.stage.click(AriaRole::button, "Add"));
}

}  // namespace

TEST_CASE("conflict: a box that two devices ticked otherwise says so by its name, and is settled there") {
  Entered person({.up_to = "race-pacific"});
  const EntityId client = person.own(Kind::client).id;
  const Log seen = person.stage.work().log();
  REQUIRE(person.act(AnswerField{client, "White", "1"}));
  bring(person, seen, AnswerField{client, "White", "0"});
  person.open("profile");
  const auto& driver = person.stage.driver;
  REQUIRE(driver.has(AriaRole::region, "White: Two answers"));
  CHECK(driver.tree().duplicate_keys() == 0);
  CHECK(driver.without_semantics().empty());
  REQUIRE(person.stage.click(AriaRole::button, "Keep Yes"));
  CHECK_FALSE(driver.has(AriaRole::region, "White: Two answers"));
  CHECK(person.own(Kind::client).value("White") == "1");
  CHECK(person.own(Kind::client).fields.find("White")->rivals.empty());
}

TEST_CASE("conflict: two fields in conflict have controls of their own") {
  Entered person({.up_to = "race-pacific"});
  const EntityId client = person.own(Kind::client).id;
  const Log seen = person.stage.work().log();
  REQUIRE(person.act(AnswerField{client, "White", "1"}));
  REQUIRE(person.act(AnswerField{client, "DOBDataQuality", "2"}));
  Together other;
  other.commands.emplace_back(AnswerField{client, "White", "0"});
  other.commands.emplace_back(AnswerField{client, "DOBDataQuality", "8"});
  bring(person, seen, other);
  person.open("profile");
  CHECK(person.stage.driver.tree().duplicate_keys() == 0);
  CHECK(person.stage.driver.has(AriaRole::region, "White: Two answers"));
  CHECK(person.stage.driver.has(AriaRole::region, "Two answers"));
}

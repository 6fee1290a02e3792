#include <doctest/doctest.h>

#include "core/log/command_json.hpp"
#include "core/log/command_list.hpp"
#include "core/log/snapshot.hpp"
#include "core/record/views.hpp"
#include "tests/core/case_lists.hpp"
#include "tests/core/played_case.hpp"

namespace rehearsal {
namespace {

Json household_of(const std::string& person) {
  return Json::parse(R"({"do":"together","commands":[
    {"do":"create","kind":"household","as":"h","fields":{"HouseholdType":"1"}},
    {"do":"create","kind":"member","parent":"$h","as":"m","fields":{"PersonID":")" +
                     person + R"("}},
    {"do":"answer","entity":"$m","field":"RelationshipToHoH","value":"1"}]})");
}

}  // namespace

TEST_CASE("together: a command of a press works on what an earlier one of it made") {
  const CommandRun run = tests::created_and({household_of("$t")});
  const Site& site = run.state.cases.at("c1").site;
  const Entity* household = household_of(site, run.names.at("t"));
  REQUIRE(household != nullptr);
  CHECK(household->id == run.names.at("h"));
  const auto members = members_of(site, household->id);
  REQUIRE(members.size() == 1);
  CHECK(members.front()->id == run.names.at("m"));
  CHECK(members.front()->value("RelationshipToHoH") == "1");
}

TEST_CASE("together: one undo takes all of it back, one redo brings all of it again, and a replay agrees") {
  const Json undo = {{"do", "undo"}}, redo = {{"do", "redo"}};
  const CommandRun without = tests::created_and({household_of("$t"), undo});
  CHECK(household_of(without.state.cases.at("c1").site, without.names.at("t")) == nullptr);
  const CommandRun again = tests::created_and({household_of("$t"), undo, redo});
  const Site& site = again.state.cases.at("c1").site;
  REQUIRE(household_of(site, again.names.at("t")) != nullptr);
  CHECK(members_of(site, again.names.at("h")).front()->value("RelationshipToHoH") == "1");
  CHECK(replay(again.log.in_order(), tests::case_packs()) == again.state);
}

TEST_CASE("together: what one command of it is refused, nothing of it is done") {
  Json twice = household_of("$t");
  twice["commands"].push_back(twice["commands"][1]);
  std::optional<Failure> failure;
  const CommandRun run = tests::created_and({twice}, &failure);
  REQUIRE(failure);
  CHECK(failure->text == "refused.already-member");
  CHECK(household_of(run.state.cases.at("c1").site, run.names.at("t")) == nullptr);
}

TEST_CASE("together: a name that nothing of the press was given is no entity") {
  Json press = household_of("$t");
  press["commands"][1]["parent"] = "$other";
  std::optional<Failure> failure;
  tests::created_and({press}, &failure);
  REQUIRE(failure);
  CHECK(failure->text == "command.unknown-name");
}

TEST_CASE("together: the names of a press stand in its text") {
  const Json press = household_of("p-1");
  const auto command = command_from(press, "");
  REQUIRE(command);
  CHECK(to_json(*command) == Json::parse(R"({"do":"together","commands":[
          {"do":"create","kind":"household","as":"h","fields":{"HouseholdType":"1"}},
          {"do":"create","kind":"member","parent":"$h","as":"m","fields":{"PersonID":"p-1"}},
          {"do":"answer","entity":"$m","field":"RelationshipToHoH","value":"1"}]})"));
}

}  // namespace rehearsal

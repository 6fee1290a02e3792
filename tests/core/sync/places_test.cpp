#include "core/sync/places.hpp"

#include <doctest/doctest.h>

#include "tests/core/played_case.hpp"
#include "tests/core/sync/test_device.hpp"

using namespace rehearsal;

namespace {

const SyncFolder home = case_folder("hope", "p1");

Training roster() {
  Training training;
  training.people["ata"] = {"hope", "Nora", {Role::ata}};
  training.people["mae"] = {"", "Mae", {Role::trainer}};
  training.people["ines"] = {"", "Ines", {Role::ce}};
  training.people["root"] = {"", "Root", {Role::trustee}};
  training.people["gone"] = {"hope", "Gone", {}};
  return training;
}

std::string looks(const PersonId& person, bool trusted = false) {
  std::string all;
  for (const SyncWatch& watch : watches_of(home, person, roster(), trusted))
    all += watch.folder + std::to_string(watch.depth) + " ";
  return all;
}

Event step(Move move, const CaseId& in, std::map<std::string, std::string> data = {}) {
  Event event;
  event.in = in;
  event.payload = TrainingFact{move, std::move(data)};
  return event;
}

State with_case() {
  State state;
  state.training.cases["c1"] = {};
  TrainingCase& in = state.training.cases["c1"];
  in.id = "c1";
  in.learner = "ana";
  in.agency = "hope";
  state.cases["r1"].learner = "ana";
  state.cases["own"].learner = "p1";
  // Begun under an id that was attached to the login afterwards.
  Event began = edit_event("d7", 1, "old", 1, "");
  began.in = "r2";
  began.payload = CaseStarted{"es.boyd", "guided", 1, "seed", "fy2026"};
  Event attached = edit_event("d7", 2, "ana", 2, "");
  attached.in = "";
  attached.payload = PracticeAttached{"old"};
  for (const Event& event : {began, attached}) evolve(state, event, tests::case_packs());
  return state;
}

}  // namespace

TEST_CASE("places: each login looks where the roster lets it take part, and nowhere else") {
  CHECK(looks("p1") == "cases/hope/p1/0 roster/0 ");
  CHECK(looks("gone") == "cases/hope/p1/0 roster/0 ");
  CHECK(looks("ata") == "cases/hope/p1/0 roster/0 cases/hope/1 ");
  CHECK(looks("mae") == "cases/hope/p1/0 roster/0 cases/2 office/0 ");
  CHECK(looks("ines") == "cases/hope/p1/0 roster/0 cases/2 office/0 ");
  CHECK(looks("root") == "cases/hope/p1/0 roster/0 office/0 ");
  CHECK(looks("p1", true) == "cases/hope/p1/0 roster/0 office/0 ");
}

TEST_CASE("places: what a person does lies in the folder that it belongs to") {
  const State state = with_case();
  const auto place = [&](const Event& event) { return folder_for(event, state, "p1", home).heads; };
  CHECK(place(step(Move::enter_person, "")) == "roster/");
  CHECK(place(step(Move::grant_credits, "")) == "office/");
  CHECK(place(step(Move::accept, "c1")) == "cases/hope/ana/");
  CHECK(place(step(Move::hire, "c9", {{"agency", "north"}, {"learner", "ben"}})) == "cases/north/ben/");
  CHECK(folder_for(step(Move::progress, "c1"), state, "ana", home) == home);
  Event edit = edit_event("d1", 1, "p1", 1, "x");
  edit.in = "own";
  CHECK(place(edit) == home.heads);
  for (const char* record : {"r1", "r2"}) {
    edit.in = record;
    CHECK(place(edit) == "cases/hope/ana/");
  }
}

TEST_CASE("places: no name in an event leads out of the cases' folder") {
  const State state = with_case();
  for (const char* agency : {"..", "a/b", ""}) {
    const Event event = step(Move::hire, "c9", {{"agency", agency}, {"learner", "ben"}});
    CHECK(folder_for(event, state, "p1", home) == home);
  }
}

TEST_CASE("a team that watches all agencies sees what changes in a learner's head later on") {
  ModelServer server;
  TestDevice learner(server, "p1", {.profile = "d1"});
  TestDevice team(server, "mae", {.profile = "d2"});
  team.watch = {{"cases/", 2}};
  learner.start();
  const EventId first = learner.edit("one");
  learner.settle();
  team.start();
  team.settle();
  REQUIRE(team.knows(first));
  team.wait(200000);
  const EventId second = learner.edit("two");
  learner.settle();
  team.wait(200000);
  CHECK(team.knows(second));
}

TEST_CASE("a login whose roles came later looks into the new folders without a new session") {
  ModelServer server;
  TestDevice learner(server, "p1", {.profile = "d1"});
  TestDevice ata(server, "a1", {.profile = "d2"});
  ata.watch = {{"cases/hope/a1/", 0}};
  learner.start();
  const EventId first = learner.edit("one");
  learner.settle();
  ata.start();
  ata.settle();
  CHECK_FALSE(ata.knows(first));
  ata.tell(SyncLookInto{{{"cases/hope/", 1}}});
  ata.settle();
  CHECK(ata.knows(first));
}

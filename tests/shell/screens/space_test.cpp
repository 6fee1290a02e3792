#include <doctest/doctest.h>

#include "tests/shell/support/sync_endpoint.hpp"

using namespace rehearsal;

namespace {

/// A space with a trustee who is the HMIS team too, an ATA, and a learner, each at a device of their own.
struct Town {
  Town() {
    endpoint.passwords = {{"t1", "team"}, {"nora", "ata"}, {"p1", "a good one"}};
    endpoint.roles = {{"t1", "trustee trainer"}, {"nora", "ata"}};
  }
  Stage at(MemoryDisk& disk, std::size_t device) {
    return Stage(disk, {.server = endpoint.as_server(), .device = device});
  }

  SyncEndpoint endpoint;
  MemoryDisk team_disk, ata_disk, learner_disk;
};

void enter_roster(Stage& team) {
  team.visit("/roster");
  REQUIRE(team.type("Short name of the agency", "hope"));
  REQUIRE(team.type("Name of the agency", "Hope Street (sample)"));
  REQUIRE(team.choose("Participation agreement", "Yes"));
  REQUIRE(team.click(AriaRole::button, "Enter an agency"));
}

MoveData person(const char* id, const char* agency, const char* name, const char* roles) {
  return {{"person", id}, {"agency", agency}, {"name", name}, {"roles", roles}};
}

void enter_people(Stage& team) {
  SpaceDesk& desk = team.work().desk();
  REQUIRE_FALSE(desk.does("", Move::enter_project,
                          {{"project", "es1"}, {"agency", "hope"}, {"name", "Hope Shelter"}, {"types", "es"}}));
  REQUIRE_FALSE(desk.does("", Move::enter_person, person("t1", "", "Mae Lindqvist", "trainer trustee")));
  REQUIRE_FALSE(desk.does("", Move::enter_person, person("nora", "hope", "Nora Whitfield", "ata")));
  team.settle();
}

/// The HMIS team signs in, and has entered who takes part.
void open_space(Stage& team) {
  sign_in(team, "t1", "team");
  pass(team, 5000);
  enter_roster(team);
  enter_people(team);
}

/// A record that is anything but complete.
void submit_short(Stage& learner, const CaseId& record, const char* name) {
  REQUIRE_FALSE(learner.work().act(record, Search{.name = name, .ssn = "", .birth = ""}));
  REQUIRE_FALSE(
      learner.work().act(record, Create{.kind = Kind::client, .parent = "", .fields = {{"FirstName", name}}}));
  if (const auto refused = learner.work().act(record, Submit{})) FAIL(refused->text);
  REQUIRE_FALSE(learner.work().desk().note_submission(record));
}

CaseId only_case(Stage& stage) {
  const auto& cases = stage.work().state().training.cases;
  REQUIRE(cases.size() == 1);
  return cases.begin()->first;
}

}  // namespace

TEST_CASE("space: whom space.json trusts first enters the roster, and everybody reads it") {
  Town town;
  Stage team = town.at(town.team_disk, 1);
  sign_in(team, "t1", "team");
  pass(team, 5000);
  REQUIRE(team.work().desk().keeps_roster());
  enter_roster(team);
  CHECK(team.driver.shows("Hope Street (sample) (hope)"));
  enter_people(team);
  pass(team, 15000);
  CHECK(town.endpoint.server.names("roster/").size() == 1);
  CHECK(town.endpoint.server.names("cases/").empty());
  Stage learner = town.at(town.learner_disk, 2);
  sign_in(learner, "p1", "a good one");
  pass(learner, 10000);
  CHECK(learner.work().state().training.people.at("nora").name == "Nora Whitfield");
  CHECK_FALSE(learner.work().desk().on_team());
  CHECK(learner.driver.failure() == "");
}

TEST_CASE("space: a roster that a learner writes into the own files changes nothing for anybody") {
  Town town;
  Stage learner = town.at(town.learner_disk, 2);
  sign_in(learner, "p1", "a good one");
  pass(learner, 5000);
  CHECK(learner.work().desk().does("", Move::enter_person, person("p1", "", "Me", "trainer")));
  CHECK(learner.work().state().training.people.empty());
  CHECK_FALSE(learner.driver.has(AriaRole::link, "Team"));
}

TEST_CASE("space: from the new hire to the session, each at an own device, over the endpoint") {
  Town town;
  Stage team = town.at(town.team_disk, 1);
  open_space(team);
  pass(team, 15000);

  Stage ata = town.at(town.ata_disk, 3);
  sign_in(ata, "nora", "ata");
  pass(ata, 10000);
  REQUIRE(ata.work().desk().on_team());
  ata.visit("/team");
  REQUIRE(ata.type("Name of the new hire", "Ana Reyes"));
  REQUIRE(ata.click(AriaRole::button, "Validate the new hire"));
  const CaseId ana = only_case(ata);
  CHECK(ata.route() == "/team/" + ana);
  REQUIRE(ata.type("Agency email", "ana@hope.example"));
  REQUIRE(ata.type("LMS username", "ana.reyes"));
  REQUIRE(ata.driver.check("Data entry"));
  REQUIRE(ata.driver.check("Hope Shelter"));
  ata.settle();
  REQUIRE(ata.click(AriaRole::button, "Send the ticket"));
  CHECK(ata.work().state().training.cases.at(ana).stage == TrainingStage::requested);
  pass(ata, 15000);
  const PersonId login = ata.work().state().training.cases.at(ana).learner;
  CHECK(town.endpoint.server.names("cases/hope/" + login + "/").size() == 1);

  pass(team, 120000);
  team.visit("/team/" + ana);
  CHECK(team.driver.shows("Mae Lindqvist: 1 case waits for you."));
  REQUIRE(team.click(AriaRole::button, "Accept the request"));
  REQUIRE(team.click(AriaRole::button, "Assign the courses"));
  CHECK(team.work().state().training.cases.at(ana).stage == TrainingStage::learning);
  CHECK(team.driver.shows("$25.00"));
  pass(team, 15000);

  // Whoever runs the server makes the sign-in from the list that the roster's screen gives.
  town.endpoint.passwords[login] = "of ana";
  Stage learner = town.at(town.learner_disk, 2);
  sign_in(learner, login, "of ana");
  pass(learner, 10000);
  learner.visit("/");
  CHECK(learner.driver.shows("Your turn: Courses"));
  CHECK_FALSE(learner.driver.has(AriaRole::link, "Team"));
  const auto step = [&](Stage& who, const char* what) {
    CAPTURE(what);
    REQUIRE(who.click(AriaRole::button, what));
    CHECK(who.driver.failure() == "");
    pass(who, 15000);
    for (Stage* each : {&team, &learner, &ata}) {
      if (each != &who) pass(*each, 130000);
    }
  };
  for (int course = 0; course < 2; ++course) {
    step(learner, "Go on with a course");
    step(team, "Confirm a course's completion");
  }
  step(learner, "Register for the session");
  REQUIRE(team.choose("Sample client", "Terrence Boyd"));
  step(team, "Send the instructions");
  CHECK(learner.driver.shows("Your turn: Sample client"));
  step(learner, "Enter the sample client");
  REQUIRE(learner.work().current() != nullptr);
  const CaseId record = learner.work().current()->id;
  CHECK(learner.work().current()->mode == "assessed");
  submit_short(learner, record, "Terrence");
  pass(learner, 15000);
  learner.visit("/report/" + record + "/1");
  CHECK(learner.driver.shows("Sent. The HMIS team reviews it."));

  pass(team, 130000);
  team.visit("/team/" + ana);
  REQUIRE(team.click(AriaRole::link, "Read the report of submission 1"));
  CHECK(team.route() == "/report/" + record + "/1");
  CHECK(team.driver.shows("Corrections needed"));
  CHECK(team.work().act(record, Undo{})->text == "refused.anothers-record");
  team.visit("/team/" + ana);
  REQUIRE(team.choose("Outcome", "1:1 walk-through"));
  REQUIRE(team.type("Reason: Decide on the record", "Nothing was entered: we do it together."));
  step(team, "Decide on the record");
  step(team, "Book the 1:1");
  REQUIRE(team.click(AriaRole::button, "Add to a calendar"));
  CHECK(team.host.downloads.back().bytes.find("BEGIN:VEVENT") != std::string::npos);
  step(team, "Hold the 1:1");
  learner.visit("/report/" + record + "/1");
  CHECK_FALSE(learner.driver.shows("Sent. The HMIS team reviews it."));
  CHECK(learner.driver.shows("Mae Lindqvist decided by this report: 1:1 walk-through."));
  CHECK(learner.driver.shows("Nothing was entered: we do it together."));
  submit_short(learner, record, "Terence");
  pass(learner, 15000);
  pass(team, 130000);
  REQUIRE(team.choose("Outcome", "Credentials"));
  REQUIRE(team.type("Reason: Decide on the record", "Shown in the call."));
  step(team, "Decide on the record");
  step(team, "Issue the credentials");
  learner.visit("/");
  REQUIRE(learner.type("Initials", "AR"));
  step(learner, "Sign the End User Agreement");
  ata.visit("/team/" + ana);
  step(ata, "Record the returned agreement");
  CHECK(ata.driver.shows("Ana Reyes"));
  const TrainingCase& done = learner.work().state().training.cases.at(ana);
  CHECK(done.stage == TrainingStage::live);
  CHECK(done.returned_agreement);
  CHECK(learner.work().find_case(record)->attempts == team.work().find_case(record)->attempts);
  CHECK(learner.work().find_case(record)->attempts.front().report()->whole());
  CHECK(learner.work().state().training == team.work().state().training);
  CHECK(ata.work().state().training == team.work().state().training);
}

TEST_CASE("space: team and roster stand in both languages, and on a phone, whoever sits there") {
  for (const char* language : {"en-US,en", "es-US,es"}) {
    for (const float width : {1280.f, 390.f}) {
      CAPTURE(language);
      CAPTURE(width);
      Town town;
      MemoryDisk disk;
      Stage team(disk, {.width = width, .languages = language, .server = town.endpoint.as_server(), .device = 1});
      team.visit("/connect/hope/t1");
      REQUIRE(team.type(language[1] == 'n' ? "Password" : "Contraseña", "team"));
      REQUIRE(team.click(AriaRole::button, language[1] == 'n' ? "Sign in" : "Iniciar sesión"));
      pass(team, 5000);
      SpaceDesk& desk = team.work().desk();
      REQUIRE_FALSE(desk.does("", Move::enter_agency, {{"agency", "hope"}, {"name", "Hope"}, {"agreement", "yes"}}));
      enter_people(team);
      REQUIRE_FALSE(desk.does("", Move::enter_person, person("t1", "hope", "Mae Lindqvist", "trainer ata trustee")));
      REQUIRE_FALSE(desk.does("c1", Move::hire, {{"learner", "ana"}, {"agency", "hope"}, {"name", "Ana Reyes"}}));
      for (const char* route : {"/team", "/team/c1", "/roster", "/"}) {
        CAPTURE(route);
        team.visit(route);
        CHECK(team.driver.failure() == "");
      }
    }
  }
}

TEST_CASE("space: credentials in a file that somebody hands over do not count, and are named as unverified") {
  Town town;
  Stage team = town.at(town.team_disk, 1);
  open_space(team);
  MemoryDisk elsewhere;
  Stage forger(elsewhere, {.server = town.endpoint.as_server(), .device = 9});
  Log log;
  log.add(Event{.id = {"d9", 1},
                .clock = 99,
                .at = "2026-11-25T09:00:00Z",
                .by = "t1",
                .in = "",
                .kind = "roster.person",
                .payload = TrainingFact{Move::enter_person,
                                        [] {
                                          MoveData data = person("p9", "", "Mallory", "trainer");
                                          data["on"] = "2026-11-25";
                                          return data;
                                        }()},
                .extra = {}});
  const std::string file = copy_of(log, Identity{.person = "t1", .device = "d9", .epoch = "e"});
  team.host.file_name = "copy.json";
  team.host.file_bytes = file;
  team.work().pick_copy();
  team.settle();
  REQUIRE(team.work().take_preview() == 1);
  team.visit("/team");
  CHECK(team.work().unverified() == 1);
  CHECK(team.driver.shows("One step came in a file."));
  CHECK_FALSE(team.work().state().training.people.contains("p9"));
  pass(team, 15000);
  for (const std::string& path : town.endpoint.server.names("roster/"))
    CHECK(town.endpoint.server.body(path).find("Mallory") == std::string::npos);
}

#include <doctest/doctest.h>

#include "tests/core/training/small_office.hpp"

using namespace rehearsal;
using namespace rehearsal::tests;

namespace {

std::string review(Office& office, const char* outcome, const char* band, Data more = {}) {
  more["attempt"] = std::to_string(office.now().sittings.size());
  more["outcome"] = outcome;
  more["band"] = band;
  return office.does("t1", Move::review, more);
}

std::string submit(Office& office) {
  return office.does("new", Move::submit, fitting(Move::submit, office));
}

/// In a session under the policy with groups, attempts and days.
Office limited() {
  Office office;
  office.lead_to(TrainingStage::waitlisted);
  REQUIRE(office.does("t1", Move::give_seat, {{"seat", "g1.1"}}) == "");
  REQUIRE(office.does("t1", Move::open_session, fitting(Move::open_session, office)) == "");
  return office;
}

}  // namespace

TEST_CASE("workflow: minimal to no errors leads to credentials (S50), errors to support by severity (S52 to S55)") {
  struct Row {
    const char* outcome;
    TrainingStage stage;
  };
  const Row rows[] = {{"credentials", TrainingStage::ready},
                      {"corrections", TrainingStage::session},
                      {"walkthrough", TrainingStage::walkthrough}};
  for (const Row& row : rows) {
    Office office = office_at(TrainingStage::review);
    CHECK(review(office, row.outcome, row.outcome) == "");
    CHECK(office.now().stage == row.stage);
  }
  Office redo = office_at(TrainingStage::review);
  CHECK(review(redo, "redo", "redo", {{"redo", ""}}) == "workflow.course-not-assigned");
  CHECK(review(redo, "redo", "redo", {{"redo", "es.th.sh"}, {"parts", "household"}}) == "");
  CHECK(redo.now().stage == TrainingStage::learning);
  CHECK(redo.now().courses.at("es.th.sh").redo == "household");
}

TEST_CASE("workflow: a course that is to be done again has to be done and confirmed before the next session (S55)") {
  Office office = office_at(TrainingStage::review);
  REQUIRE(review(office, "redo", "redo", {{"redo", "es.th.sh"}}) == "");
  CHECK(office.does("new", Move::sign_up) == "workflow.courses-open");
  CHECK(office.does("t1", Move::attest, {{"course", "es.th.sh"}}) == "workflow.not-complete");
  REQUIRE(office.does("new", Move::progress, {{"course", "es.th.sh"}, {"percent", "20"}}) == "");
  REQUIRE(office.does("new", Move::progress, {{"course", "es.th.sh"}, {"percent", "100"}}) == "");
  REQUIRE(office.does("t1", Move::attest, {{"course", "es.th.sh"}}) == "");
  CHECK(office.does("new", Move::sign_up) == "");
}

TEST_CASE("workflow: a person may decide otherwise than the machine's band, with a reason") {
  Office office = office_at(TrainingStage::review);
  CHECK(review(office, "credentials", "corrections") == "workflow.reason-needed");
  CHECK(review(office, "credentials", "corrections", {{"reason", "typing slips only"}}) == "");
  CHECK(office.now().sittings.back().reason == "typing slips only");
  CHECK(review(office, "bribe", "bribe") == "workflow.not-now");
}

TEST_CASE("workflow: the record is frozen while it is reviewed, and comes back for the next attempt") {
  Office office = office_at(TrainingStage::review);
  CHECK(submit(office) == "workflow.not-now");
  REQUIRE(review(office, "corrections", "corrections") == "");
  CHECK(submit(office) == "");
  CHECK(office.now().sittings.size() == 2);
  CHECK(office.now().sittings.back().number == 2);
}

TEST_CASE("workflow: a 1:1 is booked with a day to come, and held before the record is corrected (S54)") {
  Office office = office_at(TrainingStage::walkthrough);
  CHECK(submit(office) == "workflow.not-now");
  CHECK(office.does("t1", Move::book_walkthrough, {{"when", "2026-03-01T10:00"}}) == "workflow.bad-day");
  CHECK(office.does("t1", Move::book_walkthrough, {{"when", "soon"}}) == "workflow.bad-day");
  REQUIRE(office.does("t1", Move::book_walkthrough, {{"when", "2026-03-04T10:00"}, {"link", "https://v.example"}}) ==
          "");
  CHECK(office.does("t1", Move::hold_walkthrough) == "");
  CHECK(office.now().stage == TrainingStage::session);
}

TEST_CASE("workflow: the ATA guides before a submission, and the trainer sees that it happened (S49)") {
  Office office = office_at(TrainingStage::session);
  CHECK_FALSE(office.now().coached);
  REQUIRE(office.does("ata", Move::pin_comment, fitting(Move::pin_comment, office)) == "");
  REQUIRE(office.does("sup", Move::coach, {{"note", "went through it"}}) == "");
  REQUIRE(submit(office) == "");
  CHECK(office.now().coached);
  CHECK(office.now().comments.size() == 1);
  CHECK(office.does("t1", Move::pin_comment, fitting(Move::pin_comment, office)) == "");
}

TEST_CASE("workflow: the session's scenario has to belong to a course that was taken (S48)") {
  Office office = office_at(TrainingStage::registered);
  CHECK(office.does("t1", Move::open_session, {{"scenario", "so.x"}, {"course", "outreach.path"}}) ==
        "workflow.scenario-does-not-fit");
  CHECK(office.does("t1", Move::open_session, {{"scenario", "x"}, {"course", "intro"}}) ==
        "workflow.scenario-does-not-fit");
  CHECK(office.does("t1", Move::open_session, {{"scenario", "es.boyd"}, {"course", "es.th.sh"}}) == "");
}

TEST_CASE("workflow: under the policy of 2026 a seat is one person's, of eight") {
  Office office = office_at(TrainingStage::waitlisted);
  for (const char* seat : {"g1.0", "g1.9", "g1", "", "G.1", "g1.1.1x"})
    CHECK(office.does("t1", Move::give_seat, {{"seat", seat}}) == "workflow.bad-seat");
  CHECK(office.does("t1", Move::give_seat, {{"seat", "g1.8"}}) == "");
  office.training.cases["k2"] = office.now();
  office.training.cases["k2"].stage = TrainingStage::waitlisted;
  office.training.cases["k2"].seat.clear();
  CHECK(office.in("k2", "t1", Move::give_seat, {{"seat", "g1.8"}}) == "workflow.seat-taken");
}

TEST_CASE("workflow: three attempts and no fourth; after them the learner is out, and the ATA may ask again") {
  Office office = limited();
  for (int attempt = 1; attempt < 3; ++attempt) {
    REQUIRE(submit(office) == "");
    REQUIRE(review(office, "corrections", "corrections") == "");
    CHECK(office.does("t1", Move::remove, {{"reason", "?"}}) == "workflow.clock-runs");
  }
  REQUIRE(submit(office) == "");
  CHECK(review(office, "corrections", "corrections") == "workflow.attempts-used");
  Office passed = office;
  CHECK(review(passed, "credentials", "credentials") == "");
  REQUIRE(office.does("t1", Move::remove, {{"reason", "three attempts"}}) == "");
  CHECK(office.now().seat.empty());
  CHECK(office.does("ata", Move::send_ticket, whole_ticket()) == "");
}

TEST_CASE("workflow: ten days, counted by the days that people gave; what is late is marked, and a person decides") {
  Office office = limited();
  CHECK(office.now().last_day.iso() == "2026-03-12");
  office.today = "2026-03-12";
  Office in_time = office;
  REQUIRE(submit(in_time) == "");
  CHECK_FALSE(in_time.now().sittings.back().late);
  CHECK(office.does("t1", Move::remove, {{"reason", "?"}}) == "workflow.clock-runs");
  office.today = "2026-03-13";
  REQUIRE(submit(office) == "");
  CHECK(office.now().sittings.back().late);
  Office kept = office;
  CHECK(review(kept, "credentials", "credentials") == "");
  CHECK(office.does("t1", Move::remove, {{"reason", "ten days"}}) == "");
}

TEST_CASE(
    "workflow: under the policy of 2026 a project course is stale after three months, the introduction after six") {
  Office office = limited();
  office.today = "2026-06-03";
  REQUIRE(office.does("t1", Move::remove, {{"reason", "ten days"}}) == "");
  REQUIRE(office.does("ata", Move::send_ticket, whole_ticket()) == "");
  REQUIRE(office.does("t1", Move::accept, {{"policy", "2026"}, {"path", "standard"}}) == "");
  REQUIRE(office.does("t1", Move::enroll, {{"courses", "intro es.th.sh"}, {"pay", "credit"}, {"credits", "d-900.2"}}) ==
          "");
  CHECK(office.does("new", Move::sign_up) == "workflow.stale-course");
  REQUIRE(office.does("new", Move::progress, {{"course", "es.th.sh"}, {"percent", "0"}}) == "");
  REQUIRE(office.does("new", Move::progress, {{"course", "es.th.sh"}, {"percent", "100"}}) == "");
  REQUIRE(office.does("t1", Move::attest, {{"course", "es.th.sh"}}) == "");
  CHECK(office.does("new", Move::sign_up) == "");
}

TEST_CASE("workflow: two trainers who decided apart and differently leave a dispute that one settles, with a reason") {
  Office office = office_at(TrainingStage::review);
  REQUIRE(review(office, "credentials", "credentials") == "");
  office.arrives("t2", Move::review, {{"attempt", "1"}, {"outcome", "corrections"}, {"band", "corrections"}});
  CHECK(office.now().stage == TrainingStage::disputed);
  CHECK(office.does("t1", Move::issue) == "workflow.not-now");
  Data settled = {{"attempt", "1"}, {"outcome", "credentials"}, {"band", "credentials"}, {"reason", "agreed"}};
  CHECK(office.does("t2", Move::settle, settled) == "");
  CHECK(office.now().stage == TrainingStage::ready);
}

TEST_CASE("workflow: a dispute with a redo, settled for credentials, gives the courses back") {
  Office office = office_at(TrainingStage::review);
  REQUIRE(review(office, "redo", "redo", {{"redo", "es.th.sh"}}) == "");
  office.arrives("t2", Move::review, {{"attempt", "1"}, {"outcome", "credentials"}, {"band", "credentials"}});
  REQUIRE(office.now().stage == TrainingStage::disputed);
  Data settled = {{"attempt", "1"}, {"outcome", "credentials"}, {"band", "credentials"}, {"reason", "agreed"}};
  CHECK(office.does("t2", Move::settle, settled) == "");
  CHECK(office.now().stage == TrainingStage::ready);
}

TEST_CASE("workflow: two trainers who agreed apart are no dispute, and who comes after the case went on is too late") {
  Office office = office_at(TrainingStage::review);
  REQUIRE(review(office, "corrections", "corrections") == "");
  Office agreed = office;
  agreed.arrives("t2", Move::review, {{"attempt", "1"}, {"outcome", "corrections"}, {"band", "corrections"}});
  CHECK(agreed.now().stage == TrainingStage::session);
  CHECK(agreed.training.ignored.empty());
  REQUIRE(submit(office) == "");
  office.arrives("t2", Move::review, {{"attempt", "1"}, {"outcome", "credentials"}, {"band", "credentials"}});
  CHECK(office.now().stage == TrainingStage::review);
  CHECK(office.training.ignored.back().why.text == "workflow.bad-number");
}

TEST_CASE("workflow: the agreement goes out with the credentials, and is signed before it is returned (S51)") {
  Office office = office_at(TrainingStage::live);
  CHECK(office.does("ata", Move::return_agreement) == "workflow.not-signed");
  REQUIRE(office.does("new", Move::sign_agreement, {{"initials", "AN"}}) == "");
  REQUIRE(office.does("ata", Move::return_agreement) == "");
  CHECK(office.now().returned_agreement);
}

TEST_CASE("workflow: a log-in that rests is warned of after five months and ends after six") {
  Office office = office_at(TrainingStage::live);
  office.today = "2026-08-01";
  CHECK(office.does("t1", Move::warn_inactive) == "workflow.clock-runs");
  office.today = "2026-08-02";
  CHECK(office.does("t1", Move::warn_inactive) == "");
  CHECK(office.does("t1", Move::end_credentials, {{"because", "inactive"}}) == "workflow.clock-runs");
  Office awake = office;
  REQUIRE(awake.does("new", Move::note_activity) == "");
  CHECK_FALSE(awake.now().warned);
  awake.today = office.today = "2026-09-02";
  CHECK(awake.does("t1", Move::end_credentials, {{"because", "inactive"}}) == "workflow.clock-runs");
  CHECK(office.does("t1", Move::end_credentials, {{"because", "inactive"}}) == "");
  CHECK(office.now().closed_because == "inactive");
}

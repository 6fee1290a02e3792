#include <doctest/doctest.h>

#include <algorithm>

#include "core/packs/packs.hpp"
#include "core/packs/story_play.hpp"
#include "core/training/board.hpp"
#include "core/training/moves.hpp"
#include "tests/core/packs/load_packs.hpp"
#include "tests/core/training/small_office.hpp"

using namespace rehearsal;
using namespace rehearsal::tests;

namespace {

const Workflow& flow_of(const Office& office) {
  const Workflow* flow = office_rules().workflow(office.now().policy);
  return flow == nullptr ? *office_rules().workflow("seed") : *flow;
}

std::string turn(const Office& office) {
  std::string text;
  for (const Role role : whose_turn(office.now(), flow_of(office))) text += std::string(name_of(role)) + " ";
  return text;
}

Date day(const char* iso) {
  return *Date::from_iso(iso);
}

}  // namespace

TEST_CASE("workflow board: at every stage it is somebody's turn, until the end") {
  struct Row {
    TrainingStage stage;
    const char* turn;
  };
  const Row rows[] = {{TrainingStage::hired, "ata "},           {TrainingStage::requested, "trainer "},
                      {TrainingStage::returned, "ata "},        {TrainingStage::approval, "ce "},
                      {TrainingStage::accepted, "trainer "},    {TrainingStage::learning, "learner "},
                      {TrainingStage::waitlisted, "trainer "},  {TrainingStage::registered, "trainer "},
                      {TrainingStage::session, "learner "},     {TrainingStage::review, "trainer "},
                      {TrainingStage::walkthrough, "trainer "}, {TrainingStage::disputed, "trainer "},
                      {TrainingStage::ready, "trainer "},       {TrainingStage::live, "learner "},
                      {TrainingStage::removed, "ata "},         {TrainingStage::closed, ""}};
  for (const Row& row : rows) {
    CAPTURE(name_of(row.stage));
    CHECK(turn(office_at(row.stage)) == row.turn);
  }
}

TEST_CASE(
    "workflow board: a completed course waits for the HMIS team, a confirmed one for the learner's registration") {
  Office office = office_at(TrainingStage::learning);
  for (const char* course : {"intro", "es.th.sh"})
    REQUIRE(office.does("new", Move::progress, {{"course", course}, {"percent", "100"}}) == "");
  CHECK(turn(office) == "trainer ");
  for (const char* course : {"intro", "es.th.sh"}) REQUIRE(office.does("t1", Move::attest, {{"course", course}}) == "");
  CHECK(turn(office) == "learner ");
}

TEST_CASE("workflow board: the four steps stand in the seed's order (S01)") {
  using enum StepIs;
  CHECK(steps_of(office_at(TrainingStage::requested).now()) == std::array{current, ahead, ahead, ahead});
  CHECK(steps_of(office_at(TrainingStage::learning).now()) == std::array{done, current, ahead, ahead});
  CHECK(steps_of(office_at(TrainingStage::review).now()) == std::array{done, done, current, ahead});
  CHECK(steps_of(office_at(TrainingStage::ready).now()) == std::array{done, done, done, current});
  CHECK(steps_of(office_at(TrainingStage::live).now()) == std::array{done, done, done, done});
}

TEST_CASE("workflow board: the session's days and the inactivity months run, and the ATA hears when a third is left") {
  Office office = office_at(TrainingStage::waitlisted);
  REQUIRE(office.does("t1", Move::give_seat, {{"seat", "g1.1"}}) == "");
  REQUIRE(office.does("t1", Move::open_session, fitting(Move::open_session, office)) == "");
  const auto clocks = clocks_of(office.now(), flow_of(office));
  REQUIRE(clocks.size() == 1);
  CHECK(clocks.front() == RunningClock{"session", day("2026-03-02"), day("2026-03-12")});
  CHECK(help_points(office.now(), flow_of(office), day("2026-03-08")).empty());
  CHECK(help_points(office.now(), flow_of(office), day("2026-03-09")) == std::vector<std::string>{"clock"});
  const Office live = office_at(TrainingStage::live);
  const auto resting = clocks_of(live.now(), flow_of(live));
  REQUIRE(resting.size() == 2);
  CHECK(resting.front() == RunningClock{"warning", day("2026-03-02"), day("2026-08-02")});
  CHECK(resting.back().until == day("2026-09-02"));
}

TEST_CASE("workflow board: the third submission with the same error asks for early help") {
  Office office = office_at(TrainingStage::session);
  for (int attempt = 1; attempt <= 3; ++attempt) {
    CHECK(help_points(office.now(), flow_of(office), day("2026-03-02")).empty());
    REQUIRE(office.does("new", Move::submit, fitting(Move::submit, office)) == "");
    REQUIRE(office.does("t1", Move::review,
                        {{"attempt", std::to_string(attempt)},
                         {"outcome", "corrections"},
                         {"band", "corrections"},
                         {"rule", "VER-02"}}) == "");
  }
  CHECK(help_points(office.now(), flow_of(office), day("2026-03-02")) == std::vector<std::string>{"repeats"});
}

TEST_CASE("workflow board: a person is offered exactly the moves that would not be refused for role or stage") {
  for (int stage = 1; stage < stage_count; ++stage) {
    const Office office = office_at(static_cast<TrainingStage>(stage));
    for (const char* who : {"new", "ata", "sup", "ata.o", "t1", "ce", "nobody"}) {
      const auto offered = moves_of(office.training, office.now(), who);
      for (const MoveRow& row : moves()) {
        if (row.from.empty() || row.move == Move::hire) continue;
        Office tried = office;
        const std::string refusal = tried.does(who, row.move, fitting(row.move, office));
        const bool shut =
            refusal == not_your_role || refusal == not_your_agency || refusal == own_case || refusal == not_now;
        CAPTURE(row.kind);
        CAPTURE(who);
        CHECK((std::find(offered.begin(), offered.end(), row.move) != offered.end()) == !shut);
      }
    }
  }
}

TEST_CASE("workflow board: what is suggested leads from the ticket to the review without a word changed") {
  for (const char* policy : {"seed", "2026"}) {
    Office office = office_at(TrainingStage::requested);
    const auto go = [&](const char* who, Move move) {
      const auto data = suggested(office.training, office_rules(), office.now(), move, day("2026-03-02"), policy);
      CAPTURE(row_of(move).kind);
      CHECK(office.does(who, move, data) == "");
    };
    go("t1", Move::accept);
    go("t1", Move::enroll);
    for (int course = 0; course < 2; ++course) {
      go("new", Move::progress);
      go("t1", Move::attest);
    }
    go("new", Move::sign_up);
    if (office.now().stage == TrainingStage::waitlisted) go("t1", Move::give_seat);
    REQUIRE(office.does("t1", Move::open_session, fitting(Move::open_session, office)) == "");
    go("new", Move::submit);
    CHECK(office.now().stage == TrainingStage::review);
  }
}

TEST_CASE(
    "workflow: every move of the shipped story goes through, and each chapter leaves its learners where it says") {
  Packs packs;
  for (const char* file : {"policies/seed.json", "policies/2026.json", "demo/lakeside.json"}) {
    const auto added = packs.add(file, file_text(std::string("public/") + file));
    REQUIRE_MESSAGE(added, (added ? std::string() : to_line(added.failure())));
  }
  const Story& story = *packs.story();
  const StoryRules rules(packs, story.root);
  for (std::size_t chapters = 1; chapters <= story.chapters.size(); ++chapters) {
    const Played made = played(story, chapters, rules);
    CAPTURE(story.chapters[chapters - 1].id);
    for (const Ignored& each : made.training.ignored) CHECK_MESSAGE(false, each.by.text() << " " << to_line(each.why));
    CHECK(made.training.ignored.empty());
  }
  const Played whole = played(story, story.chapters.size(), rules);
  CHECK(whole.training.cases.at("ana").stage == TrainingStage::live);
  CHECK(whole.training.cases.at("ben").stage == TrainingStage::session);
  CHECK(whole.training.cases.at("cleo").stage == TrainingStage::accepted);
}

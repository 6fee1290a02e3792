#include <doctest/doctest.h>

#include "tests/shell/support/stage.hpp"

using namespace rehearsal;

namespace {

struct Presenting {
  explicit Presenting(const std::string& route = "/demo", std::string languages = "en-US,en", float width = 1280)
      : stage(disk, {.width = width, .route = route, .languages = std::move(languages)}) {}

  void be(const char* who) { REQUIRE(stage.choose("You are", who)); }
  bool does(const char* what) { return stage.click(AriaRole::button, what); }
  const TrainingCase& of(const char* in) { return stage.work().demo().training().cases.at(in); }

  MemoryDisk disk;
  Stage stage;
};

}  // namespace

TEST_CASE("demo: one click from home opens the story, in a frame of its own") {
  Presenting show("");
  REQUIRE(show.stage.click(AriaRole::link, "Show the whole workflow with made-up people"));
  CHECK(show.stage.route() == "/demo");
  CHECK(show.stage.driver.shows(
      "Made-up people in a space of its own: nothing here reaches anybody's practice or training."));
  CHECK(show.stage.driver.shows("Ana Reyes, you are at: With the HMIS team."));
  CHECK(show.stage.driver.failure() == "");
}

TEST_CASE("demo: a learner sees the own case alone, the ATA the agency's, the HMIS team all") {
  Presenting show;
  CHECK(show.stage.driver.has(AriaRole::link, "Ana Reyes"));
  CHECK_FALSE(show.stage.driver.has(AriaRole::link, "Ben Okafor"));
  show.be("Nora Whitfield, ATA");
  CHECK(show.stage.driver.has(AriaRole::link, "Ben Okafor"));
  show.be("Mae Lindqvist, HMIS team");
  CHECK(show.stage.driver.shows("Mae Lindqvist: 3 cases wait for you."));
}

TEST_CASE("demo: the HMIS team cannot accept an incomplete ticket, sends it back, and the ATA completes it") {
  Presenting show("/demo/ben");
  show.be("Mae Lindqvist, HMIS team");
  REQUIRE(show.does("Accept the request"));
  CHECK(show.stage.driver.shows("The ticket is incomplete: LMS username."));
  REQUIRE(show.does("Send the ticket back"));
  CHECK(show.of("ben").stage == TrainingStage::returned);
  show.be("Nora Whitfield, ATA");
  REQUIRE(show.stage.type("LMS username", "ben.okafor"));
  REQUIRE(show.does("Send the ticket"));
  CHECK(show.of("ben").stage == TrainingStage::requested);
  CHECK(show.of("ben").ticket.at("lms") == "ben.okafor");
}

TEST_CASE("demo: a submission is reviewed with an outcome and a reason") {
  Presenting show("/demo/ana");
  REQUIRE(show.stage.choose("Chapter", "6. Ana's record is under review"));
  show.be("Theo Banks, HMIS team");
  REQUIRE(show.stage.choose("Outcome", "1:1 walk-through"));
  REQUIRE(show.stage.type("Reason: Decide on the record", "The living situation is not understood yet"));
  REQUIRE(show.does("Decide on the record"));
  CHECK(show.of("ana").stage == TrainingStage::walkthrough);
  CHECK(show.of("ana").sittings.back().reason == "The living situation is not understood yet");
}

TEST_CASE("demo: the presenter moves the clock, and begins the chapter anew") {
  Presenting show("/demo/ana");
  REQUIRE(show.stage.choose("Chapter", "8. Live credentials"));
  show.be("Mae Lindqvist, HMIS team");
  REQUIRE(show.does("Warn of inactivity"));
  CHECK(show.stage.driver.shows("No clock has run out, and no attempts are used up."));
  for (int month = 0; month < 5; ++month) REQUIRE(show.does("A month on"));
  REQUIRE(show.does("Warn of inactivity"));
  CHECK(show.of("ana").warned);
  REQUIRE(show.does("Begin the chapter anew"));
  CHECK_FALSE(show.of("ana").warned);
}

TEST_CASE("demo: nothing that is done in it is written, sent, or in anybody's log") {
  Presenting show("/demo/ana");
  const auto entries = show.disk.entries;
  show.be("Mae Lindqvist, HMIS team");
  REQUIRE(show.does("Accept the request"));
  REQUIRE(show.of("ana").stage == TrainingStage::accepted);
  CHECK(show.stage.work().log().size() == 0);
  CHECK(show.stage.work().state().training == Training());
  CHECK(show.disk.journal.empty());
  CHECK(show.disk.entries == entries);
}

TEST_CASE("demo: every chapter can be drawn as everybody, in both languages and on a phone") {
  for (const char* language : {"en-US,en", "es-US,es"}) {
    for (const float width : {1280.f, 390.f}) {
      Presenting show("/demo/ana", language, width);
      Demo& demo = show.stage.work().demo();
      for (std::size_t chapter = 1; chapter <= demo.story()->chapters.size(); ++chapter) {
        for (const PersonId& person : demo.story()->people) {
          demo.begin(chapter);
          demo.be(person);
          show.stage.settle();
          CHECK(show.stage.driver.failure() == "");
        }
      }
    }
  }
}

TEST_CASE("help: both ways to an LMS account are told step by step (S10, S11)") {
  Presenting show("/help");
  for (const char* words : {"You never had one: create it", "You took courses in this CoC before: update it"})
    CHECK(show.stage.driver.shows(words));
  CHECK(show.stage.driver.failure() == "");
}

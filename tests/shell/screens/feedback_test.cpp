#include <doctest/doctest.h>

#include "shell/record/hints.hpp"
#include "tests/shell/support/entered.hpp"

using namespace rehearsal;

namespace {

constexpr const char* number_clash = "Major: Number and its quality contradict each other";
constexpr const char* still_empty = "Still empty.";

int hints_used(Entered& case_of) {
  return HintTally(case_of.stage.work().entry(hints_entry("c1"))).used();
}

bool clean(Entered& case_of) {
  const auto& driver = case_of.stage.driver;
  return case_of.stage.driver.ui().texts().missing().empty() && driver.tree().duplicate_keys() == 0 &&
         driver.without_semantics().empty() && case_of.stage.driver.failure().empty();
}

}  // namespace

TEST_CASE("feedback: a contradiction is said at its field at once, and Why? opens it in the report") {
  Entered boyd({.mistake = "PRO-04-four-digits-called-full"});
  boyd.open("profile");
  const Node* field = nullptr;
  for (const Node& node : boyd.stage.driver.tree().nodes()) {
    if (node.error == number_clash) field = &node;
  }
  REQUIRE(field != nullptr);
  CHECK(field->is(NodeState::invalid));
  CHECK(clean(boyd));
  REQUIRE(boyd.stage.click(AriaRole::button, "Why?"));
  CHECK(boyd.stage.route() == "/report/c1?field=PRO-04.profile");
  CHECK(boyd.stage.driver.has(AriaRole::heading, "Why it is a problem"));
  CHECK(boyd.stage.driver.focused() == number_clash);
}

TEST_CASE("feedback: it goes with the answer that puts it right") {
  Entered boyd({.mistake = "PRO-04-four-digits-called-full"});
  boyd.open("profile");
  REQUIRE(boyd.stage.driver.shows(number_clash));
  REQUIRE(boyd.act(AnswerField{boyd.own(Kind::client).id, "SSNDataQuality", "2"}));
  CHECK_FALSE(boyd.stage.driver.shows(number_clash));
}

TEST_CASE("feedback: while something is typed nothing is said about it") {
  Entered boyd;
  boyd.act(AnswerField{boyd.own(Kind::client).id, "FirstName", "Unknown"});
  boyd.open("profile");
  REQUIRE(boyd.stage.driver.shows("Major: A placeholder instead of a name"));
  boyd.stage.driver.type("First name", "Terr", false);
  CHECK_FALSE(boyd.stage.driver.shows("Major: A placeholder instead of a name"));
}

TEST_CASE("feedback: what is missing is said when the section was left, not before") {
  Entered boyd({.up_to = "client"});
  boyd.open("profile");
  CHECK_FALSE(boyd.stage.driver.shows(still_empty));
  REQUIRE(boyd.stage.driver.focus(AriaRole::text_field, "First name"));
  boyd.stage.settle();
  CHECK_FALSE(boyd.stage.driver.shows(still_empty));
  REQUIRE(boyd.stage.driver.focus(AriaRole::text_field, "Social Security Number"));
  boyd.stage.settle();
  CHECK(boyd.stage.driver.shows(still_empty));
  CHECK(clean(boyd));
}

TEST_CASE("feedback: Check the record says everything that is empty, on the form too") {
  Entered boyd({.up_to = "client"});
  boyd.open("profile");
  REQUIRE(boyd.stage.click(AriaRole::button, "Check the record"));
  CHECK(parse_route(boyd.stage.route()).screen == ScreenName::report);
  boyd.open("profile");
  CHECK(boyd.stage.driver.shows(still_empty));
}

TEST_CASE("feedback: what the papers say is told only step by step, when asked for") {
  Entered boyd;
  boyd.act(AnswerField{boyd.own(Kind::client).id, "DOB", "1968-02-12"});
  boyd.open("profile");
  CHECK_FALSE(boyd.stage.driver.has(AriaRole::button, "Hint"));
  boyd.stage.click(AriaRole::button, "Check the record");
  boyd.open("profile");
  REQUIRE(boyd.stage.click(AriaRole::button, "Hint"));
  CHECK(boyd.stage.driver.shows("Read “"));
  CHECK(hints_used(boyd) == 1);
  REQUIRE(boyd.stage.click(AriaRole::button, "Another hint"));
  CHECK_FALSE(boyd.stage.driver.shows("As the documents have it"));
  REQUIRE(boyd.stage.click(AriaRole::button, "Another hint"));
  CHECK(boyd.stage.driver.shows("As the documents have it: 02/11/1968"));
  CHECK_FALSE(boyd.stage.driver.has(AriaRole::button, "Another hint"));
  CHECK(hints_used(boyd) == 3);
  CHECK(clean(boyd));
  boyd.stage.visit("/report/c1");
  CHECK(boyd.stage.driver.shows("3 hints taken in this case."));
}

TEST_CASE("feedback: a row of a verification carries its own contradiction") {
  Entered boyd({.mistake = "VER-02-two-jobs-open"});
  boyd.open("interim");
  CHECK(boyd.stage.driver.shows("Major: Two "));
  CHECK(clean(boyd));
  REQUIRE(boyd.stage.click(AriaRole::button, "Why?"));
  CHECK(parse_route(boyd.stage.route()).field.starts_with("VER-02."));
}

TEST_CASE("feedback: whoever is assessed hears only what is still empty, and that it was sent") {
  Entered boyd({.mistake = "PRO-04-four-digits-called-full", .up_to = "exit", .mode = "assessed"});
  boyd.act(AnswerField{boyd.own(Kind::client).id, "Sex", ""});
  boyd.open("profile");
  CHECK_FALSE(boyd.stage.driver.shows(number_clash));
  REQUIRE(boyd.stage.click(AriaRole::button, "Check the record"));
  CHECK(parse_route(boyd.stage.route()).screen == ScreenName::client);
  CHECK(boyd.stage.driver.shows(still_empty));
  CHECK_FALSE(boyd.stage.driver.has(AriaRole::button, "Hint"));
  CHECK_FALSE(boyd.stage.driver.has(AriaRole::button, "Why?"));
  boyd.stage.visit("/report/c1");
  CHECK(boyd.stage.driver.has(AriaRole::heading, "Not sent yet."));
  boyd.act(Submit{});
  for (const char* route : {"/report/c1", "/report/c1/1"}) {
    boyd.stage.visit(route);
    CHECK(boyd.stage.driver.has(AriaRole::heading, "Sent. The HMIS team reviews it."));
    CHECK_FALSE(boyd.stage.driver.shows("contradict"));
    CHECK_FALSE(boyd.stage.driver.shows("Major"));
  }
  boyd.stage.visit("/");
  CHECK_FALSE(boyd.stage.driver.shows("If you sent it now:"));
  CHECK(clean(boyd));
}

TEST_CASE("hints: each request says more, and after a section that was right alone they begin a step later") {
  HintTally tally;
  CHECK(tally.reached("income", 0) == HintStep::none);
  CHECK(tally.reached("income", 1) == HintStep::paper);
  CHECK(tally.reached("income", 3) == HintStep::fix);
  CHECK(tally.reached("income", 9) == HintStep::fix);
  CHECK(tally.done("income", "entry"));
  CHECK_FALSE(tally.done("income", "update"));
  CHECK(tally.reached("income", 1) == HintStep::look);
  CHECK(tally.reached("income", 2) == HintStep::paper);
  CHECK(tally.reached("benefits", 1) == HintStep::paper);
}

TEST_CASE("hints: a section that needed one is not done alone, and the tally is kept as text") {
  HintTally tally;
  tally.take("income", "entry");
  CHECK_FALSE(tally.done("income", "entry"));
  CHECK(tally.done("income", "update"));
  const HintTally again(tally.text());
  CHECK(again.used() == 1);
  CHECK(again.reached("income", 1) == HintStep::look);
  CHECK(HintTally("not a tally").used() == 0);
  CHECK(HintTally("").text() == HintTally().text());
}

#include <doctest/doctest.h>

#include <algorithm>

#include "core/base/sha256.hpp"
#include "core/grading/attempt.hpp"
#include "core/grading/signed.hpp"
#include "core/log/command_list.hpp"
#include "core/log/snapshot.hpp"
#include "core/record/views.hpp"
#include "core/sync/authority.hpp"
#include "tests/core/case_lists.hpp"
#include "tests/core/played_case.hpp"

using namespace rehearsal;
using namespace rehearsal::tests;

namespace {

const Packs& trusting_packs() {
  static const Packs packs = [] {
    Packs copy = case_packs();
    copy.trust({"root"});
    return copy;
  }();
  return packs;
}

/// A submission of es.boyd with mistakes in it, and a roster that knows the trainers t1 and t2 and the ATA "ata".
struct Desk {
  Log log;
  State state;

  Result<std::size_t> does(const PersonId& who, const Command& command, const CaseId& in = "c1") {
    const auto events = decide(state, log, trusting_packs(), {who, "of." + who, "2026-11-24T09:00:00Z", in}, command);
    if (!events) return events.failure();
    for (const Event& event : *events) log.add(event);
    state = replay(log.in_order(), trusting_packs());
    return events->size();
  }
  std::string refusal(const PersonId& who, const SignReport& command) {
    const auto done = does(who, command);
    return done ? std::string() : done.failure().text;
  }
  void enter(const PersonId& who, const std::string& roles) {
    REQUIRE(
        does("root",
             MakeMove{{Move::enter_person,
                       {{"on", "2026-03-02"}, {"person", who}, {"agency", "hope"}, {"name", who}, {"roles", roles}}}},
             ""));
  }
  const Attempt& attempt() const { return state.cases.at("c1").attempts.front(); }
  Report report() const {
    const Packs& packs = trusting_packs();
    auto made = grade_attempt(state.cases.at("c1"), 1, log, packs, packs.key("es.boyd"));
    REQUIRE(made);
    return *made;
  }
};

Desk submitted() {
  auto lines = command_lines("tests/core/cases/es.boyd.solution.jsonl");
  for (Json& line : lines) {
    if (line.value("id", "") == "lock" || line.value("id", "").starts_with("race-")) line = nullptr;
  }
  Desk desk;
  CommandRun run = run_on({}, trusting_packs(), {"learner", "desk", "2026-11-24T09:00:00Z", "c1"});
  const auto played = run_commands(run, lines, trusting_packs(), {"learner", "desk", "2026-11-24T09:00:00Z", "c1"});
  REQUIRE_MESSAGE(played, (played ? std::string() : to_line(played.failure())));
  desk.log = run.log;
  desk.state = run.state;
  REQUIRE(desk.does("root",
                    MakeMove{{Move::enter_agency,
                              {{"on", "2026-03-02"}, {"agency", "hope"}, {"name", "Hope"}, {"agreement", "yes"}}}},
                    ""));
  desk.enter("t1", "trainer");
  desk.enter("t2", "trainer");
  desk.enter("ata", "ata");
  desk.enter("learner", "trainer");
  return desk;
}

std::string own_outcome(const Desk& desk) {
  return std::string(name_of(desk.report().verdict.outcome));
}

std::vector<Event> signed_events(const Log& log) {
  std::vector<Event> found;
  for (const Event* event : log.in_order()) {
    if (event->kind == "attempt.graded" || event->kind == "attempt.report") found.push_back(*event);
  }
  return found;
}

/// The log without the events, and its state.
Desk without(const Desk& desk, const std::vector<EventId>& ids) {
  Desk other;
  for (const Event* event : desk.log.in_order()) {
    if (std::find(ids.begin(), ids.end(), event->id) == ids.end()) other.log.add(*event);
  }
  other.state = replay(other.log.in_order(), trusting_packs());
  return other;
}

}  // namespace

TEST_CASE("signed report: what a trainer signs stands in the attempt, word for word") {
  Desk desk = submitted();
  const std::string outcome = own_outcome(desk);
  REQUIRE(desk.does("t1", SignReport{1, outcome, ""}));
  const SignedReport* report = desk.attempt().report();
  REQUIRE(report != nullptr);
  CHECK(report->whole());
  CHECK(report->waiting() == 0);
  CHECK(report->text == canonical(to_json(desk.report())));
  CHECK(report->sha256 == sha256(report->text));
  CHECK(report->person == "t1");
  CHECK(report->outcome == outcome);
  CHECK_FALSE(report->overridden);
  CHECK(report->engine == std::to_string(engine_version));
}

TEST_CASE("signed report: its events stay small, belong together, and survive a snapshot") {
  Desk desk = submitted();
  REQUIRE(desk.does("t1", SignReport{1, own_outcome(desk), ""}));
  const auto events = signed_events(desk.log);
  REQUIRE(events.size() > 2);
  for (const Event& event : events) {
    CHECK(canonical(to_json(event).at("data")).size() <= max_event_bytes);
    if (&event != &events.front()) CHECK(to_json(event).at("data").at("with") == events.front().id.text());
  }
  Snapshot snapshot;
  snapshot.head = {.space = "s", .person = "t1", .device = "of.t1", .rev = 1, .epoch = "e"};
  snapshot.log = desk.log;
  const auto read = read_snapshot(write_snapshot(snapshot));
  REQUIRE(read);
  CHECK(read->set_aside.empty());
  CHECK(replay(read->log.in_order(), trusting_packs()) == desk.state);
}

TEST_CASE("signed report: while parts are missing it waits for them, and says for how many") {
  Desk desk = submitted();
  REQUIRE(desk.does("t1", SignReport{1, own_outcome(desk), ""}));
  const auto events = signed_events(desk.log);
  const Desk part = without(desk, {events[1].id, events[2].id});
  const SignedReport* report = part.attempt().report();
  REQUIRE(report != nullptr);
  CHECK(report->waiting() == 2);
  CHECK_FALSE(report->whole());
  const auto since = since_signed(part.state.cases.at("c1"), *report, part.report());
  REQUIRE_FALSE(since);
  CHECK(since.failure().text == "report.waiting");
  CHECK(since.failure().values.at("n") == "2");
}

TEST_CASE("signed report: parts without their signature, and parts of somebody else, change nothing") {
  Desk desk = submitted();
  REQUIRE(desk.does("t1", SignReport{1, own_outcome(desk), ""}));
  const auto events = signed_events(desk.log);
  const Desk torn = without(desk, {events[0].id});
  CHECK(torn.attempt().reports.empty());
  CHECK(torn.state.cases.at("c1").dangling.size() == events.size() - 1);
  Desk mixed = without(desk, {events[1].id});
  Event stranger = events[1];
  stranger.by = "t2";
  mixed.log.add(stranger);
  mixed.state = replay(mixed.log.in_order(), trusting_packs());
  CHECK(mixed.attempt().report()->waiting() == 1);
}

TEST_CASE("signed report: a part that was changed makes it damaged, never another report") {
  Desk desk = submitted();
  REQUIRE(desk.does("t1", SignReport{1, own_outcome(desk), ""}));
  const auto events = signed_events(desk.log);
  Desk changed = without(desk, {events[1].id});
  Event other = events[1];
  std::get<AttemptReport>(other.payload).text += " ";
  changed.log.add(other);
  changed.state = replay(changed.log.in_order(), trusting_packs());
  const SignedReport* report = changed.attempt().report();
  CHECK(report->damaged);
  CHECK_FALSE(report->whole());
  const auto since = since_signed(changed.state.cases.at("c1"), *report, changed.report());
  REQUIRE_FALSE(since);
  CHECK(since.failure().text == "report.hash-differs");
}

TEST_CASE("signed report: only a trainer signs, and nobody the own work") {
  Desk desk = submitted();
  const std::string outcome = own_outcome(desk);
  CHECK(desk.refusal("ata", {1, outcome, ""}) == "refused.no-trainer");
  CHECK(desk.refusal("learner", {1, outcome, ""}) == "refused.own-work");
  CHECK(desk.refusal("t1", {2, outcome, ""}) == "report.no-attempt");
  CHECK(desk.refusal("t1", {1, "praise", ""}) == "refused.no-outcome");
  CHECK(signed_events(desk.log).empty());
}

TEST_CASE("signed report: what arrives from a person who is no trainer is kept, and is not the attempt's report") {
  Desk desk = submitted();
  REQUIRE(desk.does("t1", SignReport{1, own_outcome(desk), ""}));
  const auto events = signed_events(desk.log);
  for (const auto& [person, kept] : {std::pair{"ata", 1U}, std::pair{"learner", 0U}}) {
    CAPTURE(person);
    Desk forged = without(desk, {events[0].id});
    Event event = events[0];
    event.by = person;
    forged.log.add(event);
    forged.state = replay(forged.log.in_order(), trusting_packs());
    CHECK(forged.attempt().reports.size() == kept);
    CHECK(forged.attempt().report() == nullptr);
  }
}

TEST_CASE("signed report: to decide otherwise than the report needs a reason") {
  Desk desk = submitted();
  const std::string other = own_outcome(desk) == "redo" ? "corrections" : "redo";
  CHECK(desk.refusal("t1", {1, other, ""}) == "refused.reason-needed");
  REQUIRE(desk.does("t1", SignReport{1, other, "seen in the 1:1"}));
  CHECK(desk.attempt().report()->overridden);
  CHECK(desk.attempt().report()->outcome == other);
  CHECK(desk.attempt().report()->reason == "seen in the 1:1");
}

TEST_CASE("signed report: signing the same twice is nothing new; of two trainers the later one stands") {
  Desk desk = submitted();
  const std::string outcome = own_outcome(desk);
  REQUIRE(desk.does("t1", SignReport{1, outcome, ""}));
  CHECK(*desk.does("t1", SignReport{1, outcome, ""}) == 0);
  REQUIRE(desk.does("t2", SignReport{1, "walkthrough", "talk first"}));
  CHECK(desk.attempt().reports.size() == 2);
  CHECK(desk.attempt().report()->person == "t2");
}

TEST_CASE("signed report: of an assessed case it holds no expected value, and differs in nothing for that") {
  const Desk desk = submitted();
  CaseState assessed = desk.state.cases.at("c1");
  assessed.mode = "assessed";
  CHECK(text_to_sign(desk.state.cases.at("c1"), desk.report()).find("\"expected\"") != std::string::npos);
  SignedReport report;
  report.text = text_to_sign(assessed, desk.report());
  CHECK(report.text.find("\"expected\"") == std::string::npos);
  CHECK(since_signed(assessed, report, desk.report())->none());
}

TEST_CASE("signed report: a later grader that says otherwise shows the difference, and the signed text stays") {
  Desk desk = submitted();
  REQUIRE(desk.does("t1", SignReport{1, own_outcome(desk), ""}));
  const CaseState& in = desk.state.cases.at("c1");
  CHECK(since_signed(in, *desk.attempt().report(), desk.report())->none());
  Report later = desk.report();
  later.engine = "99";
  later.findings.erase(later.findings.begin());
  const auto difference = since_signed(in, *desk.attempt().report(), later);
  REQUIRE(difference);
  CHECK(difference->names.front().part == "engine");
  CHECK(difference->gone.size() == 1);
}

TEST_CASE("signed report: the next submission does not name what was signed about the last one") {
  Desk desk = submitted();
  REQUIRE(desk.does("t1", SignReport{1, own_outcome(desk), ""}));
  const EntityId client = clients_entered(desk.state.cases.at("c1").site).front()->id;
  REQUIRE(desk.does("learner", AnswerField{client, "MiddleName", "Earl"}));
  REQUIRE(desk.does("learner", Submit{}));
  CHECK(desk.state.cases.at("c1").attempts.back().upto.count("of.t1") == 0);
  const Packs& packs = trusting_packs();
  CHECK(grade_attempt(desk.state.cases.at("c1"), 2, desk.log, packs, packs.key("es.boyd")));
}

TEST_CASE("signed report: its text is torn only between characters, and no part grows beyond an event") {
  std::string text;
  for (int n = 0; n < 3000; ++n) text += n % 3 == 0 ? "\"" : n % 3 == 1 ? "ñ" : "\xF0\x9F\x98\x80";
  std::string joined;
  for (const std::string& part : parts_to_sign(text)) {
    CHECK(is_utf8(part));
    CHECK(canonical(Json(part)).size() <= 3072 + 2);
    joined += part;
  }
  CHECK(joined == text);
}

TEST_CASE("signed report: it counts in the signer's own file beside the learner's, and nowhere else") {
  Desk desk = submitted();
  REQUIRE(desk.does("t1", SignReport{1, own_outcome(desk), ""}));
  for (const Event& event : signed_events(desk.log)) {
    CHECK(counts_there(event, "cases/hope/learner/t1.d1.json"));
    CHECK(counts_there(event, "sealed/hope/learner/t1.d1-3-0123abcd.json"));
    for (const char* path : {"cases/hope/learner/learner.desk.json", "cases/hope/learner/t2.d1.json",
                             "cases/hope/t1/t1.d1.json", "roster/t1.d1.json", "office/t1.d1.json"}) {
      CAPTURE(path);
      CHECK_FALSE(counts_there(event, path));
    }
  }
}

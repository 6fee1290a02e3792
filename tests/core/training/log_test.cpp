#include <doctest/doctest.h>

#include "core/log/command_list.hpp"
#include "core/log/snapshot.hpp"
#include "core/sync/authority.hpp"
#include "tests/core/packs/load_packs.hpp"
#include "tests/core/training/small_office.hpp"

using namespace rehearsal;
using namespace rehearsal::tests;

namespace {

const Packs& packs() {
  static const Packs all = [] {
    Packs made;
    REQUIRE(made.add("seed.json", file_text("public/policies/seed.json")));
    REQUIRE(made.add("2026.json", file_text("public/policies/2026.json")));
    made.trust({"root"});
    return made;
  }();
  return all;
}

/// One copy of the log, on one device.
struct Copy {
  DeviceId device;
  Log log;
  State state = {};

  std::string does(const PersonId& who, Move move, Data data, const CaseId& in = "k1") {
    data.emplace("on", "2026-03-02");
    const Actor actor{who, device, "", in};
    const auto events = decide(state, log, packs(), actor, MakeMove{{move, data}});
    if (!events) return events.failure().text;
    for (const Event& event : *events) {
      evolve(state, event, packs());
      log.add(event);
    }
    return "";
  }
};

/// The roster, and a case whose record is under review.
Copy under_review() {
  Copy copy{"a", {}};
  REQUIRE(copy.does("root", Move::enter_agency, {{"agency", "hope"}, {"name", "Hope"}, {"agreement", "yes"}}, "") ==
          "");
  REQUIRE(copy.does("root", Move::enter_project,
                    {{"project", "es1"}, {"agency", "hope"}, {"name", "P"}, {"types", "es"}}, "") == "");
  for (const auto& [id, roles] : Data{{"ata", "ata"}, {"t1", "trainer"}, {"t2", "trainer"}}) {
    REQUIRE(copy.does("root", Move::enter_person, {{"person", id}, {"agency", "hope"}, {"name", id}, {"roles", roles}},
                      "") == "");
  }
  REQUIRE(copy.does("ata", Move::hire, {{"learner", "new"}, {"agency", "hope"}, {"name", "Ana"}}) == "");
  REQUIRE(copy.does("ata", Move::send_ticket, whole_ticket()) == "");
  REQUIRE(copy.does("t1", Move::accept, {{"policy", "seed"}, {"path", "standard"}}) == "");
  const Data invoice = {{"courses", "intro es.th.sh"},
                        {"pay", "invoice"},
                        {"invoice", "i-a-1"},
                        {"cents", "2500"},
                        {"due", "2026-04-01"}};
  REQUIRE(copy.does("t1", Move::enroll, invoice) == "");
  for (const char* course : {"intro", "es.th.sh"}) {
    REQUIRE(copy.does("new", Move::progress, {{"course", course}, {"percent", "100"}}) == "");
    REQUIRE(copy.does("t1", Move::attest, {{"course", course}}) == "");
  }
  REQUIRE(copy.does("new", Move::sign_up, {}) == "");
  REQUIRE(copy.does("t1", Move::open_session, {{"scenario", "es.boyd"}, {"course", "es.th.sh"}}) == "");
  REQUIRE(copy.does("new", Move::submit, {{"attempt", "1"}, {"record", "c1"}, {"frozen", "a-9"}}) == "");
  return copy;
}

State of(const Log& log) {
  return replay(log.in_order(), packs());
}

}  // namespace

TEST_CASE("workflow: its events live in the one log, merge by union, and end equal in any order") {
  const Copy start = under_review();
  Copy one = start, two = start;
  one.device = "b";
  two.device = "c";
  REQUIRE(one.does("t1", Move::review, {{"attempt", "1"}, {"outcome", "credentials"}, {"band", "credentials"}}) == "");
  REQUIRE(one.does("t1", Move::issue, {}) == "");
  REQUIRE(two.does("t2", Move::review, {{"attempt", "1"}, {"outcome", "corrections"}, {"band", "corrections"}}) == "");
  const State both = of(merged(one.log, two.log));
  CHECK(both == of(merged(two.log, one.log)));
  CHECK(both == of(merged(merged(one.log, two.log), one.log)));
  CHECK(both.training.cases.at("k1").stage == TrainingStage::disputed);
  CHECK(both.training.ignored.size() == 1);
  CHECK(both.cases.empty());
}

TEST_CASE("workflow: credentials that a learner writes for themselves change nothing but a warning") {
  Copy copy = under_review();
  Event forged;
  forged.id = {"z", 1};
  forged.clock = copy.log.clock() + 1;
  forged.by = "new";
  forged.in = "k1";
  forged.kind = "training.issued";
  forged.payload = TrainingFact{Move::issue, {{"on", "2026-03-02"}}};
  copy.log.add(forged);
  const State state = of(copy.log);
  CHECK(state.training.cases.at("k1") == copy.state.training.cases.at("k1"));
  REQUIRE(state.training.ignored.size() == 1);
  CHECK(state.training.ignored.front().why.text == "workflow.not-your-role");
}

TEST_CASE("workflow: a snapshot keeps its events, and members that this version does not know") {
  const Copy copy = under_review();
  Snapshot snapshot;
  snapshot.head = {.space = "s", .person = "t1", .device = "a", .rev = 1, .epoch = "e"};
  snapshot.log = copy.log;
  const auto read = read_snapshot(write_snapshot(snapshot));
  REQUIRE(read);
  CHECK(read->set_aside.empty());
  CHECK(of(read->log) == copy.state);
  const Json newer = {{"id", "a-1"},
                      {"clock", 1},
                      {"by", "ata"},
                      {"case", "k1"},
                      {"kind", "training.coached"},
                      {"data", {{"on", "2026-03-02"}, {"minutes", 30}}}};
  const auto event = event_from(newer, "");
  REQUIRE(event);
  CHECK(to_json(*event).at("data") == newer.at("data"));
}

TEST_CASE("workflow: an event without its day, or with a number where a text belongs, is unreadable") {
  const auto reads = [](const Json& data) {
    return static_cast<bool>(event_from(
        {{"id", "a-1"}, {"clock", 1}, {"by", "ata"}, {"case", "k1"}, {"kind", "training.hired"}, {"data", data}}, ""));
  };
  const Json good = {{"on", "2026-03-02"}, {"learner", "n"}, {"agency", "hope"}, {"name", "Ana"}};
  CHECK(reads(good));
  for (const char* member : {"on", "learner", "agency", "name"}) {
    Json bad = good;
    bad[member] = 3;
    CHECK_FALSE(reads(bad));
    bad.erase(member);
    CHECK_FALSE(reads(bad));
  }
}

TEST_CASE("workflow: a step counts only in its maker's own file, so nobody speaks for another") {
  Event event;
  event.id = {"d1", 1};
  event.clock = 1;
  event.by = "t1";
  event.in = "k1";
  event.payload = TrainingFact{Move::issue, {{"on", "2026-03-02"}}};
  event.kind = "training.issued";
  CHECK(counts_there(event, "cases/hope/p1/t1.d1.json"));
  CHECK(counts_there(event, "sealed/hope/p1/t1.d1-3-0123abcd.json"));
  CHECK_FALSE(counts_there(event, "cases/hope/p1/p1.d1.json"));
  CHECK_FALSE(counts_there(event, "cases/hope/p1/t2.d1.json"));
  event.payload = TrainingFact{Move::enter_person, {}};
  CHECK(counts_there(event, "roster/t1.d1.json"));
  CHECK_FALSE(counts_there(event, "cases/hope/p1/t1.d1.json"));
  event.payload = TrainingFact{Move::grant_credits, {}};
  CHECK(counts_there(event, "office/t1.d1.json"));
  CHECK_FALSE(counts_there(event, "roster/t1.d1.json"));
}

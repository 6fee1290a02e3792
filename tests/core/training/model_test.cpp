#include <doctest/doctest.h>

#include <deque>
#include <set>
#include <sstream>

#include "core/training/moves.hpp"
#include "core/training/request.hpp"
#include "tests/core/training/small_office.hpp"

// Exhaustive search over a small world: two learners of one agency, an ATA, two trainers, one credit, and a clock that
// steps. Every state that any order of moves can reach is looked at; then every pair of moves that two copies make
// apart, merged in both orders.

using namespace rehearsal;
using namespace rehearsal::tests;

namespace {

struct World {
  Training training;
  std::map<CaseId, PersonId> learners;
  int day = 0;  ///< index into `days`
};
constexpr const char* days[] = {"2026-03-02", "2026-03-20"};

/// The policy of 2026 made small: groups of one seat, two attempts, short clocks.
const OfficeRules& small_rules(const std::string& base) {
  static std::map<std::string, OfficeRules> all;
  const auto [found, made] = all.try_emplace(base);
  if (!made) return found->second;
  for (auto& [id, flow] : found->second.policies) {
    if (id == "2026") flow.group_size = 1, flow.attempts = 2;
  }
  return found->second;
}

struct Try {
  PersonId who;
  CaseId in;
  TrainingFact fact;
};

/// What somebody may try in the world: of every move that it makes sense to tell apart, each outcome.
std::vector<Try> tries(const World& world, const std::string& policy) {
  std::vector<Try> all;
  for (const auto& [in, learner] : world.learners) {
    const TrainingCase* now = world.training.find(in);
    const std::size_t sittings = now == nullptr ? 0 : now->sittings.size();
    const auto add = [&](const PersonId& who, Move move, Data data) {
      data["on"] = days[world.day];
      all.push_back({who, in, {move, std::move(data)}});
    };
    Data ticket = whole_ticket();
    ticket["email"] = learner + "@hope.example";
    ticket["lms"] = learner;
    const std::string attempt = std::to_string(sittings);
    add("ata", Move::hire, {{"learner", learner}, {"agency", "hope"}, {"name", learner}});
    add("ata", Move::send_ticket, ticket);
    add("ata", Move::withdraw, {{"reason", "left"}});
    add("t1", Move::return_ticket, {{"reason", "?"}});
    add("t1", Move::accept, {{"policy", policy}, {"path", "standard"}});
    add("t1", Move::enroll, {{"courses", "intro es.th.sh"}, {"pay", "credit"}, {"credits", "d-900.1"}});
    add("t2", Move::enroll,
        {{"courses", "intro es.th.sh"},
         {"pay", "invoice"},
         {"invoice", "i"},
         {"cents", "2500"},
         {"due", "2026-04-01"}});
    for (const char* course : {"intro", "es.th.sh"}) {
      add(learner, Move::progress, {{"course", course}, {"percent", "100"}});
      add("t1", Move::attest, {{"course", course}});
    }
    add(learner, Move::sign_up, {});
    add("t1", Move::give_seat, {{"seat", "g1.1"}});
    add("t1", Move::open_session, {{"scenario", "s"}, {"course", "es.th.sh"}});
    add(learner, Move::submit, {{"attempt", std::to_string(sittings + 1)}, {"record", "c1"}, {"frozen", "d-1"}});
    for (const char* outcome : {"credentials", "corrections", "walkthrough", "redo"}) {
      add("t1", Move::review, {{"attempt", attempt}, {"outcome", outcome}, {"band", outcome}, {"redo", "es.th.sh"}});
    }
    add("t2", Move::review, {{"attempt", attempt}, {"outcome", "credentials"}, {"band", "credentials"}});
    add("t2", Move::settle,
        {{"attempt", attempt}, {"outcome", "corrections"}, {"band", "corrections"}, {"reason", "r"}});
    add("t2", Move::settle,
        {{"attempt", attempt}, {"outcome", "credentials"}, {"band", "credentials"}, {"reason", "r"}});
    add("t1", Move::book_walkthrough, {{"when", "2026-12-01"}});
    add("t1", Move::hold_walkthrough, {});
    add("t1", Move::remove, {{"reason", "clock"}});
    add("t1", Move::issue, {});
  }
  return all;
}

Training after(const Training& training, const Try& a, const TrainingRules& rules, const char* device,
               std::uint64_t sequence) {
  Training next = training;
  fold(next, rules, {{device, sequence}, a.who, a.in, a.fact});
  return next;
}

/// What tells two states apart, without the history that led there.
std::string key_of(const World& world) {
  std::ostringstream key;
  key << world.day;
  for (const auto& [id, in] : world.training.cases) {
    key << '|' << id << name_of(in.stage) << in.passed << in.fee.owed << in.fee.credits.size() << in.fee.invoice
        << in.seat << in.attempts_used << in.appointment << in.last_day.iso();
    for (const auto& [course, p] : in.courses) key << course << p.percent << p.attested << p.redo << p.completed.iso();
    key << (in.sittings.empty() ? "" : in.sittings.back().outcome)
        << (in.history.empty() ? -1 : static_cast<int>(in.history.back().move));
  }
  return key.str();
}

/// The history, as far as it must have gone through: request, courses, session, credentials, in this order (S02).
void in_order(const TrainingCase& in) {
  int reached = 0;
  bool enrolled = false, seated = false, opened = false, submitted = false, passed = false;
  for (const TrainingStep& step : in.history) {
    if (step.move == Move::accept) reached = std::max(reached, 1);
    if (step.move == Move::enroll) {
      CHECK(reached >= 1);
      enrolled = true;
    }
    if (step.move == Move::progress) CHECK(enrolled);
    if (step.move == Move::give_seat) seated = true;
    if (step.move == Move::open_session) {
      CHECK(enrolled);
      opened = true;
    }
    if (step.move == Move::submit) {
      CHECK(opened);
      submitted = true;
    }
    if (step.move == Move::review || step.move == Move::settle) {
      CHECK(submitted);
      passed = step.to == TrainingStage::ready || (passed && step.from == step.to);
    }
    if (step.move == Move::issue) {
      CHECK(passed);
      CHECK(in.courses.at("intro").attested);
      CHECK(in.courses.at("es.th.sh").attested);
    }
  }
  (void)seated;
}

void holds(const Training& training, const TrainingRules& rules) {
  std::set<std::string> held, seats;
  for (const auto& [id, in] : training.cases) {
    in_order(in);
    for (const std::string& token : in.fee.credits)
      CHECK_MESSAGE(held.insert(token).second, "a credit held twice: " << token);
    if (!in.seat.empty()) CHECK_MESSAGE(seats.insert(in.seat).second, "a seat given twice: " << in.seat);
    const Workflow* workflow = rules.workflow(in.policy);
    if (workflow != nullptr && workflow->attempts > 0) CHECK(in.attempts_used <= workflow->attempts);
    if (in.stage == TrainingStage::live) CHECK(steps_done(in, *workflow));
  }
}

bool is_end(const TrainingCase& in) {
  return in.stage == TrainingStage::closed || in.stage == TrainingStage::live;
}

/// Somebody can do something for every open case.
void goes_on(const World& world, const std::string& policy, const TrainingRules& rules) {
  for (const auto& [id, in] : world.training.cases) {
    if (is_end(in)) continue;
    bool moves = false;
    for (const Try& each : tries(world, policy)) {
      if (each.in != id) continue;
      moves = moves || judge(world.training, rules, {{"d", 9999}, each.who, each.in, each.fact}, Judging::trying);
    }
    CHECK_MESSAGE(moves, "stuck at " << name_of(in.stage));
  }
}

struct Search {
  std::size_t states = 0, merges = 0;
};

/// How far the search goes: by how many submissions a case is looked at, and which states are merged.
struct Reach {
  std::size_t attempts = 3;
  std::size_t merge_every = 1;
};

bool too_long(const Training& training, const Reach& reach) {
  for (const auto& [id, in] : training.cases) {
    if (in.sittings.size() > reach.attempts) return true;
  }
  return false;
}

/// Every pair of moves that two copies make of one state apart, in both orders of the merge.
std::size_t merge_pairs(const World& world, const std::vector<Try>& possible, const TrainingRules& rules) {
  std::size_t count = 0;
  for (const Try& a : possible) {
    const Training first = after(world.training, a, rules, "a", 2000);
    for (const Try& b : possible) {
      holds(after(first, b, rules, "b", 2000), rules);
      ++count;
    }
  }
  return count;
}

/// To the end: every state that can be reached.
Search search(const std::string& policy, const std::map<CaseId, PersonId>& learners, const Reach& reach) {
  const TrainingRules& rules = small_rules(policy);
  Search found;
  std::set<std::string> seen;
  std::deque<World> open;
  open.push_back({Office(rules).training, learners, 0});
  seen.insert(key_of(open.front()));
  while (!open.empty()) {
    const World world = std::move(open.front());
    open.pop_front();
    ++found.states;
    holds(world.training, rules);
    goes_on(world, policy, rules);
    std::vector<Try> possible;
    for (Try& each : tries(world, policy)) {
      if (judge(world.training, rules, {{"d", 1000}, each.who, each.in, each.fact}, Judging::trying))
        possible.push_back(std::move(each));
    }
    if (found.states % reach.merge_every == 0) found.merges += merge_pairs(world, possible, rules);
    const auto visit = [&](World next) {
      if (!too_long(next.training, reach) && seen.insert(key_of(next)).second) open.push_back(std::move(next));
    };
    for (const Try& each : possible) visit({after(world.training, each, rules, "d", 1000), learners, world.day});
    if (world.day == 0) visit({world.training, learners, 1});
  }
  return found;
}

}  // namespace

TEST_CASE(
    "workflow model: one learner's every state, and every pair of moves made apart, keeps what the process promises") {
  for (const char* policy : {"seed", "2026"}) {
    const Search found = search(policy, {{"k1", "new"}}, {});
    CAPTURE(policy);
    CHECK(found.states > 1000);
    CHECK(found.merges > 30'000);
  }
}

TEST_CASE("workflow model: every state of two learners who share a credit and a seat keeps it too") {
  for (const char* policy : {"seed", "2026"}) {
    const Search found = search(policy, {{"k1", "new"}, {"k2", "new2"}}, {.attempts = 0, .merge_every = 10});
    CAPTURE(policy);
    CHECK(found.states > 10'000);
    CHECK(found.merges > 50'000);
  }
}

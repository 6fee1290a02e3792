#include <doctest/doctest.h>

#include <map>
#include <random>

#include "core/log/decide.hpp"
#include "core/log/snapshot.hpp"
#include "tests/core/case_lists.hpp"
#include "tests/core/played_case.hpp"

// What holds whatever somebody does: any sequence of commands, sensible or not, leaves a log that decodes, replays and
// merges, and what is refused changes nothing. Commands are drawn from what people enter, mixed up, and from nonsense.

namespace rehearsal {
namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t end) {
  return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
}

template <typename T>
const T& any_of(Random& random, const std::vector<T>& all) {
  return all[below(random, all.size())];
}

struct SomeAnswer {
  Kind on = Kind::client;
  FieldId field;
  std::string value;
};

/// What the golden lists enter: kinds and answers as people give them, of two cases.
struct Words {
  std::vector<Create> creations;
  std::vector<SomeAnswer> answers;

  Words() {
    for (const char* list : {"es.boyd", "rrh.navarro"}) {
      std::map<std::string, Kind> kinds;
      for (const Json& line : tests::command_lines(std::string("tests/core/cases/") + list + ".solution.jsonl")) {
        if (!line.is_object()) continue;
        if (line.value("do", "") == "answer") {
          const auto kind = kinds.find(line.value("entity", ""));
          if (kind != kinds.end()) keep(kind->second, line.value("field", ""), line.value("value", ""));
        } else if (line.value("do", "") == "create") {
          take(line, kinds);
        }
      }
    }
    for (const char* field : {"", "NoSuchField", "DOB"}) answers.push_back({Kind::client, field, "2026-02-30"});
  }

  void take(const Json& line, std::map<std::string, Kind>& kinds) {
    Create creation{*kind_from(line.value("kind", "")), "", {}};
    kinds["$" + line.value("as", "")] = creation.kind;
    const Json fields = line.value("fields", Json::object());
    for (const auto& [field, value] : fields.items()) {
      creation.fields[field] = value.get<std::string>();
      keep(creation.kind, field, value.get<std::string>());
    }
    creations.push_back(std::move(creation));
  }

  void keep(Kind on, const std::string& field, const std::string& value) {
    answers.push_back({on, field, value});
    answers.push_back({on, field, ""});
  }
};

/// A device at work, and what it knows.
struct Desk {
  Log log;
  State state;
  Actor actor;
};

/// Own entities by kind, some of the seeded people's, and two that are none.
struct Touchable {
  std::vector<EntityId> all = {"", "nobody"};
  std::map<Kind, std::vector<EntityId>> of;

  explicit Touchable(const Desk& desk) {
    const auto in = desk.state.cases.find(desk.actor.in);
    if (in == desk.state.cases.end()) return;
    for (const auto& [id, entity] : in->second.site.entities) {
      if (entity.seeded && id.size() % 7 != 0) continue;
      all.push_back(id);
      if (!entity.seeded) of[entity.kind].push_back(id);
    }
  }

  /// Mostly one that fits.
  [[nodiscard]] EntityId one(Random& random, std::optional<Kind> kind) const {
    const auto fitting = kind ? of.find(*kind) : of.end();
    if (fitting == of.end() || below(random, 8) == 0) return any_of(random, all);
    return any_of(random, fitting->second);
  }
};

Create creation(Random& random, const Words& words, const Touchable& there) {
  Create made = any_of(random, words.creations);
  const auto parent = parent_kind(made.kind);
  if (parent) made.parent = there.one(random, parent);
  for (auto& [field, value] : made.fields) {
    if (value.starts_with("$")) value = there.one(random, field == "PersonID" ? Kind::client : Kind::household);
  }
  return made;
}

AnswerField answer(Random& random, const Words& words, const Touchable& there) {
  const SomeAnswer& some = any_of(random, words.answers);
  return {there.one(random, some.on), some.field, some.value.starts_with("$") ? any_of(random, there.all) : some.value};
}

Command some_command(Random& random, const Words& words, const Touchable& there) {
  const std::size_t drawn = below(random, 60);
  if (drawn >= 30) return answer(random, words, there);
  if (drawn >= 14) return creation(random, words, there);
  if (drawn >= 10) {
    Together all;
    all.commands.emplace_back(creation(random, words, there));
    all.commands.emplace_back(answer(random, words, there));
    return all;
  }
  switch (drawn) {
    case 0:
      return Open{any_of(random, there.all)};
    case 1:
      return SetMode{below(random, 2) == 0 ? "eda" : "backdate", below(random, 2) == 0 ? "" : "2026-10-05"};
    case 2:
      return GoToDay{*Date::from_iso(below(random, 2) == 0 ? "2026-10-05" : "2026-12-04")};
    case 3:
      return Remove{any_of(random, there.all)};
    case 4:
    case 5:
      return Undo{};
    case 6:
      return Redo{};
    case 7:
      return Submit{};
    default:
      return Search{"Boyd", "", ""};
  }
}

/// Tries it. What is refused leaves log and state as they were.
void tries(Desk& desk, const Command& command) {
  const std::size_t events = desk.log.size();
  const auto decided = decide(desk.state, desk.log, tests::case_packs(), desk.actor, command);
  if (!decided) {
    CHECK_FALSE(decided.failure().text.empty());
    CHECK(desk.log.size() == events);
    return;
  }
  for (const Event& event : *decided) {
    REQUIRE(desk.log.add(event));
    evolve(desk.state, event, tests::case_packs());
  }
}

Desk worked(Random& random, const Words& words, const DeviceId& device, const Log& from, std::size_t commands) {
  Desk desk{from, replay(from.in_order(), tests::case_packs()), {"p1", device, "2026-11-25T09:00:00Z", "c1"}};
  if (from.size() == 0) tries(desk, StartCase{"es.boyd", "guided"});
  for (std::size_t done = 0; done < commands; ++done) tries(desk, some_command(random, words, Touchable(desk)));
  return desk;
}

std::string text_of(const Log& log) {
  Snapshot snapshot;
  snapshot.head = {"town", "p1", "d1", 1, "e1"};
  snapshot.log = log;
  return write_snapshot(snapshot);
}

constexpr unsigned seeds = 12;
constexpr std::size_t commands = 500;

}  // namespace

TEST_CASE("property: after any commands the log decodes to itself, and its replay is the state") {
  const Words words;
  for (unsigned seed = 1; seed <= seeds; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Desk desk = worked(random, words, "d1", {}, commands);
    CHECK(desk.log.size() > commands / 16);
    const auto read = read_snapshot(text_of(desk.log));
    REQUIRE(read);
    CHECK(read->hash_fits);
    CHECK(read->set_aside.empty());
    CHECK(text_of(read->log) == text_of(desk.log));
    CHECK(replay(read->log.in_order(), tests::case_packs()) == desk.state);
  }
}

TEST_CASE("property: two devices that went on apart merge to one state, in whatever order and how often") {
  const Words words;
  for (unsigned seed = 1; seed <= seeds; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Log base = worked(random, words, "d1", {}, commands / 3).log;
    const Log one = worked(random, words, "d1", base, commands / 2).log;
    const Log two = worked(random, words, "d2", base, commands / 2).log;
    const std::string both = text_of(merged(one, two));
    CHECK(text_of(merged(two, one)) == both);
    CHECK(text_of(merged(merged(one, two), two)) == both);
    CHECK(text_of(merged(one, merged(two, base))) == both);
    const State state = replay(merged(one, two).in_order(), tests::case_packs());
    CHECK(replay(merged(two, one).in_order(), tests::case_packs()) == state);
    CHECK(contradictions(one, two).empty());
  }
}

TEST_CASE(
    "property: undo as often as anything was done leaves no own entry standing, and redo brings all of it again") {
  const Words words;
  for (unsigned seed = 1; seed <= seeds; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    Desk desk = worked(random, words, "d1", {}, commands);
    const std::size_t steps = desk.state.cases.at("c1").steps.size();
    for (std::size_t done = 0; done <= steps; ++done) tries(desk, Undo{});
    for (const EditStep& step : desk.state.cases.at("c1").steps) CHECK_FALSE(step.undone_by.empty());
    CHECK(replay(desk.log.in_order(), tests::case_packs()) == desk.state);
  }
}

}  // namespace rehearsal

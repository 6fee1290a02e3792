#include "tests/core/rules/rule_case.hpp"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

#include "tests/core/case_lists.hpp"

namespace rehearsal::tests {
namespace {

const char* const folder = "tests/core/rules/cases";

struct World {
  Json scenario, key, policy;
  std::vector<Json> lines;
};

/// A case of the courses, with its solution.
World course_case(const std::string& id) {
  return {Json::parse(text_of("public/scenarios/" + id + ".json")),
          Json::parse(text_of("public/scenarios/" + id + ".key.json")),
          Json::parse(text_of("public/policies/seed.json")),
          command_lines("tests/core/cases/" + id + ".solution.jsonl")};
}

/// A world of tests alone: what es.boyd has none of, a mother and her child for more than a year.
World th_family() {
  const std::string at = "tests/core/rules/worlds/th.family";
  return {Json::parse(text_of(at + ".json")), Json::parse(text_of(at + ".key.json")),
          Json::parse(text_of("public/policies/seed.json")), command_lines(at + ".solution.jsonl")};
}

const World& world_named(const std::string& name) {
  static std::map<std::string, World> worlds{{"th.family", th_family()}};
  const auto known = worlds.find(name);
  return known != worlds.end() ? known->second : worlds.emplace(name, course_case(name)).first->second;
}

bool same_answer(const Json& a, const Json& b) {
  return a.value("who", "main") == b.value("who", "main") && a.at("at") == b.at("at") && a.at("field") == b.at("field");
}

bool same_source(const Json& a, const Json& b) {
  return a.value("who", "main") == b.value("who", "main") && a.at("table") == b.at("table") &&
         a.at("source") == b.at("source");
}

template <class Same>
void take_out(Json& list, const Json& like, Same same) {
  Json kept = Json::array();
  std::copy_if(list.begin(), list.end(), std::back_inserter(kept), [&](const Json& one) { return !same(one, like); });
  list = kept;
}

/// An entry of the key takes the place of the one about the same answer; "gone" only takes it out.
void change_answer(Json& key, const Json& change) {
  Json& expects = key["expects"];
  const auto old =
      std::find_if(expects.begin(), expects.end(), [&](const Json& one) { return same_answer(one, change); });
  Json entry = old == expects.end() ? Json{{"who", "main"}, {"class", "given"}, {"document", "test"}} : *old;
  take_out(expects, change, same_answer);
  if (change.contains("gone")) return;
  entry.merge_patch(change);
  expects.push_back(entry);
}

void change_rows(Json& key, const Json& rows) {
  for (const Json& row : rows) take_out(key["rows"], row, same_source);
  for (const Json& row : rows) {
    if (row.contains("gone")) continue;
    Json entry{{"who", "main"}, {"receives", "1"}, {"document", "test"}};
    entry.merge_patch(row);
    key["rows"].push_back(entry);
  }
}

/// The key of somebody whose story ends early: what it expects at these parts, and no rows.
void keep_only(Json& key, const Json& parts) {
  Json kept = Json::array();
  for (const Json& one : key["expects"]) {
    if (std::find(parts.begin(), parts.end(), one.at("at")) != parts.end()) kept.push_back(one);
  }
  key["expects"] = kept;
  key["rows"] = Json::array();
}

Key key_of(const World& world, const Json& changes) {
  Json key = world.key;
  if (changes.contains("only")) keep_only(key, changes.at("only"));
  for (const auto& [member, value] : changes.items()) {
    if (member == "only") continue;
    if (member == "rows")
      change_rows(key, value);
    else if (member == "expects")
      for (const Json& change : value) change_answer(key, change);
    else
      key[member] = value;
  }
  auto read = key_from(key);
  if (!read) throw std::runtime_error(to_line(read.failure()));
  return std::move(read).value();
}

void add(Packs& packs, Json pack, const Json& patch) {
  pack.merge_patch(patch);
  const auto added = packs.add("patched", pack.dump());
  if (!added) throw std::runtime_error(to_line(added.failure()));
}

std::vector<Json> edits_of(const Json& json, std::string& world) {
  if (!json.contains("mistake")) return json.value("edits", std::vector<Json>());
  for (const Mistake& mistake : mistakes()) {
    if (mistake.name != json.at("mistake").get<std::string>()) continue;
    world = mistake.scenario;
    return mistake.edits;
  }
  throw std::runtime_error("no planted mistake is named " + json.at("mistake").dump());
}

void refuse_unknown(const Json& json) {
  static const std::set<std::string> known{"about",  "world", "mistake",  "edits",  "elsewhere",
                                           "stored", "key",   "scenario", "policy", "finding"};
  for (const auto& [member, value] : json.items()) {
    if (!known.contains(member)) throw std::runtime_error("a case has no member " + member);
  }
}

/// Few cases say anything else about story or policy than their world: those share its packs.
std::shared_ptr<const Packs> packs_for(const World& world, const Json& scenario, const Json& policy) {
  static std::map<std::string, std::shared_ptr<const Packs>> made;
  auto& packs = made[world.scenario.at("id").dump() + scenario.dump() + policy.dump()];
  if (packs != nullptr) return packs;
  auto patched = std::make_shared<Packs>(case_packs());
  add(*patched, world.scenario, scenario);
  add(*patched, world.policy, policy);
  return packs = patched;
}

RuleCase case_from(const Json& json) {
  refuse_unknown(json);
  std::string name = json.value("world", "es.boyd");
  const std::vector<Json> edits = edits_of(json, name);
  const World& world = world_named(name);
  const Json nothing = Json::object(), key = json.value("key", nothing);
  RuleCase one;
  one.about = json.value("about", "");
  one.lines = with_edits(world.lines, edits);
  one.stored = json.value("stored", Stored());
  one.packs = packs_for(world, json.value("scenario", nothing), json.value("policy", nothing));
  one.keyed = key != "none";
  if (one.keyed) one.key = key_of(world, key);
  if (json.contains("elsewhere"))
    one.elsewhere = {json["elsewhere"].at("after"), json["elsewhere"].at("lines").get<std::vector<Json>>()};
  one.finding = json.value("finding", std::set<std::string>());
  Json said = json;
  said.erase("about");
  one.changes = said.dump();
  return one;
}

/// One case, or a list of them.
std::vector<RuleCase> cases_from(const Json& json) {
  if (!json.is_array()) return {case_from(json)};
  std::vector<RuleCase> cases;
  for (const Json& one : json) cases.push_back(case_from(one));
  return cases;
}

RuleCases all_cases(const std::string& rule) {
  try {
    const Json json = Json::parse(text_of(std::string(folder) + "/" + rule + ".json"));
    RuleCases cases{rule, cases_from(json.at("breaks")), cases_from(json.at("nearly")), cases_from(json.at("not"))};
    for (RuleCase& one : cases.breaks) one.finding.insert(rule);
    return cases;
  } catch (const std::exception& failure) {
    throw std::runtime_error(rule + ": " + failure.what());
  }
}

}  // namespace

std::set<std::string> rules_with_cases() {
  std::set<std::string> found;
  for (const auto& file : std::filesystem::directory_iterator(std::string(REHEARSAL_SOURCE_DIR) + "/" + folder))
    found.insert(file.path().stem().string());
  return found;
}

const RuleCases& cases_of(const std::string& rule) {
  static std::map<std::string, RuleCases> read;
  const auto known = read.find(rule);
  return known != read.end() ? known->second : read.emplace(rule, all_cases(rule)).first->second;
}

}  // namespace rehearsal::tests

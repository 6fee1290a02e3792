#include "core/packs/packs.hpp"

#include <utility>

#include "core/base/pack.hpp"

namespace rehearsal {
namespace {

template <class Map>
auto* found_in(const Map& map, std::string_view key) {
  const auto found = map.find(key);
  return found == map.end() ? nullptr : &found->second;
}

/// Puts a pack that could be read under its id; says the id.
template <class T, class Map>
Result<std::string> keep(Map& map, Result<T> pack, std::string id) {
  if (!pack) return pack.failure();
  map.insert_or_assign(id, std::move(pack).value());
  return id;
}

Failure in_file(Failure failure, const std::string& name) {
  failure.where = name + (failure.where.empty() ? "" : " " + failure.where);
  return failure;
}

}  // namespace

Result<std::string> Packs::add(const std::string& name, std::string_view text) {
  auto json = parse_json(text);
  if (!json) return in_file(json.failure(), name);
  auto head = pack_head(*json);
  if (!head) return in_file(head.failure(), name);
  auto added = add_kind(*head, *json);
  if (!added) return in_file(added.failure(), name);
  bases_.clear();
  return added;
}

Result<std::string> Packs::add_kind(const PackHead& head, const Json& json) {
  if (head.kind == "standards") return keep(standards_, standards_from(json), head.id);
  if (head.kind == "scenario") return keep(scenarios_, scenario_from(json), head.id);
  if (head.kind == "population") return keep(populations_, population_from(json), head.id);
  if (head.kind == "policy") return keep(policies_, policy_from(json), head.id);
  if (head.kind == "key") {
    auto key = key_from(json);
    const std::string scenario = key ? key->scenario : std::string();
    return keep(keys_, std::move(key), scenario);
  }
  if (head.kind == "rules") {
    auto rules = catalogue_from(json);
    if (!rules) return rules.failure();
    rules_ = std::move(rules).value();
    return rules_->id;
  }
  if (head.kind == "story") {
    auto story = story_from(json);
    if (!story) return story.failure();
    story_ = std::move(story).value();
    return story_->id;
  }
  if (head.kind == "local" || head.kind == "labels" || head.kind == "forms") return add_to_standards(head, json);
  return Failure{Fault::unsupported, "bad-pack.other-kind", "/pack", {{"kind", head.kind}}};
}

Result<std::string> Packs::add_to_standards(const PackHead& head, const Json& json) {
  JsonReader read(json, "");
  const std::string id = read.text("standards");
  if (!read.ok()) return read.failure();
  const auto standards = standards_.find(id);
  if (standards == standards_.end()) return bad_pack("bad-pack.standards-first", "/standards", {{"standards", id}});
  if (head.kind == "local") return add_local(standards->second, json);
  if (head.kind == "labels") return add_labels(standards->second, json);
  return keep(forms_, forms_from(json, standards->second), id);
}

const CaseBasis* Packs::basis(const std::string& wanted) const {
  if (const CaseBasis* known = found_in(bases_, wanted)) return known;
  const Scenario* story = scenario(wanted);
  if (story == nullptr) return nullptr;
  const Population* people = population(story->population);
  CaseBasis basis{story->days.front().day, people == nullptr ? nullptr : &people->entities};
  return &bases_.emplace(wanted, basis).first->second;
}

const Standards* Packs::standards(std::string_view id) const {
  return found_in(standards_, id);
}
const Forms* Packs::forms(std::string_view standards) const {
  return found_in(forms_, standards);
}
const Scenario* Packs::scenario(std::string_view id) const {
  return found_in(scenarios_, id);
}
const Key* Packs::key(std::string_view scenario) const {
  return found_in(keys_, scenario);
}
const Population* Packs::population(std::string_view id) const {
  return found_in(populations_, id);
}
const Policy* Packs::policy(std::string_view id) const {
  return found_in(policies_, id.substr(0, id.find('@')));
}
std::vector<std::string> Packs::policies() const {
  std::vector<std::string> ids;
  for (const auto& [id, policy] : policies_) ids.push_back(id);
  std::stable_partition(ids.begin(), ids.end(), [](const std::string& id) { return id == default_policy; });
  return ids;
}

const Workflow* Packs::workflow(const std::string& id) const {
  const Policy* known = policy(id);
  return known == nullptr ? nullptr : &known->workflow;
}
const Story* Packs::story() const {
  return story_ ? &*story_ : nullptr;
}
const Catalogue* Packs::rules() const {
  return rules_ ? &*rules_ : nullptr;
}

std::vector<const Scenario*> Packs::scenarios() const {
  std::vector<const Scenario*> all;
  for (const auto& [id, scenario] : scenarios_) all.push_back(&scenario);
  return all;
}

}  // namespace rehearsal

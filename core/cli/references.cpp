#include "core/cli/references.hpp"

#include <algorithm>

namespace rehearsal::cli {
namespace {

/// Collects what is not there.
class Missing {
 public:
  void unless(bool known, std::string where, const std::string& name) {
    if (!known) failures_.push_back(bad_pack("bad-pack.unknown-name", std::move(where), {{"name", name}}));
  }
  std::vector<Failure> take() { return std::move(failures_); }

 private:
  std::vector<Failure> failures_;
};

std::vector<Failure> missing_for(const Content& content, const Scenario& scenario) {
  Missing missing;
  const Population* population = content.packs.population(scenario.population);
  missing.unless(content.packs.standards(scenario.standards) != nullptr, "/standards", scenario.standards);
  missing.unless(population != nullptr, "/population", scenario.population);
  missing.unless(content.course(scenario.course) != nullptr, "/course", scenario.course);
  if (population != nullptr)
    missing.unless(population->project(scenario.project) != nullptr, "/project", scenario.project);
  return missing.take();
}

bool is_paper(const Scenario& scenario, const std::string& id) {
  return std::any_of(scenario.documents.begin(), scenario.documents.end(),
                     [&](const Document& one) { return one.id == id; });
}

void ask_expects(Missing& missing, const Content& content, const Key& key, const Scenario& scenario) {
  const Standards* standards = content.packs.standards(scenario.standards);
  const Catalogue* rules = content.packs.rules();
  for (std::size_t index = 0; index < key.expects.size(); ++index) {
    const Expect& expect = key.expects[index];
    const std::string where = below("/expects", index);
    missing.unless(scenario.people.count(expect.who) != 0, below(where, "who"), expect.who);
    missing.unless(is_paper(scenario, expect.document), below(where, "document"), expect.document);
    if (standards != nullptr)
      missing.unless(standards->field(expect.field) != nullptr, below(where, "field"), expect.field);
    if (rules != nullptr) missing.unless(rules->rule(expect.rule) != nullptr, below(where, "rule"), expect.rule);
  }
}

std::vector<Failure> missing_for(const Content& content, const Key& key) {
  Missing missing;
  const Scenario* scenario = content.packs.scenario(key.scenario);
  missing.unless(scenario != nullptr, "/scenario", key.scenario);
  if (scenario == nullptr) return missing.take();
  ask_expects(missing, content, key, *scenario);
  for (std::size_t index = 0; index < key.rows.size(); ++index) {
    const ExpectRow& row = key.rows[index];
    const std::string where = below("/rows", index);
    missing.unless(scenario->people.count(row.who) != 0, below(where, "who"), row.who);
    missing.unless(is_paper(*scenario, row.document), below(where, "document"), row.document);
  }
  return missing.take();
}

}  // namespace

std::vector<Failure> dangling_references(const Content& content, const PackName& pack) {
  if (pack.kind == "scenario") return missing_for(content, *content.packs.scenario(pack.id));
  if (pack.kind == "key") return missing_for(content, *content.packs.key(pack.id));
  return {};
}

}  // namespace rehearsal::cli

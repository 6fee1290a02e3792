#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/base/pack.hpp"
#include "core/forms/form.hpp"
#include "core/grading/catalogue.hpp"
#include "core/grading/key.hpp"
#include "core/log/state.hpp"
#include "core/packs/policy.hpp"
#include "core/packs/population.hpp"
#include "core/packs/scenario.hpp"
#include "core/packs/story.hpp"
#include "core/standards/standards.hpp"

namespace rehearsal {

/// All content that is loaded. Every pack is a JSON object {"pack": kind, "format": 1, "id": ..., ...}; kinds:
/// standards, local, labels, forms, scenario, key, population, policy, rules, story. A bad pack is refused by name,
/// place and reason; the others stand.
class Packs : public Library {
 public:
  /// Adds one pack's text; `name` is its file name, for the failure's place. Order matters only in that standards come
  /// first.
  Result<std::string> add(const std::string& name, std::string_view text);

  const CaseBasis* basis(const std::string& scenario) const override;
  const Workflow* workflow(const std::string& policy) const override;
  bool trusted_first(const PersonId& person) const override { return trustees_.count(person) != 0; }
  /// Whom the space names: set before events are folded. True when they are others than before.
  bool trust(std::set<PersonId> people) { return std::exchange(trustees_, people) != people; }

  const Standards* standards(std::string_view id) const;
  const Forms* forms(std::string_view standards) const;
  const Scenario* scenario(std::string_view id) const;
  const Key* key(std::string_view scenario) const;  ///< null for assessed cases on a learner's machine
  const Population* population(std::string_view id) const;
  const Policy* policy(std::string_view id) const;  ///< by id, with or without "@hash"
  std::vector<std::string> policies() const;        ///< their ids; the seed's, where it is here, comes first
  const Story* story() const;                       ///< for showing the workflow; null when none is here
  const Catalogue* rules() const;
  std::vector<const Scenario*> scenarios() const;

 private:
  Result<std::string> add_kind(const PackHead& head, const Json& json);
  Result<std::string> add_to_standards(const PackHead& head, const Json& json);

  std::map<std::string, Standards, std::less<>> standards_;
  std::map<std::string, Forms, std::less<>> forms_;
  std::map<std::string, Scenario, std::less<>> scenarios_;
  std::map<std::string, Key, std::less<>> keys_;
  std::map<std::string, Population, std::less<>> populations_;
  std::map<std::string, Policy, std::less<>> policies_;
  std::optional<Catalogue> rules_;
  std::optional<Story> story_;
  std::set<PersonId> trustees_;
  mutable std::map<std::string, CaseBasis, std::less<>> bases_;
};

}  // namespace rehearsal

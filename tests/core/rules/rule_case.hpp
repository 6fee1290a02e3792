#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/grading/report.hpp"
#include "core/packs/packs.hpp"
#include "tests/core/played_case.hpp"

namespace rehearsal::tests {

/// One record by which a rule is tried, as docs/cases.md, "Cases of a rule", writes it.
struct RuleCase {
  std::string about;
  std::vector<Json> lines;
  Elsewhere elsewhere;
  Stored stored;
  std::shared_ptr<const Packs>
      packs;  ///< of the case's world, with what the case says otherwise about story and policy
  bool keyed = true;
  Key key;
  std::set<std::string> finding;  ///< what the record must be found wrong by; nothing else
  std::string changes;            ///< all that the case says, as text: no two cases of a rule may say the same

  CaseState state() const { return played(lines, *packs, elsewhere, stored); }
  const Key* judged_by() const { return keyed ? &key : nullptr; }
};

/// At least one of each kind; a rule of several conditions is broken in several ways.
struct RuleCases {
  std::string rule;
  std::vector<RuleCase> breaks;  ///< this rule, and no other
  std::vector<RuleCase> nearly;  ///< at the edge of the rule's condition
  std::vector<RuleCase> fits;    ///< "not": what the rule looks at is there, and right
};

/// Ids of the rules that have a file below tests/core/rules/cases/.
std::set<std::string> rules_with_cases();
/// The cases of a rule, read once. A file that cannot be read as such throws, with its place.
const RuleCases& cases_of(const std::string& rule);

}  // namespace rehearsal::tests

#include "core/grading/nature.hpp"

#include <algorithm>

namespace rehearsal {
namespace {

/// A row without an end is answered: it goes on.
bool unanswered(const Seen& seen) {
  return seen.role == "missing" || (seen.value.empty() && seen.role != "also" && seen.field != "EndDate");
}

bool any_unanswered(const Finding& finding) {
  return std::any_of(finding.seen.begin(), finding.seen.end(), unanswered);
}

}  // namespace

Nature nature_of(const Finding& finding, const Catalogue& rules) {
  const RuleEntry* rule = rules.rule(finding.rule);
  if (rule == nullptr) return Nature::conduct;
  if (any_unanswered(finding)) return Nature::missing;
  // A rule that can look at both names the paper when it was the paper that it looked at.
  if (!finding.document.empty() || (rule->compares("documents") && rule->looks_at.size() == 1))
    return Nature::documents;
  return rule->compares("record") || rule->compares("stages") ? Nature::contradiction : Nature::conduct;
}

}  // namespace rehearsal

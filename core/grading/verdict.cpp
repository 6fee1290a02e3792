#include "core/grading/verdict.hpp"

#include <algorithm>
#include <set>

namespace rehearsal {
namespace {

std::string section_of_rule(const Finding& finding, const Catalogue& rules) {
  const RuleEntry* rule = rules.rule(finding.rule);
  return rule == nullptr ? std::string() : rule->section;
}

int count(const std::vector<Finding>& findings, Severity severity) {
  return static_cast<int>(
      std::count_if(findings.begin(), findings.end(), [&](const Finding& one) { return one.severity == severity; }));
}

/// One rule broken as often as the policy says is one thing that was not understood, not as many errors.
bool confused(const std::string& rule, const std::vector<Finding>& findings, const Policy& policy) {
  if (policy.repeats_for_walkthrough <= 0) return false;
  const auto times = std::count_if(findings.begin(), findings.end(), [&](const Finding& one) {
    return one.rule == rule && one.severity != Severity::minor;
  });
  return times >= policy.repeats_for_walkthrough;
}

/// The first such rule; "" when there is none.
std::string repeated_rule(const std::vector<Finding>& findings, const Policy& policy) {
  const auto found = std::find_if(findings.begin(), findings.end(),
                                  [&](const Finding& one) { return confused(one.rule, findings, policy); });
  return found == findings.end() ? std::string() : found->rule;
}

/// Majors as the thresholds count them: of a rule that was not understood, one.
int errors(const std::vector<const Finding*>& majors, const std::vector<Finding>& all, const Policy& policy) {
  std::set<std::string> once;
  int count = 0;
  for (const Finding* finding : majors) {
    if (!confused(finding->rule, all, policy) || once.insert(finding->rule).second) ++count;
  }
  return count;
}

std::vector<const Finding*> majors_in(const std::vector<Finding>& findings, const Catalogue& rules,
                                      const std::string& section) {
  std::vector<const Finding*> majors;
  for (const Finding& finding : findings) {
    const bool here = section.empty() || section_of_rule(finding, rules) == section;
    if (here && finding.severity == Severity::major) majors.push_back(&finding);
  }
  return majors;
}

/// The course parts of what counted, in the order in which the rubric lists their sections; all of them when none is
/// named.
std::vector<std::string> parts_of(const std::vector<Finding>& findings, const std::vector<std::string>& sections,
                                  const Catalogue& rules) {
  std::vector<std::string> parts;
  for (const std::string& section : sections) {
    for (const Finding& finding : findings) {
      const RuleEntry* rule = rules.rule(finding.rule);
      if (rule == nullptr || rule->section != section || finding.severity == Severity::minor) continue;
      if (std::find(parts.begin(), parts.end(), rule->course_part) == parts.end()) parts.push_back(rule->course_part);
    }
  }
  return parts;
}

std::vector<std::string> failed(const std::vector<SectionResult>& sections) {
  std::vector<std::string> ids;
  for (const SectionResult& section : sections) {
    if (section.failed) ids.push_back(section.id);
  }
  return ids;
}

Verdict redo(Verdict verdict, const std::vector<Finding>& findings, const std::vector<std::string>& failing,
             const Catalogue& rules, const Policy& policy) {
  verdict.outcome = Outcome::redo;
  verdict.whole_course = policy.failed_sections_for_full_redo > 0 &&
                         static_cast<int>(failing.size()) >= policy.failed_sections_for_full_redo;
  verdict.redo_parts = parts_of(findings, failing.empty() ? policy.rubric : failing, rules);
  verdict.values["sections"] = std::to_string(failing.size());
  verdict.because = verdict.whole_course ? "verdict.because.whole-course"
                    : failing.empty()    ? "verdict.because.too-many"
                                         : "verdict.because.section-failed";
  if (!failing.empty()) verdict.values["section"] = failing.front();
  return verdict;
}

Verdict decided(Verdict verdict, Outcome outcome, const char* because) {
  verdict.outcome = outcome;
  verdict.because = because;
  return verdict;
}

}  // namespace

std::vector<SectionResult> section_results(const std::vector<Finding>& findings, const Catalogue& rules,
                                           const Policy& policy) {
  std::vector<SectionResult> sections;
  for (const std::string& id : policy.rubric) {
    SectionResult& section = sections.emplace_back();
    section.id = id;
    for (const Finding& finding : findings) {
      if (section_of_rule(finding, rules) != id) continue;
      int& counter = finding.severity == Severity::critical ? section.critical
                     : finding.severity == Severity::major  ? section.major
                                                            : section.minor;
      ++counter;
    }
    const int counted = errors(majors_in(findings, rules, id), findings, policy);
    section.failed = policy.section_fails_at_major > 0 && counted >= policy.section_fails_at_major;
  }
  return sections;
}

Verdict verdict_of(const std::vector<Finding>& findings, const std::vector<SectionResult>& sections,
                   const Catalogue& rules, const Policy& policy) {
  const int critical = count(findings, Severity::critical);
  const int major = errors(majors_in(findings, rules, ""), findings, policy);
  Verdict verdict;
  verdict.values = {{"critical", std::to_string(critical)},
                    {"major", std::to_string(count(findings, Severity::major))},
                    {"minor", std::to_string(count(findings, Severity::minor))},
                    {"allowed", std::to_string(policy.max_major_for_credentials)}};
  const auto failing = failed(sections);
  if (!failing.empty() || major > policy.max_major_for_walkthrough)
    return redo(verdict, findings, failing, rules, policy);
  if (const std::string rule = repeated_rule(findings, policy); !rule.empty()) {
    verdict.values["rule"] = rule;
    return decided(verdict, Outcome::walkthrough, "verdict.because.repeated");
  }
  if (major > policy.max_major_for_corrections) return decided(verdict, Outcome::walkthrough, "verdict.because.many");
  if (critical > 0) return decided(verdict, Outcome::corrections, "verdict.because.critical");
  if (major > policy.max_major_for_credentials) return decided(verdict, Outcome::corrections, "verdict.because.some");
  return decided(verdict, Outcome::credentials, findings.empty() ? "verdict.because.clean" : "verdict.because.few");
}

}  // namespace rehearsal

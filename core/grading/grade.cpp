#include "core/grading/grade.hpp"

#include "core/grading/findings.hpp"
#include "core/grading/key_fits.hpp"
#include "core/grading/rule.hpp"
#include "core/grading/verdict.hpp"

namespace rehearsal {
namespace {

constexpr std::size_t short_hash = 8;

std::string named(const std::string& id, const std::string& sha256) {
  return id + "@" + sha256.substr(0, short_hash);
}

Failure missing(const char* what, const std::string& id) {
  return {Fault::not_found, "grade.missing-pack", what, {{"pack", what}, {"id", id}}};
}

}  // namespace

Report grade(const Grading& by) {
  const Scene scene = scene_of(by);
  Sink sink;
  for (const auto check : all_rules().checks) check(scene, sink);
  Report report;
  report.engine = std::to_string(engine_version);
  report.scenario = named(by.scenario.id, by.scenario.sha256);
  report.standards = named(by.standards.id, by.standards.sha256);
  report.forms = named(by.forms.id, by.forms.sha256);
  report.rules = named(by.rules.id, by.rules.sha256);
  report.policy = named(by.policy.id, by.policy.sha256);
  if (by.key != nullptr) report.key = named(by.key->scenario, by.key->sha256);
  report.findings = ready(sink.take(), by);
  report.sections = section_results(report.findings, by.rules, by.policy);
  report.verdict = verdict_of(report.findings, report.sections, by.rules, by.policy);
  return report;
}

Result<Report> grade(const CaseState& state, const Packs& packs, const Key* key) {
  if (!state.unknown.empty()) {
    return Failure{Fault::unsupported, "grade.newer-entries", state.id, {{"n", std::to_string(state.unknown.size())}}};
  }
  const Scenario* scenario = packs.scenario(state.scenario);
  if (scenario == nullptr) return missing("scenario", state.scenario);
  const Standards* standards = packs.standards(state.standards);
  if (standards == nullptr) return missing("standards", state.standards);
  const Forms* forms = packs.forms(state.standards);
  if (forms == nullptr) return missing("forms", state.standards);
  const Policy* policy = packs.policy(state.policy);
  if (policy == nullptr) return missing("policy", state.policy);
  if (packs.rules() == nullptr) return missing("rules", "");
  if (key != nullptr) {
    if (auto failure = misfit(*key, *forms, *packs.rules())) return *failure;
  }
  const Population* population = packs.population(scenario->population);
  const Project* project = population == nullptr ? nullptr : population->project(scenario->project);
  return grade(Grading{state.site, *standards, *forms, *scenario, *policy, *packs.rules(), key, project});
}

}  // namespace rehearsal

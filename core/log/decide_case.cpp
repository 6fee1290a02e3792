#include <algorithm>

#include "core/log/decide_parts.hpp"
#include "core/log/submitted_set.hpp"

namespace rehearsal {
namespace {

bool has_mode(const Scenario& scenario, const std::string& mode) {
  return std::find(scenario.modes.begin(), scenario.modes.end(), mode) != scenario.modes.end();
}

/// A session takes any sample client that its trainer has chosen, whatever practice offers it as.
bool asked_by_session(const Attempting& a, const std::string& scenario, const std::string& mode) {
  const TrainingCase* training = a.state.training.of(a.actor.person);
  return mode == assessed_mode && training != nullptr && training->stage == TrainingStage::session &&
         training->scenario == scenario;
}

bool is_taken(const Attempting& a) {
  const auto found = a.state.cases.find(a.actor.in);
  return found != a.state.cases.end() && !found->second.scenario.empty();
}

int next_generation(const State& state, const PersonId& learner, const std::string& scenario) {
  int newest = 0;
  for (const auto& [id, each] : state.cases) {
    if (each.learner == learner && each.scenario == scenario) newest = std::max(newest, each.generation);
  }
  return newest + 1;
}

Decision started(const Attempting& a, const std::string& scenario_id, const std::string& mode,
                 const std::string& policy_id) {
  const Scenario* scenario = a.packs.scenario(scenario_id);
  if (scenario == nullptr) return refused("refused.unknown-scenario", "scenario", {{"scenario", scenario_id}});
  if (!has_mode(*scenario, mode) && !asked_by_session(a, scenario_id, mode))
    return refused("refused.unknown-mode", "mode", {{"mode", mode}});
  if (is_taken(a)) return refused("refused.case-exists");
  const Policy* policy = a.packs.policy(policy_id);
  if (policy == nullptr) return refused("refused.no-packs", "policy", {{"policy", policy_id}});
  const std::string stamp = policy->id + "@" + policy->sha256.substr(0, 8);
  const int generation = next_generation(a.state, a.actor.person, scenario_id);
  return std::vector<Payload>{CaseStarted{scenario_id, mode, generation, stamp, scenario->standards}};
}

bool is_edit(const TrailEntry& entry) {
  using What = TrailEntry::What;
  return entry.what == What::created || entry.what == What::answered || entry.what == What::removed;
}

}  // namespace

Decision decide_on(const Attempting& a, const StartCase& command) {
  return started(a, command.scenario, command.mode, command.policy);
}

Decision decide_on(const Attempting& a, const ResetCase&) {
  return started(a, a.in->scenario, a.in->mode, a.in->policy.substr(0, a.in->policy.find('@')));
}

Decision decide_on(const Attempting& a, const AttachPractice& command) {
  const bool known = a.state.attached.count(command.was) != 0;
  if (known || command.was == a.actor.person) return std::vector<Payload>{};
  return std::vector<Payload>{PracticeAttached{command.was}};
}

Decision decide_on(const Attempting& a, const GoToDay& command) {
  const auto& days = a.scenario->days;
  const bool of_story =
      std::any_of(days.begin(), days.end(), [&](const StoryDay& day) { return day.day == command.day; });
  if (!of_story || command.day < a.in->site.today) {
    return refused("refused.not-a-story-day", "day", {{"day", command.day.iso()}});
  }
  if (command.day == a.in->site.today) return std::vector<Payload>{};
  return std::vector<Payload>{CaseDaySet{command.day}};
}

Decision decide_on(const Attempting& a, const Submit&) {
  const auto& trail = a.in->site.trail;
  if (std::none_of(trail.begin(), trail.end(), is_edit)) return refused("refused.nothing-entered");
  const auto last = std::find_if(trail.rbegin(), trail.rend(),
                                 [](const TrailEntry& entry) { return entry.what == TrailEntry::What::submitted; });
  if (std::none_of(trail.rbegin(), last, is_edit)) return refused("refused.nothing-new");
  AttemptSubmitted submitted;
  submitted.attempt = static_cast<int>(a.in->attempts.size()) + 1;
  const auto events = submitted_work(a.log, a.in->id);
  for (const Event* event : events) {
    std::uint64_t& upto = submitted.upto[event->id.device];
    upto = std::max(upto, event->id.sequence);
  }
  submitted.sha256 = hash_of_ids(events);
  return std::vector<Payload>{std::move(submitted)};
}

}  // namespace rehearsal

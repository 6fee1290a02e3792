#include "core/log/evolve.hpp"

namespace rehearsal {
namespace {

void start(CaseState& state, const Event& event, const CaseStarted& started, const Library& library) {
  state.learner = event.by;
  state.scenario = started.scenario;
  state.mode = started.mode;
  state.policy = started.policy;
  state.standards = started.standards;
  state.generation = started.generation;
  const CaseBasis* basis = library.basis(started.scenario);
  if (basis == nullptr) return;
  state.site.today = basis->first_day;
  if (basis->seeded == nullptr) return;
  for (const Entity& entity : *basis->seeded) state.site.entities.emplace(entity.id, entity);
}

TrailEntry entry(const CaseState& state, const Event& event, TrailEntry::What what) {
  TrailEntry entry;
  entry.what = what;
  entry.by = event.id;
  entry.day = state.site.today;
  return entry;
}

struct Folding {
  CaseState& state;
  const Event& event;
  const Library& library;

  void operator()(const CaseStarted& p) const { start(state, event, p, library); }
  void operator()(const CaseDaySet& p) const {
    if (p.day > state.site.today) state.site.today = p.day;
    state.site.trail.push_back(entry(state, event, TrailEntry::What::day_set));
  }
  void operator()(const SiteSearched& p) const {
    TrailEntry searched = entry(state, event, TrailEntry::What::searched);
    searched.value = p.name + "|" + p.ssn + "|" + p.birth;
    searched.matches = p.matches;
    state.site.trail.push_back(searched);
  }
  void operator()(const SiteOpened& p) const {
    TrailEntry opened = entry(state, event, TrailEntry::What::opened);
    opened.entity = p.entity;
    state.site.trail.push_back(opened);
  }
  void operator()(const SiteModeSet& p) const {
    (p.mode == "eda" ? state.site.eda : state.site.backdate) = p.value;
    TrailEntry set = entry(state, event, TrailEntry::What::mode_set);
    set.field = p.mode;
    set.value = p.value;
    state.site.trail.push_back(set);
  }
  void operator()(const RecordCreated& p) const { evolve_record(state, event, p); }
  void operator()(const RecordAnswered& p) const { evolve_record(state, event, p); }
  void operator()(const RecordRemoved& p) const { evolve_record(state, event, p); }
  void operator()(const AttemptSubmitted& p) const {
    state.attempts.push_back({p.attempt, event.id, state.site.today, p.upto, p.sha256});
    state.steps.clear();
    TrailEntry submitted = entry(state, event, TrailEntry::What::submitted);
    submitted.value = std::to_string(p.attempt);
    state.site.trail.push_back(submitted);
  }
  void operator()(const Unknown&) const { state.unknown.push_back(event.id); }
};

/// A later generation of the same scenario replaces the earlier ones of its learner.
void mark_replaced(State& state, const CaseState& newest) {
  for (auto& [id, other] : state.cases) {
    if (other.id == newest.id || other.learner != newest.learner || other.scenario != newest.scenario) continue;
    if (other.generation < newest.generation) other.replaced = true;
    if (other.generation > newest.generation) state.cases[newest.id].replaced = true;
  }
}

}  // namespace

void evolve(State& state, const Event& event, const Library& library) {
  if (event.in.empty()) return;
  CaseState& the_case = state.cases[event.in];
  the_case.id = event.in;
  std::visit(Folding{the_case, event, library}, event.payload);
  if (std::holds_alternative<CaseStarted>(event.payload)) mark_replaced(state, the_case);
}

State replay(const std::vector<const Event*>& events, const Library& library) {
  State state;
  for (const Event* event : events) evolve(state, *event, library);
  return state;
}

}  // namespace rehearsal

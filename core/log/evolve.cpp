#include "core/log/evolve.hpp"

namespace rehearsal {
namespace {

struct Folding {
  CaseState& state;
  const Event& event;
  const Library& library;
  const Training& training;

  void operator()(const CaseStarted& p) const { evolve_case(state, event, p, library); }
  void operator()(const CaseDaySet& p) const { evolve_site(state, event, p); }
  void operator()(const SiteSearched& p) const { evolve_site(state, event, p); }
  void operator()(const SiteOpened& p) const { evolve_site(state, event, p); }
  void operator()(const SiteModeSet& p) const { evolve_site(state, event, p); }
  void operator()(const RecordCreated& p) const { evolve_record(state, event, p); }
  void operator()(const RecordAnswered& p) const { evolve_record(state, event, p); }
  void operator()(const RecordRemoved& p) const { evolve_record(state, event, p); }
  void operator()(const AttemptSubmitted& p) const { evolve_attempt(state, event, p); }
  void operator()(const AttemptGraded& p) const { evolve_attempt(state, event, p, training); }
  void operator()(const AttemptReport& p) const { evolve_attempt(state, event, p); }
  void operator()(const PracticeAttached&) const {}  // belongs to no case
  void operator()(const TrainingFact&) const {}      // no practice case
  void operator()(const Unknown&) const { state.unknown.push_back(event.id); }
};

/// A later generation of the same scenario replaces the earlier ones of its learner.
void mark_replaced(State& state, CaseState& newest) {
  for (auto& [id, other] : state.cases) {
    if (other.learner != newest.learner || other.scenario != newest.scenario) continue;
    if (other.generation < newest.generation) other.replaced = true;
    if (other.generation > newest.generation) newest.replaced = true;
  }
}

/// The first in canonical order holds. Cases of that id that come later find their person by it too.
void attach(State& state, const Event& event, const PracticeAttached& practice) {
  if (practice.was == event.by || !state.attached.emplace(practice.was, event.by).second) return;
  for (auto& [id, each] : state.cases) {
    if (each.learner == practice.was) each.learner = event.by;
  }
  for (auto& [id, each] : state.cases) {
    if (each.learner == event.by) mark_replaced(state, each);
  }
}

void find_learner(const State& state, CaseState& of_case) {
  const auto person = state.attached.find(of_case.learner);
  if (person != state.attached.end()) of_case.learner = person->second;
}

}  // namespace

TrailEntry& add_trail(CaseState& state, const Event& event, TrailEntry::What what) {
  TrailEntry& entry = state.site.trail.emplace_back();
  entry.what = what;
  entry.by = event.id;
  entry.day = state.site.today;
  return entry;
}

void evolve(State& state, const Event& event, const Library& library) {
  if (const auto* practice = std::get_if<PracticeAttached>(&event.payload)) return attach(state, event, *practice);
  if (const auto* fact = std::get_if<TrainingFact>(&event.payload)) {
    return fold(state.training, library, {event.id, event.by, event.in, *fact});
  }
  if (event.in.empty()) return;
  CaseState& of_case = state.cases[event.in];
  of_case.id = event.in;
  std::visit(Folding{of_case, event, library, state.training}, event.payload);
  if (!std::holds_alternative<CaseStarted>(event.payload)) return;
  find_learner(state, of_case);
  mark_replaced(state, of_case);
}

State replay(const std::vector<const Event*>& events, const Library& library) {
  State state;
  for (const Event* event : events) evolve(state, *event, library);
  return state;
}

}  // namespace rehearsal

#include "core/sync/places.hpp"

#include <string>

#include "core/training/moves.hpp"

namespace rehearsal {
namespace {

bool serves_all(const Training& training, const PersonId& person) {
  return training.has(person, Role::trainer) || training.has(person, Role::ce);
}

SyncFolder folder_of_learner(const std::string& agency, const PersonId& learner, const PersonId& self,
                             const SyncFolder& home) {
  const bool known = is_path_segment(agency) && is_person(learner);
  return learner == self || !known ? home : case_folder(agency, learner);
}

SyncFolder folder_of_step(const Event& event, const TrainingFact& fact, const State& state, const PersonId& self,
                          const SyncFolder& home) {
  if (fact.move == Move::grant_credits) return shared_folder("office");
  if (row_of(fact.move).from.empty()) return shared_folder("roster");
  const TrainingCase* in = state.training.find(event.in);
  if (in == nullptr) return folder_of_learner(fact.value("agency"), fact.value("learner"), self, home);
  return folder_of_learner(in->agency, in->learner, self, home);
}

}  // namespace

std::vector<SyncWatch> watches_of(const SyncFolder& home, const PersonId& person, const Training& training,
                                  bool trusted_first) {
  constexpr int heads_here = 0, of_one_agency = 1, of_all = 2;
  std::vector<SyncWatch> watch = {{home.heads, heads_here}, {shared_folder("roster").heads, heads_here}};
  const auto known = training.people.find(person);
  const bool guides = training.has(person, Role::ata) || training.has(person, Role::supervisor);
  if (serves_all(training, person)) {
    watch.push_back({"cases/", of_all});
  } else if (guides && is_path_segment(known->second.agency)) {
    watch.push_back({"cases/" + known->second.agency + "/", of_one_agency});
  }
  if (serves_all(training, person) || trusted_first || training.has(person, Role::trustee))
    watch.push_back({shared_folder("office").heads, heads_here});
  return watch;
}

SyncFolder folder_for(const Event& event, const State& state, const PersonId& self, const SyncFolder& home) {
  if (const auto* fact = std::get_if<TrainingFact>(&event.payload))
    return folder_of_step(event, *fact, state, self, home);
  const auto record = state.cases.find(event.in);
  if (record == state.cases.end() || record->second.learner == self) return home;
  const PersonId& learner = record->second.learner;
  const TrainingCase* training = state.training.of(learner);
  return training == nullptr ? home : folder_of_learner(training->agency, learner, self, home);
}

}  // namespace rehearsal

#include "shell/workspace/desk.hpp"

#include <algorithm>

namespace rehearsal {

MoveData Desk::proposed(const TrainingCase& in, Move move) {
  const auto known = policies();
  return suggested(training(), rules(), in, move, today(), known.empty() ? "" : known.front());
}

std::string Desk::name_of(const PersonId& person) const {
  const auto known = training().people.find(person);
  if (known != training().people.end()) return known->second.name;
  const TrainingCase* own = training().of(person);
  return own == nullptr ? person : own->name;
}

const Workflow& Desk::workflow_of(const TrainingCase& in) const {
  static const Workflow none;
  const auto offered = policies();
  const Workflow* known = rules().workflow(!in.policy.empty() || offered.empty() ? in.policy : offered.front());
  return known == nullptr ? none : *known;
}

bool Desk::may_see(const TrainingCase& in) const {
  const auto known = training().people.find(as());
  if (in.learner == as()) return true;
  if (known == training().people.end()) return false;
  const auto& roles = known->second.roles;
  const bool all = roles.count(Role::trainer) != 0 || roles.count(Role::ce) != 0;
  return all || known->second.agency == in.agency;
}

bool Desk::is_own_turn(const TrainingCase& in) const {
  const auto turn = whose_turn(in, workflow_of(in));
  return std::any_of(turn.begin(), turn.end(),
                     [&](Role role) { return training().acts(as(), role, in.learner, in.agency); });
}

std::vector<const TrainingCase*> Desk::cases() const {
  std::vector<const TrainingCase*> seen;
  for (const auto& [id, in] : training().cases) {
    if (may_see(in)) seen.push_back(&in);
  }
  return seen;
}

}  // namespace rehearsal

#include <algorithm>

#include "core/training/fold_parts.hpp"
#include "core/training/moves.hpp"

namespace rehearsal {
namespace {

bool is_open(const TrainingCase& in) {
  return in.stage != TrainingStage::closed;
}

/// What the history shows of a move: its reason, or whatever else says most.
std::string note_of(const TrainingFact& fact) {
  for (const char* key : {"reason", "outcome", "course", "path", "note", "text"}) {
    if (std::string text = fact.value(key); !text.empty()) return text;
  }
  return "";
}

}  // namespace

const TrainingCase* Training::find(const CaseId& in) const {
  const auto found = cases.find(in);
  return found == cases.end() ? nullptr : &found->second;
}

const TrainingCase* Training::of(const PersonId& learner) const {
  const TrainingCase* best = nullptr;
  for (const auto& [id, each] : cases) {
    if (each.learner != learner) continue;
    if (best == nullptr || is_open(each) || !is_open(*best)) best = &each;
  }
  return best;
}

const CaseId* Training::holder_of(const std::string& credit) const {
  for (const auto& [id, each] : cases) {
    const auto& held = each.fee.credits;
    if (std::find(held.begin(), held.end(), credit) != held.end()) return &id;
  }
  return nullptr;
}

const TrainingCase* Training::seated(const std::string& seat) const {
  for (const auto& [id, each] : cases) {
    if (each.seat == seat) return &each;
  }
  return nullptr;
}

std::vector<std::string> Training::free_credits(const std::string& agency) const {
  std::vector<std::string> all;
  for (const auto& [token, owner] : credits) {
    if (owner == agency && holder_of(token) == nullptr) all.push_back(token);
  }
  return all;
}

bool Training::has(const PersonId& person, Role role) const {
  const auto found = people.find(person);
  return found != people.end() && found->second.roles.count(role) != 0;
}

bool Training::acts(const PersonId& person, Role role, const PersonId& learner, const std::string& agency) const {
  if (role == Role::learner) return !learner.empty() && person == learner;
  if (!has(person, role)) return false;
  const bool of_one_agency = role == Role::ata || role == Role::supervisor;
  return !of_one_agency || people.at(person).agency == agency;
}

void fold(Training& training, const TrainingRules& rules, const Told& told) {
  const auto judged = judge(training, rules, told, Judging::arrived);
  if (!judged) {
    training.ignored.push_back({told.id, told.by, told.fact.move, judged.failure()});
    return;
  }
  if (row_of(told.fact.move).from.empty()) return fold_roster(training, told);
  TrainingCase& in = training.cases[told.in];
  in.id = told.in;
  const TrainingStage from = in.stage;
  const Folded folded{training, rules, told, in, *judged};
  for (const auto part : {fold_request, fold_courses, fold_session, fold_credentials}) part(folded);
  in.stage = *judged;
  in.history.push_back({told.id, told.by, told.fact.move, told.on(), from, in.stage, note_of(told.fact)});
}

}  // namespace rehearsal

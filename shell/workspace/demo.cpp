#include "shell/workspace/demo.hpp"

#include <algorithm>

namespace rehearsal {

void Demo::begin(std::size_t chapters) {
  const Story* told = story();
  if (told == nullptr) return;
  chapters_ = std::clamp<std::size_t>(chapters, 1, told->chapters.size());
  played_ = played(*told, chapters_, StoryRules(packs_, told->root));
  if (as_.empty() && !told->people.empty()) as_ = told->people.front();
}

void Demo::begin_once() {
  if (chapters_ == 0) begin(2);
}

std::string Demo::name_of_person(const PersonId& person) const {
  const auto known = training().people.find(person);
  if (known != training().people.end()) return known->second.name;
  const TrainingCase* own = training().of(person);
  return own == nullptr ? person : own->name;
}

std::optional<Failure> Demo::does(const CaseId& in, Move move, std::map<std::string, std::string> data) {
  const Story* told = story();
  if (told == nullptr) return std::nullopt;
  TrainingFact fact{move, std::move(data)};
  fact.data["on"] = today().iso();
  const StoryRules rules(packs_, told->root);
  const Told step{story_event(played_.moves + 1), as_, in, fact};
  const auto judged = judge(played_.training, rules, step, Judging::trying);
  if (!judged) return judged.failure();
  ++played_.moves;
  fold(played_.training, rules, step);
  return std::nullopt;
}

const Workflow& Demo::workflow_of(const TrainingCase& in) const {
  static const Workflow none;
  const Workflow* known = packs_.workflow(in.policy.empty() ? "seed" : in.policy);
  return known == nullptr ? none : *known;
}

}  // namespace rehearsal

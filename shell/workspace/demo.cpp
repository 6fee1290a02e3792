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

std::optional<Failure> Demo::does(const CaseId& in, Move move, MoveData data) {
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

}  // namespace rehearsal

#include "core/packs/story_play.hpp"

#include <algorithm>

namespace rehearsal {

EventId story_event(std::size_t number) {
  return {"story", number};
}

Played played(const Story& story, std::size_t chapters, const TrainingRules& rules) {
  Played made;
  for (std::size_t at = 0; at < std::min(chapters, story.chapters.size()); ++at) {
    for (const StoryMove& move : story.chapters[at].moves) {
      const Told told{story_event(++made.moves), move.by, move.in, move.fact};
      fold(made.training, rules, told);
      made.day = std::max(made.day, told.on());
    }
  }
  return made;
}

}  // namespace rehearsal

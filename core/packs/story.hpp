#pragma once

#include <string>
#include <vector>

#include "core/packs/scenario.hpp"
#include "core/training/fact.hpp"

namespace rehearsal {

/// One thing that somebody does in a story.
struct StoryMove {
  PersonId by;
  CaseId in;  ///< "" for the roster and the office
  TrainingFact fact;
};
/// A place that a presenter can jump to.
struct StoryChapter {
  std::string id = {};
  Bilingual title = {};
  std::vector<StoryMove> moves = {};  ///< what happens until then, since the chapter before
};
/// A story of made-up people for showing the workflow: an agency, its people and their cases.
struct Story {
  std::string id = {};
  Bilingual title = {};
  PersonId root = {};                 ///< whom the story's space trusts first
  std::vector<PersonId> people = {};  ///< whom a presenter can be, in order
  std::vector<StoryChapter> chapters = {};
};
Result<Story> story_from(const Json& pack);

}  // namespace rehearsal

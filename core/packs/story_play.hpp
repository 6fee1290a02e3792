#pragma once

#include <cstddef>
#include <vector>

#include "core/packs/story.hpp"
#include "core/training/training.hpp"

namespace rehearsal {

/// The rules of a story's own space: the policies that are here, and the story's root instead of any real trustee.
class StoryRules : public TrainingRules {
 public:
  StoryRules(const TrainingRules& content, PersonId root) : content_(content), root_(std::move(root)) {}
  const Workflow* workflow(const std::string& policy) const override { return content_.workflow(policy); }
  bool trusted_first(const PersonId& person) const override { return person == root_; }

 private:
  const TrainingRules& content_;
  PersonId root_;
};

/// The event that the story's n-th move makes, from 1: so that credits have the same tokens for everybody.
EventId story_event(std::size_t number);

/// What stands after so many chapters, and its last day. A move that the process refuses is kept as ignored.
struct Played {
  Training training;
  std::size_t moves = 0;
  Date day;
};
Played played(const Story& story, std::size_t chapters, const TrainingRules& rules);

}  // namespace rehearsal

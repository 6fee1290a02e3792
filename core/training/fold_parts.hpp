#pragma once

#include "core/training/training.hpp"

namespace rehearsal {

/// What a fact that counts changes, beside the stage; one file a step of the process.
struct Folded {
  Training& training;
  const TrainingRules& rules;
  const Told& told;
  TrainingCase& in;
  TrainingStage to = TrainingStage::none;

  std::string value(const char* key) const { return told.fact.value(key); }
};

void fold_roster(Training& training, const Told& told);
void fold_request(const Folded& f);
void fold_courses(const Folded& f);
void fold_session(const Folded& f);
void fold_credentials(const Folded& f);

}  // namespace rehearsal

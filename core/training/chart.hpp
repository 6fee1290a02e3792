#pragma once

#include <string>
#include <vector>

#include "core/texts/texts.hpp"
#include "core/training/moves.hpp"

namespace rehearsal {

/// Stages that a move of the row may lead to from a stage, whatever the guards see.
std::vector<TrainingStage> goals(const MoveRow& row, TrainingStage from);

/// docs/workflow.md: the state chart, every state with its moves, every move with who may make it, and why not.
std::string workflow_document(const Texts& texts);

}  // namespace rehearsal

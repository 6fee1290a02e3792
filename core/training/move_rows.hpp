#pragma once

#include "core/training/guards.hpp"

namespace rehearsal {

// The rows of the process, one file a step, as with guards and folds. Together they are in the order of Move.

std::vector<MoveRow> roster_rows();
std::vector<MoveRow> request_rows();
std::vector<MoveRow> course_rows();
std::vector<MoveRow> session_rows();
std::vector<MoveRow> credential_rows();

using Stages = std::vector<TrainingStage>;
/// From the acceptance of the ticket to the last step before the credentials.
Stages accepted_on();
/// From the enrollment in courses on, as long as something is to be done in them or in the session.
Stages while_learning();
Stages with(Stages stages, std::initializer_list<TrainingStage> more);

}  // namespace rehearsal

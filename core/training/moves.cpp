#include "core/training/moves.hpp"

#include "core/training/move_rows.hpp"

namespace rehearsal {

Stages accepted_on() {
  return {TrainingStage::accepted,    TrainingStage::learning, TrainingStage::waitlisted,
          TrainingStage::registered,  TrainingStage::session,  TrainingStage::review,
          TrainingStage::walkthrough, TrainingStage::disputed, TrainingStage::ready};
}

Stages while_learning() {
  return {TrainingStage::learning, TrainingStage::waitlisted,  TrainingStage::registered, TrainingStage::session,
          TrainingStage::review,   TrainingStage::walkthrough, TrainingStage::disputed};
}

Stages with(Stages stages, std::initializer_list<TrainingStage> more) {
  stages.insert(stages.end(), more);
  return stages;
}

const std::vector<MoveRow>& moves() {
  static const std::vector<MoveRow> all = [] {
    std::vector<MoveRow> rows;
    for (const auto& part : {roster_rows(), request_rows(), course_rows(), session_rows(), credential_rows()}) {
      rows.insert(rows.end(), part.begin(), part.end());
    }
    return rows;
  }();
  return all;
}

const MoveRow& row_of(Move move) {
  return moves()[static_cast<std::size_t>(move)];
}

Failure against(std::string_view text, std::map<std::string, std::string> values) {
  return {Fault::refused, std::string(text), "", std::move(values)};
}

}  // namespace rehearsal

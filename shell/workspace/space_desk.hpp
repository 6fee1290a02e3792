#pragma once

#include <cstdint>
#include <string>

#include "core/grading/report.hpp"
#include "shell/workspace/desk.hpp"

namespace rehearsal {

class Workspace;

/// How much of a report somebody may read.
enum class Released : std::uint8_t {
  nothing,           ///< it was not reviewed yet
  without_expected,  ///< field and document, never the expected value
  all
};

/// The desk of a real login: what the endpoint's roster, office and cases say, and own steps as events of the log.
class SpaceDesk : public Desk {
 public:
  explicit SpaceDesk(Workspace& work) : work_(work) {}

  [[nodiscard]] const Training& training() const override;
  [[nodiscard]] const TrainingRules& rules() const override;
  [[nodiscard]] Date today() const override;
  [[nodiscard]] const PersonId& as() const override;
  [[nodiscard]] std::vector<std::string> policies() const override;
  std::optional<Failure> does(const CaseId& in, Move move, MoveData data) override;
  /// With what the grader says of the submission that is reviewed.
  [[nodiscard]] MoveData proposed(const TrainingCase& in, Move move) override;
  [[nodiscard]] bool makes_by_itself(Move move) const override { return move == Move::submit; }

  [[nodiscard]] int readable(const Sitting& sitting) const override;

  [[nodiscard]] bool is(Role role) const;
  /// Stands in the roster, or is trusted by the space: has a team's screen.
  [[nodiscard]] bool on_team() const;
  /// May enter agencies, projects and people.
  [[nodiscard]] bool keeps_roster() const;

  /// The own way to credentials; null when nobody asked for a training.
  [[nodiscard]] const TrainingCase* own() const;
  /// The own record for the open session; null before it is begun.
  [[nodiscard]] const CaseState* session_record(const TrainingCase& in) const;
  /// Goes on with it, or begins it.
  Result<CaseId> enter_session(const TrainingCase& in);
  /// The record was submitted: when an open session asked for it, that is a step of the process too.
  std::optional<Failure> note_submission(const CaseId& record);

  [[nodiscard]] Released released(const CaseState& record, int attempt) const;

 private:
  /// What was submitted; null while it has not arrived here.
  [[nodiscard]] const CaseState* record_of(const Sitting& sitting) const;
  /// Its number among the record's attempts; 0 while it has not arrived here.
  [[nodiscard]] int attempt_of(const Sitting& sitting) const;
  const Report* report_of(const Sitting& sitting);  ///< null when it cannot be graded here
  std::optional<Failure> sign(const CaseId& in, const TrainingFact& decision);

  Workspace& work_;
};

}  // namespace rehearsal

#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/training/board.hpp"

namespace rehearsal {

using MoveData = std::map<std::string, std::string>;

/// Where training cases stand and are moved on: the space of a login, or a presenter's story. The screens of the
/// process know nothing else.
class Desk {
 public:
  virtual ~Desk() = default;

  [[nodiscard]] virtual const Training& training() const = 0;
  [[nodiscard]] virtual const TrainingRules& rules() const = 0;
  [[nodiscard]] virtual Date today() const = 0;
  [[nodiscard]] virtual const PersonId& as() const = 0;  ///< who sits at it
  /// Policies that a request can be accepted under; the first is proposed.
  [[nodiscard]] virtual std::vector<std::string> policies() const = 0;
  /// Makes the move on the desk's day; "" for roster and office.
  virtual std::optional<Failure> does(const CaseId& in, Move move, MoveData data) = 0;
  /// What the move says if nothing is changed.
  [[nodiscard]] virtual MoveData proposed(const TrainingCase& in, Move move);
  /// The move is made by the page when its time comes: nobody is asked for it.
  [[nodiscard]] virtual bool makes_by_itself(Move /*move*/) const { return false; }

  /// The attempt of the submission whose report the person may read here; 0 when none.
  [[nodiscard]] virtual int readable(const Sitting& /*sitting*/) const { return 0; }

  /// The name to show: of the roster, or of a learner's case; else the login.
  [[nodiscard]] std::string name_of(const PersonId& person) const;
  [[nodiscard]] const Workflow& workflow_of(const TrainingCase& in) const;
  [[nodiscard]] bool may_see(const TrainingCase& in) const;
  [[nodiscard]] bool is_own_turn(const TrainingCase& in) const;
  /// Cases that the person may see: learners their own, ATAs and supervisors their agency's, the others all.
  [[nodiscard]] std::vector<const TrainingCase*> cases() const;
};

}  // namespace rehearsal

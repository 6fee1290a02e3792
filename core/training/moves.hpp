#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/training/training.hpp"

namespace rehearsal {

/// Everything a guard may look at.
struct MoveLook {
  const Training& training;
  const TrainingRules& rules;
  const Told& told;
  const TrainingCase& in;    ///< an empty one when there is none
  const Workflow& workflow;  ///< of the case's policy; of the one that is being stamped for `accept`
  Judging how;
};
using MoveGuard = std::optional<Failure> (*)(const MoveLook&);

/// Where a move leads.
enum class Goes {
  stays,       ///< stays at its stage
  to,          ///< to `target`
  by_steps,    ///< to what the path asks for next: learning or ready
  by_outcome,  ///< of a review
  by_policy,   ///< to `waitlisted` where sessions have groups, else to `registered`
  by_ticket    ///< to `approval` when the path has an alternate role, else to `accepted`
};

/// One row of the process: who may make a move, at which stages, where it leads, and every reason against it.
struct MoveRow {
  Move move;
  std::string_view kind;  ///< of its event
  std::vector<Role> roles;
  std::vector<TrainingStage> from;  ///< empty: belongs to no case
  Goes goes = Goes::stays;
  TrainingStage target = TrainingStage::none;
  MoveGuard guard = nullptr;
  std::vector<std::string_view> reasons;   ///< text ids that the guard refuses with
  std::vector<std::string_view> required;  ///< members of its data, besides "on"
  std::vector<std::string_view> optional;
};

/// The process, in the order of Move.
const std::vector<MoveRow>& moves();
const MoveRow& row_of(Move move);

/// Reasons that any move can meet: unreadable data, no case, wrong role, wrong stage.
inline constexpr std::string_view bad_fact = "workflow.bad-fact", no_such_case = "workflow.no-such-case",
                                  not_your_role = "workflow.not-your-role",
                                  not_your_agency = "workflow.not-your-agency", own_case = "workflow.own-case",
                                  not_now = "workflow.not-now", policy_missing = "workflow.policy-missing";

Failure against(std::string_view text, std::map<std::string, std::string> values = {});

}  // namespace rehearsal

#include "core/training/move_rows.hpp"

namespace rehearsal {

using enum Role;

std::vector<MoveRow> roster_rows() {
  return {
      {Move::enter_agency,
       "roster.agency",
       {trustee},
       {},
       Goes::stays,
       TrainingStage::none,
       guard_agency,
       {"workflow.bad-name"},
       {"agency", "name", "agreement"},
       {}},
      {Move::enter_project,
       "roster.project",
       {trustee},
       {},
       Goes::stays,
       TrainingStage::none,
       guard_project,
       {"workflow.bad-name", "workflow.agency-unknown"},
       {"project", "agency", "name", "types"},
       {}},
      {Move::enter_person,
       "roster.person",
       {trustee},
       {},
       Goes::stays,
       TrainingStage::none,
       guard_person,
       {"workflow.bad-name", "workflow.agency-unknown", "workflow.role-unknown"},
       {"person", "agency", "name", "roles"},
       {}},
      {Move::grant_credits,
       "office.credits",
       {trainer},
       {},
       Goes::stays,
       TrainingStage::none,
       guard_grant,
       {"workflow.agency-unknown", "workflow.bad-number"},
       {"agency", "count"},
       {}},
  };
}

}  // namespace rehearsal

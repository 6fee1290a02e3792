#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace rehearsal {

/// Who takes part in training (S05, S12, S18, S46). `learner` is whom a case is about; the others stand in the roster.
enum class Role : std::uint8_t { learner, ata, supervisor, trainer, ce, trustee };

/// Where a learner's training case stands. The seed's four steps are request (hired to accepted), courses (learning),
/// session (waitlisted to disputed) and credentials (ready, live).
enum class TrainingStage : std::uint8_t {
  none,         ///< no case yet
  hired,        ///< validated as a new hire; the ticket is still to be sent
  requested,    ///< the ticket waits for the HMIS team
  returned,     ///< the ticket went back with what is missing
  approval,     ///< waits for the Coordinated Entry lead team (alternate roles)
  accepted,     ///< accepted under a policy; courses are still to be assigned
  learning,     ///< courses in the LMS
  waitlisted,   ///< registered for a session, waits for a seat (policies with groups)
  registered,   ///< waits for the session's instructions
  session,      ///< the sample client is being entered, or corrected
  review,       ///< a submission is frozen and waits for the HMIS team
  walkthrough,  ///< a 1:1 walk-through of the record comes first
  disputed,     ///< two people decided differently about one submission
  ready,        ///< every required step is done: credentials can be issued
  live,         ///< credentials were issued
  removed,      ///< out of the session by its clock or its attempts; the ATA may ask again
  closed        ///< withdrawn, a duplicate, or the credentials ended
};
inline constexpr int stage_count = static_cast<int>(TrainingStage::closed) + 1;

/// What can happen. Each is one kind of event, and one row of the table in moves.cpp.
enum class Move : std::uint8_t {
  // The roster and the office: of no one case.
  enter_agency,
  enter_project,
  enter_person,
  grant_credits,
  // Request.
  hire,
  send_ticket,
  return_ticket,
  find_duplicate,
  accept,
  approve,
  decline,
  withdraw,
  change_policy,
  // Courses.
  enroll,
  change_courses,
  invoice,
  redeem,
  record_payment,
  progress,
  attest,
  // Session.
  sign_up,
  give_seat,
  open_session,
  coach,
  pin_comment,
  submit,
  review,
  settle,
  book_walkthrough,
  hold_walkthrough,
  remove,
  // Credentials.
  issue,
  sign_agreement,
  return_agreement,
  note_activity,
  warn_inactive,
  end_credentials
};
inline constexpr int move_count = static_cast<int>(Move::end_credentials) + 1;

std::string_view name_of(Role role);            ///< "trainer", as the endpoint's groups and the roster spell it
std::string_view name_of(TrainingStage stage);  ///< "learning"
std::optional<Role> role_from(std::string_view name);
/// By the name of its event kind, "training.hired"; nothing for other kinds.
std::optional<Move> move_from(std::string_view kind);

}  // namespace rehearsal

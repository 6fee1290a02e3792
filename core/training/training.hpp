#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/base/result.hpp"
#include "core/training/fact.hpp"
#include "core/training/workflow.hpp"

namespace rehearsal {

struct RosterAgency {
  std::string name;
  bool agreement = false;  ///< a signed, current participation agreement
  friend bool operator==(const RosterAgency&, const RosterAgency&) = default;
};
struct RosterProject {
  std::string agency, name;
  std::vector<std::string> types;  ///< "es", "1474"
  friend bool operator==(const RosterProject&, const RosterProject&) = default;
};
struct RosterPerson {
  std::string agency, name;
  std::set<Role> roles;  ///< empty for one who left
  friend bool operator==(const RosterPerson&, const RosterPerson&) = default;
};

/// A course that a learner was assigned.
struct CourseProgress {
  int percent = 0;
  std::string lesson;     ///< where the learner stopped
  Date completed;         ///< when `percent` came to 100
  bool attested = false;  ///< confirmed by whom the policy names
  std::string redo;       ///< parts to be done again, or "all"; "" when none
  friend bool operator==(const CourseProgress&, const CourseProgress&) = default;
};

/// What a training costs, and how it is paid (S29).
struct Fee {
  long cents = 0;                    ///< 0: none
  std::vector<std::string> credits;  ///< tokens that this case holds
  std::string invoice, due, link, paid_on;
  bool owed = false;  ///< a credit turned out to be another case's: payment due
  friend bool operator==(const Fee&, const Fee&) = default;
};

/// One submission of the sample client's record, with what was decided.
struct Sitting {
  int number = 1;
  CaseId record;   ///< the practice case, and
  EventId frozen;  ///< its attempt.submitted event
  Date on;
  bool late = false;                        ///< after the session's last day: a person decides what that means
  std::string outcome, reason, band, rule;  ///< "" until released; `rule` is the one broken most often
  std::vector<EventId> reviews;             ///< concurrent ones, when disputed
  friend bool operator==(const Sitting&, const Sitting&) = default;
};

struct TrainingStep {
  EventId by;
  PersonId person;
  Move move = Move::hire;
  Date on;
  TrainingStage from = TrainingStage::none, to = TrainingStage::none;
  std::string note;
  friend bool operator==(const TrainingStep&, const TrainingStep&) = default;
};

/// A comment on a field of the record, of the ATA before a submission or of a trainer in review.
struct PinnedComment {
  EventId by;
  PersonId person;
  int attempt = 0;
  std::string entity, field, text;
  friend bool operator==(const PinnedComment&, const PinnedComment&) = default;
};

/// What does not count, and why: kept and shown, never carried out.
struct Ignored {
  EventId by;
  PersonId person;
  Move move = Move::hire;
  Failure why;
  friend bool operator==(const Ignored&, const Ignored&) = default;
};

/// One learner's way from new hire to live credentials.
struct TrainingCase {
  CaseId id;
  TrainingStage stage = TrainingStage::none;
  PersonId learner;
  std::string agency, name;
  PersonId asked_by;                          ///< the ATA whose ticket it is
  std::map<std::string, std::string> ticket;  ///< its parts as sent last
  std::vector<std::string> missing;           ///< of a ticket that came back
  std::string policy, path;                   ///< stamped at acceptance
  bool approved = false;                      ///< by the Coordinated Entry lead team
  std::map<std::string, CourseProgress> courses;
  Fee fee;
  std::string seat;      ///< "g3.5"
  std::string scenario;  ///< of the session
  Date opened, last_day;
  std::string appointment, link;  ///< of the 1:1
  std::vector<Sitting> sittings;
  bool passed = false;
  int attempts_used = 0;  ///< in the session now open
  bool coached = false;   ///< "reviewed with the learner", since the last submission
  Date issued, active;
  bool signed_agreement = false, returned_agreement = false, warned = false;
  std::string closed_because;  ///< withdrawn, duplicate, inactive, revoked
  std::vector<PinnedComment> comments;
  std::vector<TrainingStep> history;
  friend bool operator==(const TrainingCase&, const TrainingCase&) = default;
};

/// Everybody's training, the roster, and the office's credits.
struct Training {
  std::map<std::string, RosterAgency> agencies;
  std::map<std::string, RosterProject> projects;
  std::map<PersonId, RosterPerson> people;
  std::map<std::string, std::string> credits;  ///< token -> agency
  std::map<CaseId, TrainingCase> cases;
  std::vector<Ignored> ignored;

  const TrainingCase* find(const CaseId& in) const;          ///< null when unknown
  const TrainingCase* of(const PersonId& learner) const;     ///< the open one, else the latest; null when none
  const CaseId* holder_of(const std::string& credit) const;  ///< null while it is free
  const TrainingCase* seated(const std::string& seat) const;
  std::vector<std::string> free_credits(const std::string& agency) const;
  bool has(const PersonId& person, Role role) const;
  /// Whether the person acts in the role for a learner of the agency: as the learner, as somebody of that agency, or in
  /// a role that serves all agencies. Nobody is a learner who has no id yet.
  bool acts(const PersonId& person, Role role, const PersonId& learner, const std::string& agency) const;
  friend bool operator==(const Training&, const Training&) = default;
};

/// A try is refused with a reason before it is told; what arrives from elsewhere can only be judged.
enum class Judging { trying, arrived };

/// Where the fact takes its case, or why it may not be. The same judgement for everybody: what one device refuses,
/// another ignores. Pure.
Result<TrainingStage> judge(const Training& training, const TrainingRules& rules, const Told& told, Judging how);

/// Folds one fact. Total: what does not count is kept in `ignored`.
void fold(Training& training, const TrainingRules& rules, const Told& told);

}  // namespace rehearsal

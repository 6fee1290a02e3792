#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

#include "core/base/date.hpp"
#include "core/record/entity.hpp"
#include "core/training/fact.hpp"
#include "core/training/workflow.hpp"

namespace rehearsal {

// What a person tries. A command names what it means, never how it is stored.

struct StartCase {
  std::string scenario;
  std::string mode;                     ///< worked, guided, assessed
  std::string policy = default_policy;  ///< id of the policy that is stamped on the case
};
/// The story goes on to its next day; never back.
struct GoToDay {
  Date day;
};
struct Search {
  std::string name, ssn, birth;  ///< any part may be empty, not all
};
struct Open {
  EntityId entity;
};
struct SetMode {
  std::string mode;   ///< eda, backdate
  std::string value;  ///< project or agency id, ISO date; "" switches it off
};
struct Create {
  Kind kind = Kind::client;
  EntityId parent;
  std::map<FieldId, std::string> fields;
  std::string as = {};  ///< in a Together: later commands of it call the new entity "$name", as parent or entity
};
struct AnswerField {
  EntityId entity;
  FieldId field;
  std::string value;  ///< canonical text
};
struct Remove {
  EntityId entity;
};
/// What one press does to several fields or rows: all of it or nothing, and one step of undo.
struct Together {
  std::vector<std::variant<Create, AnswerField>> commands;
};
struct Undo {};
struct Redo {};
struct Submit {};
/// A trainer says what follows from a submission, and signs the report of it as the grader makes it now.
struct SignReport {
  int attempt = 1;
  std::string outcome;  ///< credentials, corrections, walkthrough, redo
  std::string reason;   ///< needed where the outcome is not the report's
};
/// A new generation of the case, under the actor's new case id; submissions of the old one stay.
struct ResetCase {
  CaseId old;  ///< the case that is begun anew
};
/// The person joined a space: what was practised here under another id before is theirs. Needs no case.
struct AttachPractice {
  PersonId was;
};

/// A move of the training process: request, courses, session, credentials, the roster, the office. The actor's case is
/// the learner's training case, or "" for the roster and the office.
struct MakeMove {
  TrainingFact fact;
};

using Command = std::variant<StartCase, GoToDay, Search, Open, SetMode, Create, AnswerField, Remove, Together, Undo,
                             Redo, Submit, SignReport, ResetCase, AttachPractice, MakeMove>;

}  // namespace rehearsal

#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/log/decide.hpp"

namespace rehearsal {

// decide() in its parts, one file a group of commands.

/// One try of one command, with everything that may be looked at.
struct Attempting {
  const State& state;
  const Log& log;
  const Packs& packs;
  const Actor& actor;
  const CaseState* in = nullptr;           ///< null for StartCase
  const Scenario* scenario = nullptr;      ///< of the case
  const Standards* standards = nullptr;    ///< of the case
  const Population* population = nullptr;  ///< of the case; may be null
};

/// What happened, in order; nothing when the command changes nothing.
using Decision = Result<std::vector<Payload>>;

Failure refused(const char* text, std::string where = {}, std::map<std::string, std::string> values = {});

Decision decide_on(const Attempting& a, const StartCase& command);
Decision decide_on(const Attempting& a, const ResetCase& command);
Decision decide_on(const Attempting& a, const AttachPractice& command);
Decision decide_on(const Attempting& a, const MakeMove& command);
Decision decide_on(const Attempting& a, const GoToDay& command);
Decision decide_on(const Attempting& a, const Search& command);
Decision decide_on(const Attempting& a, const Open& command);
Decision decide_on(const Attempting& a, const SetMode& command);
Decision decide_on(const Attempting& a, const Create& command);
Decision decide_on(const Attempting& a, const AnswerField& command);
Decision decide_on(const Attempting& a, const Remove& command);
Decision decide_on(const Attempting& a, const Together& command);
Decision decide_on(const Attempting& a, const Undo& command);
Decision decide_on(const Attempting& a, const Redo& command);
Decision decide_on(const Attempting& a, const Submit& command);
Decision decide_on(const Attempting& a, const SignReport& command);

using Fields = std::map<FieldId, std::string>;

/// Whether the site takes the value for a field of the entity's kind: spelling, list, calendar, links. `entity` is null
/// while it is being created.
std::optional<Failure> unfit_value(const Attempting& a, Kind kind, const Entity* entity, const FieldId& field,
                                   const std::string& value);
/// Fields without which the site does not save an entity of the kind.
std::vector<FieldId> required_fields(Kind kind);

/// Something that stands and that this agency sees, or why it cannot be worked on.
Result<const Entity*> reachable(const Attempting& a, const EntityId& id, const char* where);
/// Why the site does not let this agency change it; nothing when it may.
std::optional<Failure> read_only(const Attempting& a, const Entity& entity);

/// Size of the event's data as canonical text, in bytes.
std::size_t data_bytes(const Payload& payload);

}  // namespace rehearsal

#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.hpp"
#include "core/log/decide.hpp"

namespace rehearsal {

/// What a command list has made so far. Lists can be run one after the other on the same run.
struct CommandRun {
  Log log;
  State state;                            ///< of the whole log
  CaseId in;                              ///< the case worked on: the actor's, until a reset gives it a successor
  std::map<std::string, EntityId> names;  ///< "t" -> what {"as":"t"} made
};

/// A run that goes on from a log.
CommandRun run_on(Log log, const Packs& packs, const Actor& actor);

/// Carries out the commands in order (docs/record-model.md, "Command lists"), as if the actor had tried each. "$name"
/// as an entity, a parent or a field's value stands for what an earlier line made "as" that name. A line may carry an
/// "id" of its own, for the failure's place; a reset gives the case the id of the old one with ".2", ".3" added. Stops
/// at the first line that cannot be read or is refused, with the place "line 3 (id)"; what went before stays in the
/// run.
Result<std::size_t> run_commands(CommandRun& run, const std::vector<Json>& lines, const Packs& packs,
                                 const Actor& actor);

/// The lines of a JSON Lines text. Empty lines, and lines that begin with '#', are null, which is run as nothing: so
/// the numbers of lines stay those of the file.
Result<std::vector<Json>> command_lines_from(std::string_view text);

}  // namespace rehearsal

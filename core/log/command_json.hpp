#pragma once

#include <string>

#include "core/base/json.hpp"
#include "core/log/command.hpp"

namespace rehearsal {

/// {"do":"answer","entity":"k3f9-12","field":"LastName","value":"Boyd"}: docs/record-model.md lists them all.
Json to_json(const Command& command);
/// `json` holds nothing but the command's own members: a misspelt one would be dropped in silence.
Result<Command> command_from(const Json& json, const std::string& where);

}  // namespace rehearsal

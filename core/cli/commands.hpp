#pragma once

#include <span>
#include <string_view>

#include "core/cli/arguments.hpp"
#include "core/cli/program.hpp"

namespace rehearsal::cli {

// One command, one file. Each gives the exit code, or the failure that main says in one line.

Result<int> validate(Program& program);
Result<int> grade(Program& program);
Result<int> compare(Program& program);
Result<int> merge(Program& program);
Result<int> show(Program& program);
Result<int> play(Program& program);
Result<int> check_csv(Program& program);
Result<int> list_checks(Program& program);
Result<int> workflow(Program& program);
Result<int> help(Program& program);
Result<int> version(Program& program);

struct CommandEntry {
  std::string_view name;
  std::string_view usage;
  std::string_view about;
  std::span<const Option> options;
  std::size_t least_files = 0;
  std::size_t most_files = 0;
  Result<int> (*run)(Program&) = nullptr;
};
std::span<const CommandEntry> all_commands();
/// Null when there is none of this name.
const CommandEntry* command_named(std::string_view name);

}  // namespace rehearsal::cli

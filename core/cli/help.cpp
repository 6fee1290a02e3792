#include <string>

#include "core/cli/commands.hpp"

#ifndef REHEARSAL_VERSION
#error "core/CMakeLists.txt says the version"
#endif

namespace rehearsal::cli {

Result<int> help(Program&) {
  print("usage:");
  for (const CommandEntry& command : all_commands()) {
    print();
    print("  " + std::string(command.usage));
    print("      " + std::string(command.about));
  }
  print();
  print(
      "S, K and P are pack files, or ids of packs. Packs are looked for near the files that are named, then near this");
  print(
      "program; --packs DIR names the folder that has packs.json. --language es speaks Spanish. Exit code: 0 when it "
      "is");
  print(
      "done, also when a record has findings; 2 when something that was given was refused, with a line that says "
      "where.");
  return success;
}

Result<int> version(Program&) {
  print("rehearsal " REHEARSAL_VERSION);
  return success;
}

}  // namespace rehearsal::cli

#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/cli/program.hpp"
#include "core/packs/course.hpp"
#include "core/packs/packs.hpp"

namespace rehearsal::cli {

/// What a pack says that it is: its kind ("texts" and "list" for those that are no Packs), and by what it is found: its
/// id, the language of a text pack, the scenario of a key.
struct PackName {
  std::string kind, id;
  friend bool operator==(const PackName&, const PackName&) = default;
};
/// `file` tells the language of a text pack, and is the failure's place.
Result<PackName> pack_name(const std::string& file, std::string_view text);

/// Packs that are loaded, as the app loads them.
struct Content {
  Packs packs;
  std::vector<Course> courses;
  std::vector<Failure> refused;  ///< of the packs folder; what needs them is refused later, by name

  const Course* course(std::string_view id) const;  ///< null when it is not here
};

/// Adds one pack of any kind; the words of a text pack go to the program.
Result<PackName> add_pack(Content& content, Program& program, const std::string& file, std::string_view text);

/// The folder that --packs names; else the nearest one above `near` that has a packs.json; else the public/ of the
/// repository that the program, or the working folder, is in; else one above the working folder. Empty when there is
/// none.
std::filesystem::path packs_folder(const Program& program, const std::vector<std::filesystem::path>& near);

/// The files that the folder's packs.json lists, in its order, those for later last.
Result<std::vector<std::filesystem::path>> listed_packs(const std::filesystem::path& folder);
/// Gives the program the words of the text packs that are found without a file's help, so that every command can say
/// in full why it refuses something. Nothing happens when there are none.
void learn_words(Program& program);
/// Loads what the folder lists.
Result<Content> content_of(const std::filesystem::path& folder, Program& program);

}  // namespace rehearsal::cli

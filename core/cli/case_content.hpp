#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/cli/content.hpp"

namespace rehearsal::cli {

/// The content that the options and the files of a command call for: the packs folder, and on top of it the packs that
/// are named as files. What the folder holds and is refused is said on standard error; the rest goes on.
Result<Content> content_for(Program& program);

/// The id that an option names: of a pack in a file, which is added, or of one that is there; "" without the option. A
/// key is named by its scenario.
Result<std::string> pack_of_option(Content& content, Program& program, const char* option, const char* kind);

}  // namespace rehearsal::cli

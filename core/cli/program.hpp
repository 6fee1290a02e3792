#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.hpp"
#include "core/cli/arguments.hpp"
#include "core/texts/texts.hpp"

namespace rehearsal::cli {

/// What every command works with.
struct Program {
  std::filesystem::path self;  ///< where the program stands: a build's packs are found from there
  Arguments arguments = {};
  Texts texts = {};  ///< the program's own words; with the text packs, as soon as content is loaded
};

// Exit codes.
inline constexpr int success = 0;    ///< also when a record has findings
inline constexpr int bad_input = 2;  ///< something that was given was refused

/// One line: file, place, reason, and in brackets the reason's id with what its words leave out.
std::string line_of(const Texts& texts, const Failure& failure);
/// The line on standard error.
void complain(const Program& program, const Failure& failure);
/// One line on standard output.
void print(std::string_view line = "");

}  // namespace rehearsal::cli

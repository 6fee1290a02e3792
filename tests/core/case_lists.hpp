#pragma once

#include <string>
#include <vector>

#include "core/base/json.hpp"
#include "core/packs/packs.hpp"

namespace rehearsal::tests {

/// A planted mistake (docs/cases.md): what a person did otherwise, and the rules that must answer.
struct Mistake {
  std::string name;  ///< file name without its ending
  std::string scenario;
  std::vector<std::string> finding;
  Json edits;
};

/// The named packs of public/; one that is refused throws, with its place.
Packs packs_of(const std::vector<std::string>& names);

std::string text_of(const std::string& path_in_repo);
/// The lines of a command list, each with the `id` it may carry.
std::vector<Json> command_lines(const std::string& path_in_repo);
std::vector<Mistake> mistakes();
/// Those of one case.
std::vector<Mistake> mistakes_of(const std::string& scenario);
/// The solution as the mistake changes it. An edit that names a line that is not there throws: the file is wrong.
std::vector<Json> with_edits(std::vector<Json> lines, const Json& edits);

}  // namespace rehearsal::tests

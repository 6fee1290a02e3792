#pragma once

#include <vector>

#include "core/cli/content.hpp"

namespace rehearsal::cli {

/// What a scenario, or the key of one, names that is not in the content: the app would load such a pack, and then could
/// not open the case. Other kinds are asked this when they are loaded.
std::vector<Failure> dangling_references(const Content& content, const PackName& pack);

}  // namespace rehearsal::cli

#pragma once

#include <vector>

#include "core/grading/report.hpp"

namespace rehearsal {

/// Whether the second finding is about what the first one is about: the same person, and the effect stands on the
/// cause's field, looked at it, or lies where the cause says that a whole part is wrong. A wrong row is wrong at later
/// stages too, and explains the dates of the row that it follows.
bool touches(const Finding& cause, const Finding& effect);

/// Takes out every finding that another one implies (catalogue) and touches. One cause is told once.
std::vector<Finding> without_consequences(std::vector<Finding> findings, const Catalogue& rules);

}  // namespace rehearsal

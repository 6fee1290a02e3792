#pragma once

#include <vector>

#include "core/grading/report.hpp"
#include "core/grading/scene.hpp"

namespace rehearsal {

/// What the rules raised, made ready to be read: severity from the catalogue, sections filled in, consequences taken
/// out, one finding a rule and stage with `times` and the others' places in `seen` (role "also"), worst first.
std::vector<Finding> ready(std::vector<Finding> raised, const Grading& by);

}  // namespace rehearsal

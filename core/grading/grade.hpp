#pragma once

#include "core/grading/report.hpp"
#include "core/grading/scene.hpp"

namespace rehearsal {

/// The engine itself, over parts that are known to be there: every rule looks once, then findings are made ready,
/// counted and judged. Pure; the same parts give the same report on every machine.
Report grade(const Grading& by);

}  // namespace rehearsal

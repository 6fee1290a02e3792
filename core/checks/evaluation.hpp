#pragma once

#include "core/checks/raise.hpp"

namespace rehearsal::checks {

/// Every check of kept rows, once all files have been read.
void evaluate(Data& data, Raiser& raiser);

}  // namespace rehearsal::checks

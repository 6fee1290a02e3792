#pragma once

#include <cstdint>

#include "core/grading/report.hpp"

namespace rehearsal {

/// What a finding rests on, and so when a learner at work may see it without being given the answers.
enum class Nature : std::uint8_t {
  contradiction,  ///< what was entered against what was entered: can be told at once
  missing,        ///< something has no answer yet: told when the part was left
  documents,      ///< against the papers: told only when asked for, for it would give the key away
  conduct         ///< how it was entered: told in the report
};

Nature nature_of(const Finding& finding, const Catalogue& rules);

}  // namespace rehearsal

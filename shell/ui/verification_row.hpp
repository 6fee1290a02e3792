#pragma once

#include <optional>
#include <string>

#include "shell/ui/verification.hpp"

namespace rehearsal {

/// Places of a verification table's columns, device px: left edges, but for those that say end.
struct VerificationTracks {
  float mark = 0, source = 0, answer = 0, amount_end = 0, dates = 0, end = 0;
  float answer_w = 0;
};

/// Draws one source and returns what was done to it.
std::optional<VerificationEdit> verification_row(Ui& ui, const std::string& table, const VerificationOptions& options,
                                                 const VerificationRow& row, const VerificationTracks& at);

}  // namespace rehearsal

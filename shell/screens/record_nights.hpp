#pragma once

#include "shell/screens/record_parts.hpp"

namespace rehearsal {

/// Check-in and check-out of a shelter that counts night by night (4.14): the nights that stand, a run of nights to be
/// added by one press, for several members if they came together. True when something changed: what the view holds may
/// be gone.
bool draw_nights(ScreenContext& screen, const RecordView& view, const Section& section);

}  // namespace rehearsal

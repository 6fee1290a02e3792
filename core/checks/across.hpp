#pragma once

#include <functional>

#include "core/checks/stay.hpp"

namespace rehearsal::checks {

// Conditions on several stays at once. Each says the ids, the stay and the file in which the finding stands.
using RaiseStay = std::function<void(std::string_view ids, const Stay& stay, File file)>;

/// Two stays of one person: entered twice, overlapping, housed twice in one night.
void check_overlaps(const Data& data, const RaiseStay& raise);
/// Stays that are open far longer than others of their kind.
void check_outliers(const Data& data, const RaiseStay& raise);
/// Nights that a household spent in a shelter without one of its members.
void check_member_nights(const Data& data, const RaiseStay& raise);

}  // namespace rehearsal::checks

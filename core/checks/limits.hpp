#pragma once

#include <optional>
#include <string_view>

namespace rehearsal::checks {

/// Days that each CoC sets itself (Eva's local settings, a vendor's goal of data entry). A check without its limit is
/// not made.
struct Limits {
  std::optional<int> open_referral;  ///< EV-100
  std::optional<int> long_stay;      ///< EV-102
  std::optional<int> no_contact;     ///< EV-103
  std::optional<int> no_night;       ///< EV-142
  std::optional<int> entry;          ///< GD-28
};

/// "EV-102=90,GD-28=6"; nothing when it names no such check, one twice, or no number of days.
std::optional<Limits> limits_from(std::string_view text);

}  // namespace rehearsal::checks

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "shell/record/record_view.hpp"

namespace rehearsal {

/// Something of a client's record that has a day: what a timeline is made of. Without words.
struct Moment {
  /// In the order in which they are told of one day.
  enum class What : std::uint8_t {
    row_ends,  ///< a sub-assessment's row no longer holds: its last day
    released,
    started,  ///< a project
    assessed,
    row_gap,      ///< no row of the source holds from here on
    row_overlap,  ///< two rows of the source hold from here on
    row_starts,
    said_no,  ///< sources of one table that were answered No together, and stayed so
    engaged,
    moved_in,
    nights,    ///< bed nights without a break
    happened,  ///< contact, service, referral, note, event
    left
  };
  What what = What::happened;
  std::string day;    ///< ISO; "" when it was not answered
  std::string until;  ///< of nights, gap and overlap: the last day; "" when it is open
  const Entity* entity = nullptr;
  std::size_t count = 1;  ///< of nights, and of sources that were answered No
};

/// In order; what has no day comes last. Entities stay good until the next act().
std::vector<Moment> moments_of(const RecordView& view);

}  // namespace rehearsal

#pragma once

#include <map>
#include <string>

#include "core/base/date.hpp"
#include "core/base/ids.hpp"
#include "core/training/move.hpp"

namespace rehearsal {

/// What one event of the training process says. Values are texts, as everywhere in the log: days ISO, amounts in
/// cents, lists with spaces between. Which members a move has stands in its row (moves.hpp); each has "on", the day
/// that the person gave: clocks are counted from it, and never from a device's time.
struct TrainingFact {
  Move move = Move::hire;
  std::map<std::string, std::string> data;

  std::string value(const std::string& key) const;  ///< "" when absent
  friend bool operator==(const TrainingFact&, const TrainingFact&) = default;
};

/// A fact with who told it, in which case ("" for the roster and the office).
struct Told {
  EventId id;
  PersonId by;
  CaseId in;
  const TrainingFact& fact;

  Date on() const;  ///< the first day of the calendar when it is none
};

}  // namespace rehearsal

#pragma once

#include <map>
#include <vector>

#include "core/log/event.hpp"

namespace rehearsal {

/// The set of events that a device knows, by id.
class Log {
 public:
  /// False when an event of this id is already there (the one that came first stays; equal bytes are no news).
  bool add(Event event);
  bool has(const EventId& id) const { return events_.count(id) != 0; }
  const Event* find(const EventId& id) const;

  std::vector<const Event*> in_order() const;                       ///< canonical order
  std::vector<const Event*> of_case(const CaseId& in) const;        ///< canonical order
  std::uint64_t clock() const { return clock_; }                    ///< greatest seen
  std::uint64_t last_sequence(const DeviceId& device) const;        ///< 0 when none
  std::size_t size() const { return events_.size(); }

 private:
  std::map<EventId, Event> events_;
  std::uint64_t clock_ = 0;
};

/// The union; commutative, associative, idempotent.
Log merged(const Log& a, const Log& b);

}  // namespace rehearsal

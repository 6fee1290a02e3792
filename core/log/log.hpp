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
  /// The same for another copy's event. Of two different events with one id, which only damage can make, both copies
  /// keep the one whose text sorts first. False when nothing changed.
  bool join(const Event& event);
  bool has(const EventId& id) const { return events_.count(id) != 0; }
  const Event* find(const EventId& id) const;

  std::vector<const Event*> in_order() const;                         ///< canonical order
  std::vector<const Event*> of_case(const CaseId& in) const;          ///< canonical order
  std::vector<const Event*> of_device(const DeviceId& device) const;  ///< by sequence
  std::uint64_t clock() const { return clock_; }                      ///< greatest seen
  std::uint64_t last_sequence(const DeviceId& device) const;          ///< 0 when none
  std::size_t size() const { return events_.size(); }

 private:
  std::map<EventId, Event> events_;
  std::uint64_t clock_ = 0;
};

/// The union; commutative, associative, idempotent.
Log merged(const Log& a, const Log& b);
/// Ids under which the two hold different events: damage, to be shown when copies are joined.
std::vector<EventId> contradictions(const Log& a, const Log& b);

}  // namespace rehearsal

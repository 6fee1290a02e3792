#include "core/log/log.hpp"

#include <algorithm>
#include <utility>

namespace rehearsal {

bool comes_before(const Event& a, const Event& b) {
  if (a.clock != b.clock) return a.clock < b.clock;
  return a.id < b.id;
}

bool Log::add(Event event) {
  clock_ = std::max(clock_, event.clock);
  const EventId id = event.id;
  return events_.emplace(id, std::move(event)).second;
}

const Event* Log::find(const EventId& id) const {
  const auto found = events_.find(id);
  return found == events_.end() ? nullptr : &found->second;
}

std::vector<const Event*> Log::in_order() const {
  std::vector<const Event*> all;
  all.reserve(events_.size());
  for (const auto& [id, event] : events_) all.push_back(&event);
  std::sort(all.begin(), all.end(), [](const Event* a, const Event* b) { return comes_before(*a, *b); });
  return all;
}

std::vector<const Event*> Log::of_case(const CaseId& in) const {
  std::vector<const Event*> all = in_order();
  std::erase_if(all, [&](const Event* event) { return event->in != in; });
  return all;
}

std::uint64_t Log::last_sequence(const DeviceId& device) const {
  const auto after = events_.upper_bound(EventId{device, UINT64_MAX});
  if (after == events_.begin()) return 0;
  const EventId& last = std::prev(after)->first;
  return last.device == device ? last.sequence : 0;
}

Log merged(const Log& a, const Log& b) {
  Log all = a;
  for (const Event* event : b.in_order()) all.add(*event);
  return all;
}

}  // namespace rehearsal

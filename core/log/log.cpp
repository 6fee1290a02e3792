#include "core/log/log.hpp"

#include <algorithm>
#include <utility>

namespace rehearsal {

bool comes_before(const Event& a, const Event& b) {
  if (a.clock != b.clock) return a.clock < b.clock;
  return a.id < b.id;
}

bool Log::add(Event event) {
  const std::uint64_t clock = event.clock;
  const EventId id = event.id;
  const bool added = events_.try_emplace(id, std::move(event)).second;
  if (added) clock_ = std::max(clock_, clock);
  return added;
}

bool Log::join(const Event& event) {
  const auto found = events_.find(event.id);
  if (found == events_.end()) return add(event);
  if (found->second == event) return false;
  if (canonical(to_json(found->second)) <= canonical(to_json(event))) return false;
  found->second = event;
  clock_ = 0;
  for (const auto& [id, each] : events_) clock_ = std::max(clock_, each.clock);
  return true;
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
  std::vector<const Event*> all;
  for (const auto& [id, event] : events_) {
    if (event.in == in) all.push_back(&event);
  }
  std::sort(all.begin(), all.end(), [](const Event* a, const Event* b) { return comes_before(*a, *b); });
  return all;
}

std::vector<const Event*> Log::of_device(const DeviceId& device) const {
  std::vector<const Event*> all;
  for (auto at = events_.lower_bound(EventId{device, 0}); at != events_.end() && at->first.device == device; ++at) {
    all.push_back(&at->second);
  }
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
  for (const Event* event : b.in_order()) all.join(*event);
  return all;
}

std::vector<EventId> contradictions(const Log& a, const Log& b) {
  std::vector<EventId> ids;
  for (const Event* event : a.in_order()) {
    const Event* other = b.find(event->id);
    if (other != nullptr && *other != *event) ids.push_back(event->id);
  }
  return ids;
}

}  // namespace rehearsal

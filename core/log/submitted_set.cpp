#include "core/log/submitted_set.hpp"

#include "core/base/sha256.hpp"
#include "core/log/decide.hpp"

namespace rehearsal {
namespace {

/// How many of the device's events up to `last` are not here. A device's sequence has no gaps, whichever case its
/// events belong to, so each of them may belong to this one.
std::size_t missing_of(const Log& log, const DeviceId& device, std::uint64_t last) {
  std::uint64_t here = 0;
  for (const Event* event : log.of_device(device)) {
    if (event->id.sequence <= last) ++here;
  }
  return static_cast<std::size_t>(last - here);
}

}  // namespace

std::string hash_of_ids(const std::vector<const Event*>& events) {
  std::string ids;
  for (const Event* event : events) ids += event->id.text() + "\n";
  return sha256(ids);
}

std::vector<const Event*> submitted_work(const Log& log, const CaseId& in) {
  auto events = log.of_case(in);
  std::erase_if(events, [](const Event* event) {
    return std::holds_alternative<AttemptGraded>(event->payload) ||
           std::holds_alternative<AttemptReport>(event->payload);
  });
  return events;
}

SubmittedSet submitted_set(const Log& log, const CaseId& in, const Attempt& attempt) {
  SubmittedSet set;
  for (const Event* event : submitted_work(log, in)) {
    const auto upto = attempt.upto.find(event->id.device);
    if (upto != attempt.upto.end() && event->id.sequence <= upto->second) set.events.push_back(event);
  }
  set.hash_fits = hash_of_ids(set.events) == attempt.sha256;
  if (set.hash_fits) return set;
  for (const auto& [device, last] : attempt.upto) set.missing += missing_of(log, device, last);
  return set;
}

}  // namespace rehearsal

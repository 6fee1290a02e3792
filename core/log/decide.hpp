#pragma once

#include <string>
#include <vector>

#include "core/log/command.hpp"
#include "core/log/event.hpp"
#include "core/log/log.hpp"
#include "core/log/state.hpp"
#include "core/packs/packs.hpp"

namespace rehearsal {

/// Who tries it, where, and when by the wall. Nothing here selects an outcome but the ids.
struct Actor {
  PersonId person;
  DeviceId device;
  std::string at;  ///< wall time, ISO, information only
  CaseId in;       ///< the case worked on; for StartCase the id to give to the new one
};

/// The events that the command means now, with ids and clocks set, or why it is refused. Pure; changes nothing.
Result<std::vector<Event>> decide(const State& state, const Log& log, const Packs& packs, const Actor& actor,
                                  const Command& command);

/// Whether the command belongs to a person, the roster or the office, and to no case.
bool in_no_case(const Command& command);

/// The exact set of a case's events that a submission names, or how many of them are missing here.
struct SubmittedSet {
  std::vector<const Event*> events;  ///< canonical order
  std::size_t missing = 0;  ///< "waiting for n edits": not here, and perhaps of this case; 0 when the hash fits
  bool hash_fits = true;    ///< whether these are exactly the events that were submitted
};
SubmittedSet submitted_set(const Log& log, const CaseId& in, const Attempt& attempt);

}  // namespace rehearsal

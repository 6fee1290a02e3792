#pragma once

#include <string>
#include <vector>

#include "core/sync/probe.hpp"

namespace rehearsal {

/// A version of the probe's file; all have one size.
std::string probe_body(const Probe& probe, ProbeStep step);

/// The requests of the step that the probe stands at.
std::vector<SyncCall> probe_calls(const Probe& probe, const SyncFolder& home, const SyncSettings& settings);

}  // namespace rehearsal

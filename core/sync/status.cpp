#include "core/sync/status.hpp"

#include <algorithm>
#include <cctype>

#include "core/sync/machine.hpp"

namespace rehearsal {
namespace {

const char* mode_text(SyncMode mode) {
  switch (mode) {
    case SyncMode::off:
      return "sync.mode.off";
    case SyncMode::connecting:
      return "sync.mode.connecting";
    case SyncMode::offline:
      return "sync.mode.offline";
    case SyncMode::blocked:
      return "sync.mode.blocked";
    case SyncMode::read_only:
      return "sync.mode.read-only";
    case SyncMode::waiting:
      return "sync.mode.waiting";
    case SyncMode::synced:
      return "sync.mode.synced";
  }
  return "";
}

const HeadWriter* refused_writer(const SyncState& state) {
  for (const auto& [folder, writer] : state.writers) {
    if (writer.refused) return &writer;
  }
  return nullptr;
}

bool no_answer(const SyncState& state) {
  return std::any_of(state.writers.begin(), state.writers.end(), [](const auto& entry) {
    return entry.second.backoff.failures > 1 && entry.second.trouble.empty();
  });
}

SyncMode mode_of(const SyncState& state, const SyncStatus& status) {
  if (state.phase == SyncPhase::off) return SyncMode::off;
  if (!state.online) return SyncMode::offline;
  if (state.phase == SyncPhase::greeting && !state.reason.empty())
    return state.blocked ? SyncMode::blocked : SyncMode::offline;
  if (state.phase != SyncPhase::ready) return SyncMode::connecting;
  if (!state.facts.writable || refused_writer(state) != nullptr) return SyncMode::read_only;
  if (no_answer(state)) return SyncMode::offline;
  if (status.waiting > 0) return SyncMode::waiting;
  const bool known =
      std::all_of(state.writers.begin(), state.writers.end(), [](const auto& entry) { return entry.second.known; });
  return known ? SyncMode::synced : SyncMode::connecting;
}

std::string reason_of(const SyncState& state) {
  if (!state.online) return "sync.reason.no-answer";
  if (!state.reason.empty()) return state.reason;
  if (!state.facts.writable) return state.facts.unwritable_why;
  if (!state.probe.trouble.empty() && state.phase == SyncPhase::probing) return state.probe.trouble;
  for (const auto& [folder, writer] : state.writers) {
    if (!writer.trouble.empty()) return writer.trouble;
  }
  return no_answer(state) ? "sync.reason.no-answer" : "";
}

void count(const SyncState& state, SyncStatus& status) {
  for (const auto& [folder, writer] : state.writers) {
    status.own += writer.own.size();
    status.waiting += writer.pending.size();
    if (!writer.settled) status.unsettled += writer.earlier.size();
  }
  for (const auto& [person, ids] : state.discovery.received) status.received += ids.size();
  for (const auto& [path, file] : state.quarantine) status.quarantine.push_back({path, file.text, file.since});
  for (const auto& [folder, why] : state.discovery.refused) status.refused.push_back({folder, why, 0});
}

}  // namespace

SyncStatus status_of(const SyncState& state) {
  SyncStatus status;
  count(state, status);
  status.mode = mode_of(state, status);
  status.text = mode_text(status.mode);
  if (state.phase == SyncPhase::off) return status;
  status.reason = reason_of(state);
  status.endpoint = state.connected.endpoint;
  status.space = state.space.id;
  status.title = state.space.title;
  const char letter = class_of(state.facts);
  status.endpoint_class = std::string(1, letter);
  status.class_text =
      letter == '?' ? "sync.class.unknown" : std::string("sync.class.") + static_cast<char>(std::tolower(letter));
  status.synced_at = state.synced_at;
  status.next_try = state.wake;
  const bool refuses = status.mode == SyncMode::read_only || status.mode == SyncMode::blocked || !status.reason.empty();
  status.offer_backup = status.waiting > 0 && refuses;
  status.may_leave = status.mode == SyncMode::synced && status.waiting == 0;
  return status;
}

}  // namespace rehearsal

#include "core/sync/greeting.hpp"

#include <algorithm>

namespace rehearsal {
namespace {

void try_later(SyncState& state, const std::string& reason, bool blocked, SyncContext& context) {
  state.reason = reason;
  state.blocked = blocked;
  state.greeting.failed(context.now, context.settings, context.random);
  // Nothing but a person's hand changes a wrong login or a foreign space.
  if (blocked) state.greeting.wait(context.now + context.settings.longest_pause);
}

bool is_fresh(const EndpointFacts& facts, const SyncState& state) {
  return facts.probed && facts.by == state.connected.version && state.now - facts.at < state.settings.probe_age &&
         facts.at <= state.now;
}

/// The first meeting with this space in this session.
void meet(SyncState& state, const Space& space, SyncContext& context) {
  state.space = space;
  state.memory = SyncMemory::from(state.connected.memory, space.id);
  state.connected.memory.clear();
  if (state.memory.device.empty()) state.memory.device = state.connected.device;
  state.who = {space.id, {state.connected.person, state.memory.device}, state.random.name()};
  const auto known = state.memory.endpoints.find(state.connected.endpoint);
  if (known != state.memory.endpoints.end() && is_fresh(known->second, state)) {
    state.facts = known->second;
    state.phase = SyncPhase::ready;
    return;
  }
  begin(state.probe, state.connected.home, context);
  state.phase = SyncPhase::probing;
}

void take_space(SyncState& state, const Space& space, SyncContext& context) {
  const std::string& expected = state.who.space.empty() ? state.connected.known_space : state.who.space;
  if (!expected.empty() && expected != space.id) return try_later(state, "sync.reason.other-space", true, context);
  state.reason.clear();
  state.blocked = false;
  state.greeting.succeeded();
  if (state.who.space.empty()) return meet(state, space, context);
  state.phase = state.probe.path.empty() || state.probe.step == ProbeStep::done ? SyncPhase::ready : SyncPhase::probing;
}

}  // namespace

void advance_greeting(SyncState& state, SyncContext& context) {
  const bool asked = std::any_of(state.calls.open.begin(), state.calls.open.end(),
                                 [](const auto& call) { return call.second.part == Part::greeting; });
  if (asked || !state.greeting.may(context.now)) return;
  context.call(Part::greeting, "", get_call(std::string(sentinel_path)));
}

void take_greeting(SyncState& state, const SyncAnswer& answer, SyncContext& context) {
  if (state.phase != SyncPhase::greeting) return;
  const HttpOutcome outcome = outcome_of(answer.status);
  if (outcome == HttpOutcome::login_refused) return try_later(state, "sync.reason.login", true, context);
  if (outcome == HttpOutcome::forbidden) return try_later(state, "sync.reason.not-allowed", true, context);
  if (outcome == HttpOutcome::missing) return try_later(state, "sync.reason.no-space", true, context);
  if (outcome != HttpOutcome::done) return try_later(state, "sync.reason.no-answer", false, context);
  const auto space = read_sentinel(answer);
  if (space) return take_space(state, *space, context);
  const bool portal = space.failure().text == "sync.reason.portal";
  try_later(state, space.failure().text, !portal, context);
}

}  // namespace rehearsal

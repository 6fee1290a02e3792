#include "core/sync/machine.hpp"

#include <algorithm>
#include <utility>

#include "core/sync/greeting.hpp"

namespace rehearsal {
namespace {

/// One step in the making: the state, and what the parts share of it.
struct Making {
  SyncState& state;
  std::vector<SyncRequest>& requests;
  Signals signals = {};

  SyncContext context() {
    return {state.now,   state.settings, state.who,    state.writer && state.facts.writable,
            state.facts, state.memory,   state.random, state.quarantine,
            state.calls, signals,        requests};
  }
};

void give_up_calls(SyncState& state) {
  state.calls.open.clear();
  state.probe.open.clear();
  state.greeting.wait(0);
}

void greet_again(SyncState& state) {
  if (state.phase == SyncPhase::off) return;
  state.phase = SyncPhase::greeting;
}

void handle(Making& making, const SyncConnect& connect) {
  SyncState& state = making.state;
  SyncState fresh;  // without the events known so far: another person may have signed in

  fresh.settings = state.settings;
  fresh.online = state.online;
  fresh.writer = state.writer;
  fresh.calls.last = state.calls.last;  // answers to old requests find nobody
  fresh.now = state.now;
  fresh.connected = connect;
  fresh.random = SyncRandom(connect.seed);
  fresh.discovery.watch = connect.watch;
  fresh.writers[connect.home.heads].folder = connect.home;
  fresh.phase = SyncPhase::greeting;
  state = std::move(fresh);
}

void handle(Making& making, const SyncLookInto& look) {
  Discovery& discovery = making.state.discovery;
  if (discovery.watch == look.watch) return;
  discovery.watch = look.watch;
  discovery.next_round = 0;
}

void handle(Making& making, const SyncAccepted& accepted) {
  HeadWriter& writer = making.state.writers[accepted.folder.heads];
  writer.folder = accepted.folder;
  accept(writer, accepted.events, accepted.earlier, making.context());
}

void handle(Making& making, const SyncAnswer& answer) {
  SyncState& state = making.state;
  const auto open = state.calls.open.find(answer.ticket);
  if (open == state.calls.open.end()) return;
  const OpenCall call = std::move(open->second);
  state.calls.open.erase(open);
  SyncContext context = making.context();
  switch (call.part) {
    case Part::greeting:
      return take_greeting(state, answer, context);
    case Part::probe:
      return take(state.probe, state.connected.home, answer, context);
    case Part::writer:
      return take(state.writers.at(call.whose), answer, context);
    case Part::discovery:
      return take(state.discovery, answer, context);
  }
}

void handle(Making& making, const SyncOnline& line) {
  making.state.online = line.online;
  if (!line.online) return;
  making.state.greeting.succeeded();
  greet_again(making.state);  // another network may have another portal
}

void handle(Making& making, const SyncMayWrite& tab) {
  making.state.writer = tab.writer;
}

void handle(Making& making, const SyncHiding&) {
  if (making.state.phase != SyncPhase::ready || !making.state.online) return;
  SyncContext context = making.context();
  std::size_t left = making.state.settings.keepalive_bytes;
  for (auto& [folder, writer] : making.state.writers) left -= write_while_hiding(writer, left, context);
}

void handle(Making& making, const SyncNow&) {
  SyncState& state = making.state;
  state.facts.writable = true;
  state.facts.unwritable_why.clear();
  for (auto& [folder, writer] : state.writers) {
    writer.urgent = true;
    writer.known = writer.known && !writer.refused;
    writer.refused = false;
    writer.backoff.succeeded();
  }
  look_now(state.discovery);
  state.greeting.succeeded();
  state.probe.backoff.succeeded();
  if (state.blocked || !state.reason.empty()) greet_again(state);
}

void handle(Making&, const SyncTick&) {}

void handle(Making& making, const SyncDisconnect&) {
  give_up_calls(making.state);
  making.state.phase = SyncPhase::off;
  making.state.reason.clear();
}

/// Requests that the driver never answered count as unanswered.
void expire(Making& making) {
  std::vector<Ticket> late;
  for (const auto& [ticket, call] : making.state.calls.open) {
    if (call.deadline <= making.state.now) late.push_back(ticket);
  }
  for (const Ticket ticket : late) {
    SyncAnswer nothing;
    nothing.ticket = ticket;
    handle(making, nothing);
  }
}

void take_new_device(SyncState& state, SyncContext& context) {
  state.memory.device = state.who.writer.device = state.random.name();
  for (auto& [folder, writer] : state.writers) forget_server(writer);
  std::erase_if(state.calls.open, [](const auto& call) { return call.second.part == Part::writer; });
  state.discovery.next_round = 0;  // the old file is another's now: read it
  state.discovery.places.clear();
  context.signals.space_changed = true;
}

void act_on_signals(Making& making) {
  SyncContext context = making.context();
  if (making.signals.new_device) take_new_device(making.state, context);
  if (making.signals.portal) {
    making.state.reason = "sync.reason.portal";
    greet_again(making.state);
  }
  if (!making.signals.space_changed) return;
  if (making.state.facts.probed) making.state.memory.endpoints[making.state.connected.endpoint] = making.state.facts;
  auto [key, value] = making.state.memory.entry_of_space(making.state.who.space);
  // Before the calls of this step: the device's name is in them.
  making.requests.insert(making.requests.begin(), SyncRemember{std::move(key), std::move(value)});
}

/// A head whose tag in the listing is not the one that the writer knows, or that is not listed, was changed by
/// somebody.
bool looks_changed(const SyncState& state, const std::string& folder, const HeadWriter& writer) {
  const auto gone = [&folder](const std::string& path) { return folder.starts_with(path); };
  if (std::any_of(state.discovery.gone.begin(), state.discovery.gone.end(), gone)) return writer.exists;
  const auto listed = state.discovery.own.find(folder);
  if (listed == state.discovery.own.end()) return false;
  const std::string& tag = listed->second;
  if (tag.empty()) return writer.exists;
  return tag.front() == '"' && !writer.etag.empty() && tag != writer.etag;
}

void compare_own_heads(SyncState& state) {
  for (auto& [folder, writer] : state.writers) {
    if (writer.step != WriterStep::resting || !writer.known) continue;
    if (looks_changed(state, folder, writer)) writer.look = true;
  }
  state.discovery.own.clear();
  state.discovery.gone.clear();
}

void advance_writers(Making& making) {
  SyncContext context = making.context();
  const auto busy = [](const auto& entry) { return entry.second.step != WriterStep::resting; };
  auto working = std::count_if(making.state.writers.begin(), making.state.writers.end(), busy);
  for (auto& [folder, writer] : making.state.writers) {
    if (working >= making.state.settings.reads_at_once) return;
    if (busy(std::pair<const std::string&, const HeadWriter&>(folder, writer))) continue;
    advance(writer, context);
    if (writer.step != WriterStep::resting) ++working;
  }
}

void finish_probe(Making& making) {
  SyncState& state = making.state;
  Probe& probe = state.probe;
  probe.facts.by = state.connected.version;
  state.facts = probe.facts;
  state.phase = SyncPhase::ready;
  making.signals.space_changed = probe.facts.probed;
}

void run(Making& making) {
  SyncState& state = making.state;
  if (state.phase == SyncPhase::off || !state.online) return;
  SyncContext context = making.context();
  if (state.phase == SyncPhase::greeting) advance_greeting(state, context);
  if (state.phase == SyncPhase::probing) {
    if (!state.writer) {
      state.phase = SyncPhase::ready;  // a tab that may not write cannot try writing out
    } else {
      advance(state.probe, state.connected.home, context);
      if (state.probe.step == ProbeStep::done) finish_probe(making);
    }
  }
  if (state.phase != SyncPhase::ready) return;
  compare_own_heads(state);
  advance_writers(making);
  SyncContext now = making.context();
  advance(state.discovery, now);
}

void note_synced(SyncState& state) {
  const auto done = [](const auto& entry) {
    return entry.second.known && entry.second.pending.empty() && !entry.second.refused;
  };
  const bool was = state.all_synced;
  state.all_synced = state.phase == SyncPhase::ready && std::all_of(state.writers.begin(), state.writers.end(), done);
  if (state.all_synced && !was) state.synced_at = state.now;
}

std::optional<Millis> earlier(std::optional<Millis> a, std::optional<Millis> b) {
  return !a ? b : !b ? a : std::min(*a, *b);
}

void ask_to_be_woken(Making& making) {
  SyncState& state = making.state;
  std::optional<Millis> at;
  for (const auto& [ticket, call] : state.calls.open) at = earlier(at, call.deadline);
  if (state.phase == SyncPhase::ready && state.online) {
    const bool may_write = state.writer && state.facts.writable;
    for (const auto& [folder, writer] : state.writers) at = earlier(at, wants_at(writer, may_write));
    at = earlier(at, wants_at(state.discovery));
  }
  if (state.phase == SyncPhase::greeting && state.online && state.calls.open.empty())
    at = earlier(at, state.greeting.not_before);
  if (state.phase == SyncPhase::probing && state.online && state.probe.open.empty())
    at = earlier(at, state.probe.backoff.not_before);
  const Millis wake = at ? std::max(*at, state.now + 1) : 0;
  if (wake == state.wake) return;
  state.wake = wake;
  if (wake != 0) making.requests.emplace_back(SyncWake{wake});
}

}  // namespace

SyncStep step(SyncState state, const SyncInput& input, Millis now) {
  SyncStep made{std::move(state), {}};
  Making making{made.state, made.requests};
  made.state.now = std::max(made.state.now, now);  // a clock that is set back must not undo pauses that are over
  std::visit([&making](const auto& what) { handle(making, what); }, input);
  expire(making);
  run(making);
  act_on_signals(making);
  if (making.signals.new_device || making.signals.portal) run(making);
  note_synced(made.state);
  ask_to_be_woken(making);
  return made;
}

}  // namespace rehearsal

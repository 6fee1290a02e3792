#include "core/sync/probe.hpp"

#include "core/sync/listing.hpp"
#include "core/sync/probe_calls.hpp"

namespace rehearsal {
namespace {

void unwritable(Probe& probe, const char* why) {
  probe.facts.writable = false;
  probe.facts.unwritable_why = why;
  probe.step = ProbeStep::done;
}

/// An answer stayed away: what was measured so far may be wrong, so nothing of it is used.
void start_again(Probe& probe, const SyncFolder& home, SyncContext& context) {
  const int tries = probe.tries + 1;
  Backoff backoff = probe.backoff;
  backoff.failed(context.now, context.settings, context.random);
  if (tries >= context.settings.probe_tries) {
    probe.facts = {};
    probe.step = ProbeStep::done;
    return;
  }
  begin(probe, home, context);
  probe.tries = tries;
  probe.backoff = backoff;
}

Guard guard_from(HttpOutcome outcome) {
  switch (outcome) {
    case HttpOutcome::conflict:
    case HttpOutcome::missing:
      return Guard::honoured;
    case HttpOutcome::done:
      return Guard::ignored;
    case HttpOutcome::condition_refused:
      return Guard::refused;
    default:
      return Guard::unknown;
  }
}

void next_race(Probe& probe, const SyncFolder& home, SyncContext& context) {
  if (probe.winners > 1) probe.facts.atomic = false;
  probe.winners = 0;
  if (!probe.facts.atomic || probe.round >= context.settings.race_rounds) {
    probe.step = ProbeStep::list;
    return;
  }
  ++probe.round;
  probe.step = ProbeStep::race;
  probe.litter.push_back(probe_path(home, context.who.writer.person, context.random.name()));
}

/// The file was written, or that was refused for good.
bool take_create(Probe& probe, const SyncAnswer& answer) {
  switch (outcome_of(answer.status)) {
    case HttpOutcome::done:
      probe.step = ProbeStep::read;
      return true;
    case HttpOutcome::conflict:
    case HttpOutcome::missing:
      if (probe.made_folder && answer.status == 404) return unwritable(probe, "sync.reason.no-writes"), true;
      if (probe.made_folder) return false;
      probe.making = FolderMaking(probe.path);
      probe.step = ProbeStep::making_folder;
      return true;
    case HttpOutcome::condition_refused:
      if (probe.facts.create == Guard::refused) return unwritable(probe, "sync.reason.refused"), true;
      probe.facts.create = Guard::refused;
      return true;
    case HttpOutcome::login_refused:
      return unwritable(probe, "sync.reason.login"), true;
    case HttpOutcome::forbidden:
      return unwritable(probe, "sync.reason.not-allowed"), true;
    case HttpOutcome::method_refused:
      return unwritable(probe, "sync.reason.no-writes"), true;
    case HttpOutcome::full:
      probe.trouble = "sync.reason.full";
      [[fallthrough]];
    default:
      return false;
  }
}

bool take_folder(Probe& probe, const SyncAnswer& answer) {
  switch (probe.making.take(answer)) {
    case FolderMaking::Step::again:
      return true;
    case FolderMaking::Step::made:
      probe.made_folder = true;
      probe.step = ProbeStep::create;
      return true;
    case FolderMaking::Step::refused:
      return unwritable(probe, "sync.reason.no-folder"), true;
    default:
      return false;
  }
}

bool take_read(Probe& probe, const SyncAnswer& answer, SyncContext& context) {
  if (is_web_page(answer)) {
    context.signals.portal = true;
    return false;
  }
  const HttpOutcome outcome = outcome_of(answer.status);
  if (outcome != HttpOutcome::done && outcome != HttpOutcome::missing) return false;
  if (answer.body != probe_body(probe, ProbeStep::create)) {
    // A host that answers 200 to a PUT and keeps nothing, or a body that is not there at once.
    if (probe.tries + 1 >= context.settings.probe_tries) return unwritable(probe, "sync.reason.not-kept"), true;
    return false;
  }
  probe.tag = answer.etag;
  probe.step = probe.facts.create == Guard::refused ? ProbeStep::wrong_match : ProbeStep::create_again;
  return true;
}

bool take_guard(Probe& probe, Guard& guard, const SyncAnswer& answer, ProbeStep next) {
  guard = guard_from(outcome_of(answer.status));
  probe.step = next;
  return guard != Guard::unknown;
}

bool take_unchanged(Probe& probe, const SyncAnswer& answer) {
  if (outcome_of(answer.status) != HttpOutcome::done || !answer.body.starts_with("{\"probe\"")) return false;
  if (answer.body == probe_body(probe, ProbeStep::wrong_match)) probe.facts.update = Guard::ignored;
  probe.tag = answer.etag;
  const bool usable = is_strong_tag(probe.tag);
  if (probe.facts.update == Guard::honoured && !usable) probe.facts.right_tag_accepted = false;
  probe.step = probe.facts.update == Guard::honoured && usable ? ProbeStep::right_match : ProbeStep::rewrite;
  return true;
}

bool take_right_match(Probe& probe, const SyncAnswer& answer) {
  const HttpOutcome outcome = outcome_of(answer.status);
  if (outcome != HttpOutcome::done && outcome != HttpOutcome::conflict) return false;
  probe.facts.right_tag_accepted = outcome == HttpOutcome::done;
  probe.step = probe.facts.right_tag_accepted ? ProbeStep::stale_match : ProbeStep::rewrite;
  return true;
}

bool take_stale_match(Probe& probe, const SyncAnswer& answer) {
  const HttpOutcome outcome = outcome_of(answer.status);
  if (outcome != HttpOutcome::done && outcome != HttpOutcome::conflict) return false;
  if (outcome == HttpOutcome::done) probe.facts.fine_tags = probe.facts.atomic = false;
  probe.step = ProbeStep::rewrite;
  return true;
}

bool take_put(Probe& probe, const SyncAnswer& answer, ProbeStep next) {
  probe.step = next;
  return outcome_of(answer.status) == HttpOutcome::done;
}

bool take_tag(Probe& probe, const SyncAnswer& answer, ProbeStep next) {
  if (outcome_of(answer.status) != HttpOutcome::done) return false;
  if (probe.step == ProbeStep::read_rewrite_again && answer.etag == probe.tag) probe.facts.fine_tags = false;
  probe.tag = answer.etag;
  probe.step = next;
  return true;
}

bool take_listing(Probe& probe, const SyncFolder& home, const SyncAnswer& answer) {
  const HttpOutcome outcome = outcome_of(answer.status);
  if (outcome == HttpOutcome::unknown && answer.status != 501) return false;
  const auto listing = read_listing(answer.body, home.heads);
  if (outcome != HttpOutcome::done || !listing) {
    if (probe.step == ProbeStep::list) probe.facts.discovery = Discoverable::nothing;
    probe.step = ProbeStep::clean;
    return outcome != HttpOutcome::done;  // a listing that was cut off is asked for again
  }
  if (probe.step == ProbeStep::list) {
    probe.facts.discovery = listing->tags ? Discoverable::tags : Discoverable::names;
    probe.tag = listing->tag;
    probe.step = probe.tag.empty() ? ProbeStep::clean : ProbeStep::touch;
    return true;
  }
  probe.facts.folder_tags = !listing->tag.empty() && listing->tag != probe.tag;
  probe.step = ProbeStep::clean;
  return true;
}

bool take_step(Probe& probe, const SyncFolder& home, const SyncAnswer& answer, SyncContext& context) {
  switch (probe.step) {
    case ProbeStep::create:
      return take_create(probe, answer);
    case ProbeStep::making_folder:
      return take_folder(probe, answer);
    case ProbeStep::read:
      return take_read(probe, answer, context);
    case ProbeStep::create_again:
      return take_guard(probe, probe.facts.create, answer, ProbeStep::wrong_match);
    case ProbeStep::wrong_match:
      return take_guard(probe, probe.facts.update, answer, ProbeStep::read_unchanged);
    case ProbeStep::read_unchanged:
      return take_unchanged(probe, answer);
    case ProbeStep::right_match:
      return take_right_match(probe, answer);
    case ProbeStep::stale_match:
      return take_stale_match(probe, answer);
    case ProbeStep::rewrite:
      return take_put(probe, answer, ProbeStep::read_rewrite);
    case ProbeStep::read_rewrite:
      return take_tag(probe, answer, ProbeStep::rewrite_again);
    case ProbeStep::rewrite_again:
      return take_put(probe, answer, ProbeStep::read_rewrite_again);
    case ProbeStep::read_rewrite_again:
      if (!take_tag(probe, answer, ProbeStep::list)) return false;
      if (probe.facts.create == Guard::honoured) return next_race(probe, home, context), true;
      probe.facts.atomic = false;
      return true;
    case ProbeStep::touch:
      return take_put(probe, answer, ProbeStep::list_again);
    default:
      return take_listing(probe, home, answer);
  }
}

}  // namespace

void begin(Probe& probe, const SyncFolder& home, SyncContext& context) {
  std::vector<std::string> litter = std::move(probe.litter);  // of the tries before: removed in the end
  probe = {};
  probe.path = probe_path(home, context.who.writer.person, context.random.name());
  probe.litter = std::move(litter);
  probe.litter.push_back(probe.path);
}

void advance(Probe& probe, const SyncFolder& home, SyncContext& context) {
  if (probe.step == ProbeStep::done || !probe.open.empty() || !probe.backoff.may(context.now)) return;
  for (SyncCall& call : probe_calls(probe, home, context.settings))
    probe.open.insert(context.call(Part::probe, "", std::move(call)));
}

void take(Probe& probe, const SyncFolder& home, const SyncAnswer& answer, SyncContext& context) {
  if (probe.open.erase(answer.ticket) == 0) return;
  if (probe.step == ProbeStep::race) {
    if (outcome_of(answer.status) == HttpOutcome::done) ++probe.winners;
    if (probe.open.empty()) next_race(probe, home, context);
    return;
  }
  if (probe.step == ProbeStep::clean) {
    if (!probe.open.empty()) return;
    probe.step = ProbeStep::done;
    probe.facts.probed = true;
    probe.facts.at = context.now;
    return;
  }
  if (!take_step(probe, home, answer, context)) start_again(probe, home, context);
}

}  // namespace rehearsal

#include "core/sync/discovery.hpp"

#include <algorithm>
#include <utility>

#include "core/sync/discovery_read.hpp"

namespace rehearsal {
namespace {

void begin_round(Discovery& discovery, const SyncContext& context) {
  for (const SyncWatch& watch : discovery.watch) {
    Look look;
    look.path = watch.folder;
    look.depth = watch.depth;
    discovery.queue.push_back(std::move(look));
  }
  discovery.in_round = true;
  discovery.next_round = context.now + context.settings.poll;
}

SyncCall call_for(const Discovery& discovery, const Look& look, const EndpointFacts& facts) {
  if (look.what == Look::What::folder) return listing_call(look.path);
  const bool sure = facts.fine_tags && look.rereads == 0;
  if (look.what == Look::What::sealed || !sure) return get_call(look.path);
  const auto known = discovery.places.find(look.path);
  return get_call(look.path, known == discovery.places.end() ? "" : known->second.etag);
}

Looked take_look(Discovery& discovery, Look& look, const SyncAnswer& answer, SyncContext& context) {
  if (look.what == Look::What::folder) return take_listing(discovery, look, answer, context);
  if (is_web_page(answer) && outcome_of(answer.status) == HttpOutcome::done) {
    context.signals.portal = true;
    return Looked::later;
  }
  if (look.what == Look::What::head) return take_head(discovery, look, answer, context);
  return take_sealed(discovery, look, answer, context);
}

}  // namespace

void advance(Discovery& discovery, SyncContext& context) {
  if (!discovery.backoff.may(context.now)) return;
  if (!discovery.in_round && context.now >= discovery.next_round) begin_round(discovery, context);
  const auto width = static_cast<std::size_t>(context.settings.reads_at_once);
  for (std::size_t tried = discovery.queue.size(); tried > 0 && discovery.open.size() < width; --tried) {
    Look look = std::move(discovery.queue.front());
    discovery.queue.pop_front();
    if (look.not_before > context.now) {
      discovery.queue.push_back(std::move(look));
      continue;
    }
    const Ticket ticket = context.call(Part::discovery, "", call_for(discovery, look, context.facts));
    discovery.open.emplace(ticket, std::move(look));
  }
  if (discovery.in_round && discovery.queue.empty() && discovery.open.empty()) {
    discovery.in_round = false;
    ++discovery.rounds;
  }
}

void take(Discovery& discovery, const SyncAnswer& answer, SyncContext& context) {
  const auto found = discovery.open.find(answer.ticket);
  if (found == discovery.open.end()) return;
  Look look = std::move(found->second);
  discovery.open.erase(found);
  switch (take_look(discovery, look, answer, context)) {
    case Looked::done:
      discovery.backoff.succeeded();
      return;
    case Looked::again:
      ++look.rereads;
      look.not_before = context.now + context.settings.reread;
      break;
    case Looked::later:
      discovery.backoff.failed(context.now, context.settings, context.random);
      if (++look.failures < context.settings.attempts) break;
      look_again_at(discovery, look.path);  // one bad file must not keep the others from being looked at
      return;
  }
  discovery.queue.push_back(std::move(look));
}

void look_now(Discovery& discovery) {
  discovery.backoff.succeeded();
  discovery.next_round = 0;
  discovery.refused.clear();
}

void forget_server(Discovery& discovery) {
  Discovery fresh;
  fresh.watch = std::move(discovery.watch);
  discovery = std::move(fresh);
}

std::optional<Millis> wants_at(const Discovery& discovery) {
  const Millis pause = discovery.backoff.not_before;
  if (!discovery.in_round) return std::max(pause, discovery.next_round);
  if (discovery.queue.empty()) return std::nullopt;
  Millis first = discovery.queue.front().not_before;
  for (const Look& look : discovery.queue) first = std::min(first, look.not_before);
  return std::max(pause, first);
}

}  // namespace rehearsal

#include "core/sync/discovery_read.hpp"

#include "core/base/sha256.hpp"

namespace rehearsal {
namespace {

/// A refusal, or a lack, that trying again in this session does not cure.
const char* refusal(HttpOutcome outcome) {
  switch (outcome) {
    case HttpOutcome::login_refused:
      return "sync.reason.login";
    case HttpOutcome::forbidden:
      return "sync.reason.not-allowed";
    case HttpOutcome::method_refused:
    case HttpOutcome::condition_refused:
      return "sync.reason.no-listing";
    default:
      return nullptr;
  }
}

/// Whether a place must be looked at, seen the tag that its folder's listing tells of it.
bool changed(KnownPlace& place, const std::string& listed) {
  const bool moved = listed.empty() || place.listed != listed;
  const bool look = moved || place.again;
  place.again = moved && !listed.empty();
  return look;
}

void look_into(Discovery& discovery, const Look& parent, const ListedFile& file, const SyncContext& context) {
  Look look;
  look.path = parent.path + file.name + "/";
  look.depth = parent.depth - 1;
  // A folder's tag moves with its direct children: it tells of heads, and nothing of what lies deeper. Where folders
  // tell nothing at all, each is listed in every round.
  const bool tells = context.facts.folder_tags && look.depth == 0;
  look.listed = tells ? file.tag : "";
  if (discovery.refused.count(look.path) == 0 && changed(discovery.places[look.path], look.listed))
    discovery.queue.push_back(look);
}

void look_at(Discovery& discovery, const Look& parent, const ListedFile& file, const SyncContext& context) {
  const auto writer = head_writer_of(file.name);
  if (!writer) return;
  if (*writer == context.who.writer) {
    discovery.own[parent.path] = file.tag;
    return;
  }
  Look look;
  look.what = Look::What::head;
  look.path = parent.path + file.name;
  look.listed = file.tag;
  look.writer = *writer;
  if (changed(discovery.places[look.path], look.listed)) discovery.queue.push_back(std::move(look));
}

void hand_over(Discovery& discovery, const Look& look, const Log& log, SyncContext& context) {
  IdRanges& received = discovery.received[look.writer.person];
  SyncReceived news{look.path, look.writer, {}};
  for (const Event* event : log.in_order()) {
    if (received.has(event->id)) continue;
    received.add(event->id);
    news.events.push_back(*event);
  }
  if (!news.events.empty()) context.requests.emplace_back(std::move(news));
}

void look_for_sealed(Discovery& discovery, const Look& head, const ReadFile& file) {
  const std::string folder = sealed_folder_of(folder_of(head.path));
  if (folder.empty()) return;
  for (const SealedFile& sealed : file.sealed) {
    if (discovery.received[head.writer.person].has_all(sealed.holds)) continue;
    Look look;
    look.what = Look::What::sealed;
    look.path = folder + sealed.name;
    look.file = sealed;
    look.head = head.path;
    look.writer = *sealed_writer_of(sealed.name);
    discovery.queue.push_back(std::move(look));
  }
}

/// Folders that stood in this one and do not any more. Nothing of what came from them is dropped.
void note_gone(Discovery& discovery, const Look& look, const Listing& listing) {
  std::set<std::string> there;
  for (const ListedFile& file : listing.files) there.insert(look.path + file.name + "/");
  for (auto place = discovery.places.upper_bound(look.path);
       place != discovery.places.end() && place->first.starts_with(look.path);) {
    const std::string& path = place->first;
    const bool child = path.ends_with('/') && path.find('/', look.path.size()) == path.size() - 1;
    if (!child || there.count(path) != 0) {
      ++place;
      continue;
    }
    discovery.gone.insert(path);
    place = discovery.places.erase(place);
  }
}

const char* fault_text(FileFault fault) {
  switch (fault) {
    case FileFault::newer:
      return "sync.reason.newer";
    case FileFault::foreign:
      return "sync.reason.foreign";
    case FileFault::partly:
      return "sync.reason.partly";
    default:
      return "sync.reason.damaged";
  }
}

/// Set aside, not forgotten: the next round looks at it again.
Looked quarantine(Discovery& discovery, const Look& look, FileFault fault, SyncContext& context) {
  context.set_aside(look.path, fault_text(fault));
  look_again_at(discovery, look.path);
  return Looked::done;
}

void note_whole(const Look& look, SyncContext& context) {
  if (look.rereads > 0 && !context.facts.torn) context.facts.torn = context.signals.space_changed = true;
  context.quarantine.erase(look.path);
}

}  // namespace

void look_again_at(Discovery& discovery, const std::string& path) {
  discovery.places[path] = {"", "", true};
  for (const std::string& folder : folders_above(path)) discovery.places[folder].again = true;
}

Looked take_listing(Discovery& discovery, const Look& look, const SyncAnswer& answer, SyncContext& context) {
  const HttpOutcome outcome = outcome_of(answer.status);
  if (outcome == HttpOutcome::missing) {  // nothing there yet, or not any more: no reason to drop anything
    discovery.gone.insert(look.path);
    return Looked::done;
  }
  if (const char* why = refusal(outcome)) {
    discovery.refused[look.path] = why;
    return Looked::done;
  }
  if (outcome != HttpOutcome::done) return Looked::later;
  const auto listing = read_listing(answer.body, look.path);
  if (!listing) {
    if (is_web_page(answer)) context.signals.portal = true;
    return Looked::later;
  }
  discovery.refused.erase(look.path);
  if (look.depth == 0) discovery.own[look.path] = "";
  if (look.depth > 0) note_gone(discovery, look, *listing);
  for (const ListedFile& file : listing->files) {
    if (look.depth > 0 && file.folder) look_into(discovery, look, file, context);
    if (look.depth == 0 && !file.folder) look_at(discovery, look, file, context);
  }
  discovery.places[look.path].listed = look.listed;
  return Looked::done;
}

Looked take_head(Discovery& discovery, Look& look, const SyncAnswer& answer, SyncContext& context) {
  KnownPlace& place = discovery.places[look.path];
  switch (outcome_of(answer.status)) {
    case HttpOutcome::done:
      break;
    case HttpOutcome::unchanged:
      place.listed = look.listed;
      return Looked::done;
    case HttpOutcome::missing:
      place = {};
      return Looked::done;
    case HttpOutcome::login_refused:
    case HttpOutcome::forbidden:
      context.set_aside(look.path, "sync.reason.not-allowed");
      return Looked::done;
    default:
      return Looked::later;
  }
  const ReadFile file = read_file(answer.body, {context.who.space, look.writer});
  if (file.fault == FileFault::torn && look.rereads < context.settings.rereads) return Looked::again;
  if (file.fault != FileFault::none && file.fault != FileFault::partly)
    return quarantine(discovery, look, file.fault, context);
  note_whole(look, context);
  place.listed = look.listed;
  place.etag = answer.etag;
  hand_over(discovery, look, file.log, context);
  look_for_sealed(discovery, look, file);
  if (file.fault == FileFault::partly) context.set_aside(look.path, fault_text(file.fault));
  return Looked::done;
}

Looked take_sealed(Discovery& discovery, Look& look, const SyncAnswer& answer, SyncContext& context) {
  const HttpOutcome outcome = outcome_of(answer.status);
  if (outcome == HttpOutcome::missing) {
    context.set_aside(look.path, "sync.reason.sealed-missing");
    look_again_at(discovery, look.head);
    return Looked::done;
  }
  if (outcome == HttpOutcome::login_refused || outcome == HttpOutcome::forbidden) {
    context.set_aside(look.path, "sync.reason.not-allowed");
    return Looked::done;
  }
  if (outcome != HttpOutcome::done) return Looked::later;
  const bool whole = sha256(answer.body) == look.file.sha256;
  if (!whole && look.rereads < context.settings.rereads) return Looked::again;
  const ReadFile file = read_file(answer.body, {context.who.space, look.writer});
  if (!whole || (file.fault != FileFault::none && file.fault != FileFault::partly)) {
    context.set_aside(look.path, whole ? fault_text(file.fault) : "sync.reason.sealed-damaged");
    look_again_at(discovery, look.head);
    return Looked::done;
  }
  note_whole(look, context);
  hand_over(discovery, look, file.log, context);
  if (file.fault == FileFault::partly) context.set_aside(look.path, fault_text(file.fault));
  return Looked::done;
}

}  // namespace rehearsal

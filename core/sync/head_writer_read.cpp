#include <algorithm>

#include "core/sync/head_writer_steps.hpp"

namespace rehearsal {
namespace {

/// What the head holds, and what the sealed files seen so far hold, is on the server; all else waits.
void compare(HeadWriter& writer, const Log& on_server) {
  writer.unsealed.clear();
  writer.pending.clear();
  IdRanges sealed;
  for (const SealedFile& file : writer.sealed) {
    if (writer.seen.count(file.name) != 0) sealed.add(file.holds);
  }
  for (const auto& [id, event] : writer.own) {
    if (sealed.has(id)) continue;
    writer.unsealed.insert(writer.unsealed.end(), id);
    if (!on_server.has(id)) writer.pending.insert(writer.pending.end(), id);
  }
}

/// A sealed file that was seen before a head listed it proves nothing once that head stands: the server may have been
/// set back in between, to a time before the file, and that head shows no trace of it.
void doubt_unlisted(HeadWriter& writer, const std::vector<SealedFile>& listed) {
  for (const std::string& name : writer.unlisted) writer.seen.erase(name);
  for (const SealedFile& file : listed) writer.unlisted.erase(file.name);
}

void take_absence(HeadWriter& writer, SyncContext& context) {
  if (writer.exists || !writer.known) doubt_sealed(writer);
  doubt_unlisted(writer, {});
  writer.known = true;
  writer.exists = writer.look = false;
  writer.etag.clear();
  writer.sha256.clear();
  writer.extra = Json();
  compare(writer, Log());
  proceed(writer, context);
}

/// The own head cannot be read, however often. What it holds is in the journal, or was sealed: its bytes are kept
/// aside, and it is written anew, under the condition that it is still that very file.
void take_damage(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context) {
  context.set_aside(own_path(writer, context), "sync.reason.own-damaged");
  context.requests.emplace_back(SyncDamaged{own_path(writer, context), answer.body});
  writer.known = writer.exists = true;
  writer.look = false;
  writer.etag = answer.etag;
  writer.sha256.clear();
  compare(writer, Log());
  proceed(writer, context);
}

/// Edits that another hand numbered alike cannot both stand; they are never dropped here, and it is told.
void watch_for_collisions(const HeadWriter& writer, const ReadFile& file, SyncContext& context) {
  if (writer.known) return;
  for (const Event* event : file.log.in_order()) {
    const auto own = writer.own.find(event->id);
    if (own == writer.own.end() || to_json(own->second) == to_json(*event)) continue;
    context.set_aside(own_path(writer, context) + "#" + event->id.text(), "sync.reason.same-name");
  }
}

void add_sealed(HeadWriter& writer, const std::vector<SealedFile>& listed) {
  for (const SealedFile& file : listed) {
    const auto same = [&file](const SealedFile& known) { return known.name == file.name; };
    if (std::none_of(writer.sealed.begin(), writer.sealed.end(), same)) writer.sealed.push_back(file);
  }
}

void take_content(HeadWriter& writer, const SyncAnswer& answer, ReadFile& file, SyncContext& context) {
  const std::string path = own_path(writer, context);
  if (!is_own_hand(context.memory.heads[path], {file.head.epoch, file.head.rev, file.sha256})) {
    context.signals.new_device = true;
    return rest(writer);
  }
  note_whole(writer.rereads, context);
  if (file.sha256 == writer.sent_as.sha256) {
    writer.checked = true;
    writer.not_kept = 0;
  }
  context.quarantine.erase(path);
  watch_for_collisions(writer, file, context);
  if (file.head.rev < writer.rev) doubt_sealed(writer);
  regain(writer, path, file.log, context);
  writer.known = writer.exists = true;
  writer.look = false;
  writer.etag = answer.etag;
  writer.sha256 = file.sha256;
  writer.rev = file.head.rev;
  writer.extra = std::move(file.extra);
  doubt_unlisted(writer, file.sealed);
  add_sealed(writer, file.sealed);
  compare(writer, file.log);
  proceed(writer, context);
}

void take_body(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context) {
  if (is_web_page(answer)) {
    context.signals.portal = true;
    return pause_and_look(writer, context);
  }
  ReadFile file = read_file(answer.body, {context.who.space, context.who.writer});
  switch (file.fault) {
    case FileFault::none:
      return take_content(writer, answer, file, context);
    case FileFault::torn:
      if (!read_again(writer, writer.rereads, context)) take_damage(writer, answer, context);
      return;
    default:
      // To write over it could lose what this version cannot read: leave it to whoever wrote it.
      context.signals.new_device = true;
      return rest(writer);
  }
}

}  // namespace

void start_reading(HeadWriter& writer, SyncContext& context) {
  const bool sure = writer.known && writer.exists && writer.rereads == 0 && !writer.sha256.empty();
  send(writer, WriterStep::reading, get_call(own_path(writer, context), sure ? writer.etag : ""), context);
}

void take_head(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context) {
  const HttpOutcome outcome = outcome_of(answer.status);
  switch (outcome) {
    case HttpOutcome::done:
      return take_body(writer, answer, context);
    case HttpOutcome::unchanged:
      if (!writer.known) return pause_and_look(writer, context);
      writer.look = false;
      return proceed(writer, context);
    case HttpOutcome::missing:
      return take_absence(writer, context);
    default:
      if (!refuses(writer, outcome, context)) pause_and_look(writer, context);
  }
}

void doubt_sealed(HeadWriter& writer) {
  writer.seen.clear();
  writer.absent.clear();
}

void regain(HeadWriter& writer, const std::string& path, const Log& log, SyncContext& context) {
  SyncReceived received{path, context.who.writer, {}};
  for (const Event* event : log.in_order()) {
    if (!writer.own.emplace(event->id, *event).second) continue;
    writer.own_ids.add(event->id);
    received.events.push_back(*event);
  }
  if (!received.events.empty()) context.requests.emplace_back(std::move(received));
}

}  // namespace rehearsal

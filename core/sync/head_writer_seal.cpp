#include <algorithm>

#include "core/base/sha256.hpp"
#include "core/sync/head_writer_steps.hpp"

// The oldest events of a head that has grown too large go into a file that is written once.

namespace rehearsal {
namespace {

std::vector<const Event*> oldest(const HeadWriter& writer, const SyncSettings& settings) {
  std::vector<const Event*> events;
  for (const EventId& id : writer.unsealed) events.push_back(&writer.own.at(id));
  std::sort(events.begin(), events.end(), [](const Event* a, const Event* b) { return comes_before(*a, *b); });
  std::size_t bytes = 0, count = 0;
  while (count < events.size() && bytes < settings.sealed_bytes)
    bytes += canonical(to_json(*events[count++])).size() + 1;
  // A file of that name stands damaged and may not be changed: other events make another name.
  events.resize(count > writer.shorten + 1 ? count - writer.shorten : 1);
  return events;
}

void take_conflict(HeadWriter& writer, SyncContext& context) {
  // It stands already, or its folder is missing: reading tells.
  send(writer, WriterStep::checking_sealed, get_call(writer.folder.sealed + writer.sealing.file.name), context);
}

}  // namespace

void start_sealing(HeadWriter& writer, SyncContext& context) {
  writer.sealing = seal(context.who.space, context.who.writer, oldest(writer, context.settings));
  SyncCall call = put_call(writer.folder.sealed + writer.sealing.file.name, writer.sealing.text);
  if (context.facts.may_create_only()) call.if_none_match = "*";
  send(writer, WriterStep::sealing, std::move(call), context);
}

void take_sealing(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context) {
  const HttpOutcome outcome = outcome_of(answer.status);
  switch (outcome) {
    case HttpOutcome::done:
    case HttpOutcome::conflict:
      return take_conflict(writer, context);
    case HttpOutcome::missing:
      if (!start_making(writer, writer.folder.sealed, context)) conflict(writer, context);
      return;
    case HttpOutcome::condition_refused:
      if (!context.facts.may_create_only()) break;
      context.facts.create = Guard::refused;
      context.signals.space_changed = true;
      return start_sealing(writer, context);
    case HttpOutcome::forbidden:
      writer.seals = false;  // then the head grows: larger files, nothing lost
      return start_writing(writer, context);
    case HttpOutcome::full:
      writer.trouble = "sync.reason.full";
      return pause_and_look(writer, context);
    default:
      break;
  }
  if (!refuses(writer, outcome, context)) pause_and_look(writer, context);
}

void take_checked_sealed(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context) {
  const HttpOutcome outcome = outcome_of(answer.status);
  const SealedFile& file = writer.sealing.file;
  const std::string path = writer.folder.sealed + file.name;
  if (outcome == HttpOutcome::missing) {
    if (!start_making(writer, writer.folder.sealed, context)) conflict(writer, context);
    return;
  }
  if (outcome != HttpOutcome::done) {
    if (!refuses(writer, outcome, context)) pause_and_look(writer, context);
    return;
  }
  if (sha256(answer.body) != file.sha256) {
    if (read_again(writer, writer.sealed_rereads, context)) return;
    context.set_aside(path, "sync.reason.sealed-damaged");
    ++writer.shorten;
    return start_sealing(writer, context);
  }
  note_whole(writer.sealed_rereads, context);
  writer.shorten = 0;
  context.quarantine.erase(path);
  std::erase_if(writer.sealed, [&file](const SealedFile& known) { return known.name == file.name; });
  writer.sealed.push_back(file);
  writer.seen.insert(file.name);
  writer.unlisted.insert(file.name);
  writer.absent.erase(file.name);
  // Still pending: nobody finds them before a head lists the file.
  std::erase_if(writer.unsealed, [&file](const EventId& id) { return file.holds.has(id); });
  start_writing(writer, context);
}

}  // namespace rehearsal

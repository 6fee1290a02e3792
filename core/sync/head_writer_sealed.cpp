#include <algorithm>

#include "core/base/sha256.hpp"
#include "core/sync/head_writer_steps.hpp"

// Reading back the sealed files that a head lists, and deciding what is to be done after that.

namespace rehearsal {
namespace {

const SealedFile* listed(const HeadWriter& writer, const std::string& name) {
  const auto found = std::find_if(writer.sealed.begin(), writer.sealed.end(),
                                  [&name](const SealedFile& file) { return file.name == name; });
  return found == writer.sealed.end() ? nullptr : &*found;
}

const SealedFile* next_unread(const HeadWriter& writer) {
  for (const SealedFile& file : writer.sealed) {
    if (writer.seen.count(file.name) == 0 && writer.absent.count(file.name) == 0) return &file;
  }
  return nullptr;
}

/// What this session found missing is written again from the journal, so its old entry only points nowhere. An entry
/// whose events are not here stays: it says how many edits are waited for.
void drop_replaced(HeadWriter& writer) {
  std::erase_if(writer.sealed, [&writer](const SealedFile& file) {
    return writer.absent.count(file.name) != 0 && writer.own_ids.has_all(file.holds);
  });
}

void settle(HeadWriter& writer, SyncContext& context) {
  if (writer.settled) return;
  writer.settled = true;
  SyncSettled settled{writer.folder, {}};
  for (const auto& [id, event] : writer.own) {
    if (writer.earlier.has(id) && writer.pending.count(id) == 0) settled.ids.add(id);
  }
  if (!settled.ids.empty()) context.requests.emplace_back(std::move(settled));
}

void take_whole(HeadWriter& writer, const SealedFile& file) {
  writer.seen.insert(file.name);
  std::erase_if(writer.unsealed, [&file](const EventId& id) { return file.holds.has(id); });
  std::erase_if(writer.pending, [&file](const EventId& id) { return file.holds.has(id); });
}

void take_absent(HeadWriter& writer, const SealedFile& file, const char* why, SyncContext& context) {
  const std::string name = file.name;
  writer.absent.insert(name);
  writer.unlisted.erase(name);
  writer.sealed_tags.erase(name);
  for (const auto& [id, event] : writer.own) {
    if (!file.holds.has(id)) continue;
    writer.unsealed.insert(id);
    writer.pending.insert(id);
  }
  context.set_aside(writer.folder.sealed + name, why);
  proceed(writer, context);
}

void start_reading_sealed(HeadWriter& writer, const SealedFile& file, SyncContext& context) {
  writer.reading_name = file.name;
  // Bytes that were read once need not come again: that they still stand is enough.
  const auto tag = writer.sealed_tags.find(file.name);
  const bool sure = context.facts.fine_tags && writer.sealed_rereads == 0 && tag != writer.sealed_tags.end();
  SyncCall call = get_call(writer.folder.sealed + file.name, sure ? tag->second : "");
  send(writer, WriterStep::reading_sealed, std::move(call), context);
}

}  // namespace

void proceed(HeadWriter& writer, SyncContext& context) {
  if (const SealedFile* file = next_unread(writer)) return start_reading_sealed(writer, *file, context);
  drop_replaced(writer);
  settle(writer, context);
  if (writer.pending.empty()) {
    writer.urgent = false;
    writer.conflicts = 0;
    writer.trouble.clear();
    writer.backoff.succeeded();
    return rest(writer);
  }
  const bool gathers = !writer.urgent && context.now < writer.gathered;
  if (!context.may_write || writer.refused || gathers) return rest(writer);
  start_writing(writer, context);
}

void take_sealed(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context) {
  const SealedFile* file = listed(writer, writer.reading_name);
  if (file == nullptr) return proceed(writer, context);
  const std::string path = writer.folder.sealed + file->name;
  const HttpOutcome outcome = outcome_of(answer.status);
  if (outcome == HttpOutcome::missing) return take_absent(writer, *file, "sync.reason.sealed-missing", context);
  if (outcome == HttpOutcome::unchanged && writer.sealed_tags.count(file->name) != 0) {
    take_whole(writer, *file);
    return proceed(writer, context);
  }
  if (outcome != HttpOutcome::done) {
    if (!refuses(writer, outcome, context)) pause_and_look(writer, context);
    return;
  }
  if (sha256(answer.body) != file->sha256) {
    if (!read_again(writer, writer.sealed_rereads, context))
      take_absent(writer, *file, "sync.reason.sealed-damaged", context);
    return;
  }
  note_whole(writer.sealed_rereads, context);
  context.quarantine.erase(path);
  if (!writer.own_ids.has_all(file->holds)) {
    const ReadFile read = read_file(answer.body, {context.who.space, *sealed_writer_of(file->name)});
    regain(writer, path, read.log, context);
  }
  if (is_strong_tag(answer.etag)) writer.sealed_tags[file->name] = answer.etag;
  take_whole(writer, *file);
  proceed(writer, context);
}

}  // namespace rehearsal

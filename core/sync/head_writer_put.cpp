#include <algorithm>

#include "core/base/sha256.hpp"
#include "core/sync/head_writer_steps.hpp"

namespace rehearsal {
namespace {

void take_stored(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context) {
  writer.exists = true;
  writer.etag = answer.etag;  // "" where the server tells none: then the next reading has no condition
  writer.sha256 = writer.etag.empty() ? "" : writer.sent_as.sha256;
  writer.rev = writer.sent_as.rev;
  writer.failed_puts = writer.conflicts = 0;
  writer.made.clear();
  writer.trouble.clear();
  context.quarantine.erase(own_path(writer, context));
  if (!writer.checked) return send(writer, WriterStep::checking, get_call(own_path(writer, context)), context);
  writer.gathered = context.now + context.settings.gather;
  if (!writer.unlisted.empty()) {
    writer.sha256.clear();  // the whole head is wanted: what it lists is looked at once more
    return start_reading(writer, context);
  }
  for (const EventId& id : writer.sent) writer.pending.erase(id);
  writer.urgent = false;
  writer.backoff.succeeded();
  rest(writer);
}

void take_unknown(HeadWriter& writer, SyncContext& context) {
  ++writer.failed_puts;
  if (writer.failed_puts >= context.settings.trusted_failures) writer.trouble = "sync.reason.cannot-store";
  pause_and_look(writer, context);
}

bool is_torn(const SyncAnswer& answer, const SyncContext& context) {
  return read_file(answer.body, {context.who.space, context.who.writer}).fault == FileFault::torn;
}

void drop_condition(HeadWriter& writer, SyncContext& context) {
  if (writer.sent_match) context.facts.update = Guard::refused;
  if (writer.sent_create) context.facts.create = Guard::refused;
  context.signals.space_changed = true;
  start_writing(writer, context);
}

}  // namespace

HeadText head_text(const HeadWriter& writer, const SyncContext& context) {
  Log log;
  for (const EventId& id : writer.unsealed) log.add(writer.own.at(id));
  const auto memory = context.memory.heads.find(own_path(writer, context));
  const std::uint64_t last = memory == context.memory.heads.end() ? 0 : memory->second.rev;
  HeadText head;
  head.as = {context.who.epoch, std::max(last, writer.rev) + 1, ""};
  const SnapshotHead names{context.who.space, context.who.writer.person, context.who.writer.device, head.as.rev,
                           head.as.epoch};
  head.text = write_head(names, log, writer.sealed, writer.extra);
  head.as.sha256 = sha256(head.text);
  head.events_bytes = head.text.size() - std::min(head.text.size(), canonical(to_json(writer.sealed)).size());
  return head;
}

SyncCall head_call(HeadWriter& writer, const HeadText& head, SyncContext& context) {
  const std::string path = own_path(writer, context);
  writer.sent_as = head.as;
  note_write(context.memory.heads[path], head.as);
  context.remember_head(path);
  SyncCall call = put_call(path, head.text);
  const bool may_match = context.facts.may_match() && !writer.without_match && is_strong_tag(writer.etag);
  writer.sent_match = writer.exists && may_match;
  writer.sent_create = !writer.exists && context.facts.may_create_only();
  if (writer.sent_match) call.if_match = writer.etag;
  if (writer.sent_create) call.if_none_match = "*";
  writer.sent.assign(writer.pending.begin(), writer.pending.end());
  return call;
}

void start_writing(HeadWriter& writer, SyncContext& context) {
  const HeadText head = head_text(writer, context);
  const bool seals = writer.seals && !writer.folder.sealed.empty();
  if (seals && head.events_bytes > context.settings.seal_bytes) return start_sealing(writer, context);
  send(writer, WriterStep::writing, head_call(writer, head, context), context);
}

void take_written(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context) {
  const HttpOutcome outcome = outcome_of(answer.status);
  switch (outcome) {
    case HttpOutcome::done:
      if (is_stored(answer)) return take_stored(writer, answer, context);
      context.signals.portal = true;
      return take_unknown(writer, context);
    case HttpOutcome::conflict:
    case HttpOutcome::missing:
      if (!writer.exists && start_making(writer, writer.folder.heads, context)) return;
      return conflict(writer, context);
    case HttpOutcome::condition_refused:
      if (writer.sent_match || writer.sent_create) return drop_condition(writer, context);
      break;
    case HttpOutcome::full:
      writer.trouble = "sync.reason.full";
      return pause_and_look(writer, context);
    case HttpOutcome::too_large:
      writer.trouble = "sync.reason.too-large";
      return pause_and_look(writer, context);
    default:
      break;
  }
  if (!refuses(writer, outcome, context)) take_unknown(writer, context);
}

void take_checked(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context) {
  const HttpOutcome outcome = outcome_of(answer.status);
  if (outcome == HttpOutcome::done && sha256(answer.body) == writer.sent_as.sha256) {
    writer.checked = true;
    writer.not_kept = 0;
    SyncAnswer stored = answer;
    if (stored.etag.empty()) stored.etag = writer.etag;
    return take_stored(writer, stored, context);
  }
  if (outcome != HttpOutcome::done && outcome != HttpOutcome::missing) {
    if (!refuses(writer, outcome, context)) pause_and_look(writer, context);
    return;
  }
  // Another version stands there, or none. A host that keeps nothing is told from one that was set back by asking
  // again.
  const bool whole = outcome == HttpOutcome::missing || !is_torn(answer, context);
  if (whole && ++writer.not_kept > context.settings.rereads) {
    context.facts.writable = false;
    context.facts.unwritable_why = writer.trouble = "sync.reason.not-kept";
  }
  pause_and_look(writer, context);
}

void conflict(HeadWriter& writer, SyncContext& context) {
  writer.look = true;
  writer.made.clear();
  rest(writer);
  if (++writer.conflicts <= context.settings.attempts) {
    writer.backoff.wait(context.now + context.random.below(context.settings.jitter));
    return;
  }
  writer.trouble = "sync.reason.contended";
  if (writer.exists) writer.without_match = true;  // no other writes this file: the tags are at fault, not a rival
  writer.backoff.failed(context.now, context.settings, context.random);
}

bool start_making(HeadWriter& writer, const std::string& path, SyncContext& context) {
  if (!writer.made.insert(path).second) return false;
  writer.making_for = path;
  writer.making = FolderMaking(path);
  send(writer, WriterStep::making_folders, writer.making.call(), context);
  return true;
}

void take_folder(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context) {
  switch (writer.making.take(answer)) {
    case FolderMaking::Step::again:
      return send(writer, WriterStep::making_folders, writer.making.call(), context);
    case FolderMaking::Step::made:
      return start_writing(writer, context);
    case FolderMaking::Step::refused:
      writer.trouble = "sync.reason.no-folder";
      writer.refused = true;
      return rest(writer);
    case FolderMaking::Step::unknown:
      return pause_and_look(writer, context);
  }
}

std::size_t write_while_hiding(HeadWriter& writer, std::size_t most_bytes, SyncContext& context) {
  // What was never read in this session is not written over, least of all when nobody will see the answer.
  if (writer.pending.empty() || !writer.known || writer.refused || !context.may_write) return 0;
  const HeadText head = head_text(writer, context);
  if (head.text.size() > most_bytes) return 0;
  SyncCall call = head_call(writer, head, context);
  call.keepalive = true;
  send(writer, WriterStep::writing, std::move(call), context);
  return head.text.size();
}

}  // namespace rehearsal

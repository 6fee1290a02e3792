#include "core/sync/head_writer.hpp"

#include <algorithm>

#include "core/sync/head_writer_steps.hpp"

namespace rehearsal {

std::string own_path(const HeadWriter& writer, const SyncContext& context) {
  return head_path(writer.folder, context.who.writer);
}

void accept(HeadWriter& writer, const std::vector<Event>& events, bool earlier, const SyncContext& context) {
  const bool was_idle = writer.pending.empty();
  for (const Event& event : events) {
    if (!writer.own.emplace(event.id, event).second) continue;
    writer.own_ids.add(event.id);
    writer.unsealed.insert(event.id);
    writer.pending.insert(event.id);
    if (earlier) writer.earlier.add(event.id);
  }
  if (was_idle) writer.gathered = earlier ? context.now : context.now + context.settings.gather;
}

void advance(HeadWriter& writer, SyncContext& context) {
  const auto due = wants_at(writer, context.may_write);
  if (!due || *due > context.now) return;
  if (context.now >= writer.recheck_at) {
    doubt_sealed(writer);
    writer.recheck_at = context.now + context.settings.recheck;
  }
  start_reading(writer, context);
}

std::optional<Millis> wants_at(const HeadWriter& writer, bool may_write) {
  if (writer.step != WriterStep::resting) return std::nullopt;
  const Millis pause = writer.backoff.not_before;
  if (!writer.known || writer.look) return pause;
  if (!may_write || writer.refused) return std::nullopt;
  const auto recheck = writer.sealed.empty() ? std::nullopt : std::optional(std::max(pause, writer.recheck_at));
  if (writer.pending.empty()) return recheck;
  return writer.urgent ? pause : std::max(pause, writer.gathered);
}

void take(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context) {
  if (answer.ticket != writer.ticket) return;  // of an attempt that was given up
  writer.ticket = 0;
  switch (writer.step) {
    case WriterStep::resting:
      return;
    case WriterStep::reading:
      return take_head(writer, answer, context);
    case WriterStep::reading_sealed:
      return take_sealed(writer, answer, context);
    case WriterStep::making_folders:
      return take_folder(writer, answer, context);
    case WriterStep::sealing:
      return take_sealing(writer, answer, context);
    case WriterStep::checking_sealed:
      return take_checked_sealed(writer, answer, context);
    case WriterStep::writing:
      return take_written(writer, answer, context);
    case WriterStep::checking:
      return take_checked(writer, answer, context);
  }
}

void forget_server(HeadWriter& writer) {
  HeadWriter fresh;
  fresh.folder = std::move(writer.folder);
  fresh.own = std::move(writer.own);
  fresh.own_ids = std::move(writer.own_ids);
  fresh.earlier = std::move(writer.earlier);
  for (const auto& [id, event] : fresh.own) {
    fresh.unsealed.insert(fresh.unsealed.end(), id);
    fresh.pending.insert(fresh.pending.end(), id);
  }
  writer = std::move(fresh);
}

void send(HeadWriter& writer, WriterStep step, SyncCall call, SyncContext& context) {
  writer.step = step;
  writer.ticket = context.call(Part::writer, writer.folder.heads, std::move(call));
}

void rest(HeadWriter& writer) {
  writer.step = WriterStep::resting;
  writer.ticket = 0;
}

void pause_and_look(HeadWriter& writer, SyncContext& context) {
  writer.backoff.failed(context.now, context.settings, context.random);
  writer.look = true;
  rest(writer);
}

bool refuses(HeadWriter& writer, HttpOutcome outcome, SyncContext& context) {
  const char* why = nullptr;
  if (outcome == HttpOutcome::login_refused) why = "sync.reason.login";
  if (outcome == HttpOutcome::forbidden) why = "sync.reason.not-allowed";
  if (outcome == HttpOutcome::method_refused) why = "sync.reason.no-writes";
  if (outcome == HttpOutcome::condition_refused) why = "sync.reason.refused";
  if (why == nullptr) return false;
  if (outcome == HttpOutcome::login_refused || outcome == HttpOutcome::method_refused) {
    context.facts.writable = false;
    context.facts.unwritable_why = why;
  }
  writer.trouble = why;
  writer.refused = true;
  writer.known = true;  // nothing more to be learned until a person asks again
  writer.look = false;
  rest(writer);
  return true;
}

bool read_again(HeadWriter& writer, int& rereads, SyncContext& context) {
  if (rereads >= context.settings.rereads) {
    rereads = 0;
    return false;
  }
  ++rereads;
  writer.backoff.wait(context.now + context.settings.reread);
  writer.look = true;
  rest(writer);
  return true;
}

void note_whole(int& rereads, SyncContext& context) {
  if (rereads > 0 && !context.facts.torn) context.facts.torn = context.signals.space_changed = true;
  rereads = 0;
}

}  // namespace rehearsal

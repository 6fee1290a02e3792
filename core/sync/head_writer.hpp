#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/sync/backoff.hpp"
#include "core/sync/context.hpp"
#include "core/sync/folder_making.hpp"
#include "core/sync/head_file.hpp"

namespace rehearsal {

/// What a writer waits for.
enum class WriterStep {
  resting,
  reading,          ///< GET the head
  reading_sealed,   ///< GET a file that the head lists
  making_folders,   ///< MKCOL
  sealing,          ///< PUT the oldest events as a sealed file
  checking_sealed,  ///< GET it back
  writing,          ///< PUT the head
  checking          ///< GET it back: the first of a session
};

/// Brings the own events of one folder to the server: read, union, write. docs/sync.md, "Writing".
struct HeadWriter {
  SyncFolder folder;

  // What this device knows.
  std::map<EventId, Event> own;
  IdRanges own_ids;
  std::set<EventId> unsealed;  ///< of own: in no sealed file that this session has seen whole
  std::set<EventId> pending;   ///< of own: not known to be on the server
  IdRanges earlier;            ///< of own: from the journal, not yet seen on the server by this session

  // What the server has, as this session has seen it.
  bool known = false;  ///< the head was read, or its absence
  bool exists = false;
  bool checked = false;  ///< a PUT of this session was read back
  bool settled = false;
  std::string etag, sha256;
  std::uint64_t rev = 0;  ///< greatest seen in this session
  Json extra;             ///< members of the head that this version does not know
  std::vector<SealedFile> sealed;
  std::set<std::string> seen, absent;              ///< names of sealed files: whole, or not to be had
  std::set<std::string> unlisted;                  ///< of seen: since then no head that lists it was read
  std::map<std::string, std::string> sealed_tags;  ///< of sealed files that were read whole
  Millis recheck_at = 0;                           ///< when what is sealed is to be looked at again

  // What is under way.
  WriterStep step = WriterStep::resting;
  Ticket ticket = 0;
  bool look = false;    ///< read the head again, whether or not there is something to write
  bool urgent = false;  ///< do not wait for company
  FolderMaking making;
  std::string making_for;      ///< the folder that is made, so that this is tried once an attempt
  std::set<std::string> made;  ///< folders that were made or found standing, and yet a PUT missed them: not again
  SealedText sealing;
  std::size_t shorten = 0;   ///< events fewer in the next sealed file, because a file of that name is damaged
  bool seals = true;         ///< the server lets this person seal
  std::string reading_name;  ///< the sealed file that is read
  std::vector<EventId> sent;
  HeadWrite sent_as;
  bool sent_match = false, sent_create = false;

  // What went wrong.
  int conflicts = 0, failed_puts = 0, not_kept = 0;
  int rereads = 0, sealed_rereads = 0;  ///< of the head, of the sealed file at hand
  bool without_match = false;           ///< the server's tags never match: one writer a file is guard enough
  std::string trouble;                  ///< text id, "" when all is well
  bool refused = false;                 ///< until a person asks again, or the next session
  Backoff backoff;
  Millis gathered = 0;  ///< when what waits has had its time to gather
};

void accept(HeadWriter& writer, const std::vector<Event>& events, bool earlier, const SyncContext& context);
/// Begins what is due; does nothing while an answer is awaited.
void advance(HeadWriter& writer, SyncContext& context);
void take(HeadWriter& writer, const SyncAnswer& answer, SyncContext& context);
/// The page may be gone: the one PUT that a browser still carries out. Returns its size, 0 when none was made.
std::size_t write_while_hiding(HeadWriter& writer, std::size_t most_bytes, SyncContext& context);
/// Nothing of what was seen on the server counts any more: a new connection, or a new device id.
void forget_server(HeadWriter& writer);
/// The earliest time at which advance has something to do; nothing while it waits for an answer or for edits.
std::optional<Millis> wants_at(const HeadWriter& writer, bool may_write);

}  // namespace rehearsal

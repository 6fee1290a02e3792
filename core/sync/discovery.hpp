#pragma once

#include <deque>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/sync/backoff.hpp"
#include "core/sync/context.hpp"
#include "core/sync/head_file.hpp"
#include "core/sync/listing.hpp"

namespace rehearsal {

/// One thing to look at.
struct Look {
  enum class What { folder, head, sealed } what = What::folder;
  std::string path;
  int depth = 0;       ///< of a folder: how far below it the heads lie
  std::string listed;  ///< the tag that the listing above told
  SealedFile file;     ///< of a sealed file: its entry
  std::string head;    ///< of a sealed file: the head that lists it
  FileWriter writer;   ///< of a head or a sealed file
  int rereads = 0, failures = 0;
  Millis not_before = 0;
};

/// A folder, or a head of another device, as it was when it was last looked at.
struct KnownPlace {
  std::string listed;  ///< the tag in the listing above
  std::string etag;    ///< of a head: the tag that came with its body
  bool again = false;  ///< it was seen changed: the next round looks once more, because tags can be too coarse
};

/// Finds and reads what others wrote. Only ever adds; what is gone from the server is not gone from here.
struct Discovery {
  std::vector<SyncWatch> watch;
  std::map<std::string, KnownPlace> places;
  std::map<PersonId, IdRanges> received;       ///< in this session
  std::map<std::string, std::string> refused;  ///< folder, and why it may not be read: a text id
  std::map<std::string, std::string> own;      ///< folder of heads that was listed, and the own head's tag in it
  std::set<std::string> gone;                  ///< folders that were there, or should be, and are not
  std::deque<Look> queue;
  std::map<Ticket, Look> open;
  Backoff backoff;
  Millis next_round = 0;
  std::uint64_t rounds = 0;  ///< completed in this session
  bool in_round = false;
};

void advance(Discovery& discovery, SyncContext& context);
void take(Discovery& discovery, const SyncAnswer& answer, SyncContext& context);
void look_now(Discovery& discovery);
/// A new connection: answers to old requests will not come, and everything is read once more.
void forget_server(Discovery& discovery);
std::optional<Millis> wants_at(const Discovery& discovery);

}  // namespace rehearsal

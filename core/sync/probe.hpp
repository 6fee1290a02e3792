#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/sync/backoff.hpp"
#include "core/sync/context.hpp"
#include "core/sync/folder_making.hpp"

namespace rehearsal {

/// The order in which an endpoint is tried out, on a file of one's own.
enum class ProbeStep {
  create,          ///< PUT a new name
  making_folder,   ///< MKCOL, where that was missing
  read,            ///< GET it: the same bytes?
  create_again,    ///< If-None-Match: * on the file that stands
  wrong_match,     ///< If-Match with a tag that never was
  read_unchanged,  ///< did that really leave the file alone?
  right_match,     ///< If-Match with the tag just read, at once
  stale_match,     ///< and with the same tag once more
  rewrite,         ///< two versions of one size, one after the other ...
  read_rewrite,
  rewrite_again,
  read_rewrite_again,  ///< ... have they different tags?
  race,                ///< several create one name at once
  list,                ///< PROPFIND
  touch,               ///< overwrite the file ...
  list_again,          ///< ... did the folder's tag move?
  clean,               ///< DELETE what the probe wrote
  done
};

/// Finds out what an endpoint really guarantees. When answers stay away it begins anew, and after some tries gives up:
/// the endpoint then counts as one without guarantees.
struct Probe {
  ProbeStep step = ProbeStep::create;
  EndpointFacts facts;
  std::string path;
  std::string tag;  ///< of the file, or of the folder, as last seen
  std::string expected;
  FolderMaking making;
  bool made_folder = false;
  std::set<Ticket> open;
  std::vector<std::string> litter;  ///< what clean removes
  int round = 0, winners = 0, tries = 0;
  std::string trouble;  ///< text id: the server is full
  Backoff backoff;
};

void begin(Probe& probe, const SyncFolder& home, SyncContext& context);
/// Makes the step's requests when none is open.
void advance(Probe& probe, const SyncFolder& home, SyncContext& context);
void take(Probe& probe, const SyncFolder& home, const SyncAnswer& answer, SyncContext& context);

}  // namespace rehearsal

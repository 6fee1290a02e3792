#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/sync/endpoint.hpp"
#include "core/sync/memory.hpp"
#include "core/sync/messages.hpp"
#include "core/sync/random.hpp"
#include "core/sync/settings.hpp"

namespace rehearsal {

/// The parts of the machine that make requests.
enum class Part { greeting, probe, writer, discovery };

/// A request without an answer yet.
struct OpenCall {
  Part part = Part::greeting;
  std::string whose;    ///< which writer
  Millis deadline = 0;  ///< after it the machine gives the request up itself
};

struct OpenCalls {
  Ticket last = 0;
  std::map<Ticket, OpenCall> open;
};

/// Who writes, in which space, in which session.
struct SyncIdentity {
  std::string space;
  FileWriter writer;
  std::string epoch;
};

/// A file that could not be used, and why.
struct QuarantinedFile {
  std::string text;  ///< text id
  Millis since = 0;
};
using Quarantine = std::map<std::string, QuarantinedFile>;  ///< by path

/// What a part tells the machine beyond its requests.
struct Signals {
  bool portal = false;         ///< a web page came where data was asked for: greet again before anything else
  bool new_device = false;     ///< an own file shows another's hand
  bool space_changed = false;  ///< facts or device are to be remembered
};

/// What the parts share during one step.
struct SyncContext {
  Millis now;
  const SyncSettings& settings;
  const SyncIdentity& who;
  bool may_write;
  EndpointFacts& facts;
  SyncMemory& memory;
  SyncRandom& random;
  Quarantine& quarantine;
  OpenCalls& calls;
  Signals& signals;
  std::vector<SyncRequest>& requests;

  /// Asks for a request and returns the ticket of its answer.
  Ticket call(Part part, const std::string& whose, SyncCall what);
  /// Before a write: durable memory of a head of one's own.
  void remember_head(const std::string& path);
  void set_aside(const std::string& path, const std::string& text);
};

SyncCall get_call(std::string path, std::string if_none_match = "");
SyncCall put_call(std::string path, std::string body);
SyncCall listing_call(std::string folder);

}  // namespace rehearsal

#pragma once

#include <deque>
#include <map>
#include <string>
#include <vector>

#include "core/sync/machine.hpp"
#include "core/sync/status.hpp"
#include "tests/core/sync/model_server.hpp"

namespace rehearsal {

/// What lies on a device's disk: copied, it makes a clone or a backup.
struct SyncDisk {
  DeviceId profile = {};
  std::vector<std::pair<SyncFolder, Event>> journal = {};
  std::map<std::string, std::string> memory = {};
  std::map<EventId, std::string> received = {};  ///< and the path each came from
  int runs = 0;
};

/// A program on a device, with a network that answers at once. Time passes only by wait().
class TestDevice {
 public:
  TestDevice(ModelServer& server, PersonId person, SyncDisk disk);

  // What a test sets before start().
  SyncSettings settings;
  std::vector<SyncWatch> watch = {{"cases/hope/", 1}};
  SyncFolder home;
  std::string endpoint = "https://town.example/data/";
  std::string known_space;
  std::uint64_t seed = 1;

  void start();  ///< a new session from the disk
  void tell(const SyncInput& input);
  void wait(Millis duration);  ///< answers, timers, and all that follows
  void settle();               ///< long enough for everything but a long pause
  /// A person's edit, durable at once, for the case of a learner (own folder by default).
  EventId edit(const std::string& value);
  EventId edit(const SyncFolder& folder, const std::string& value);

  SyncStatus status() const { return status_of(state); }
  bool knows(const EventId& id) const;
  std::string head() const;                            ///< path of the own head in the home folder
  std::size_t count(const std::string& method) const;  ///< requests of this session
  std::vector<SyncCall> calls;                         ///< of this session

  ModelServer& server;
  PersonId person;
  SyncDisk disk;
  SyncState state;
  std::vector<SyncSettled> settled;
  std::vector<SyncDamaged> damaged;
  std::map<std::string, std::vector<EventId>> received;  ///< by path, in this session
  Millis now = 1790000000000;
  bool lost = false;  ///< requests go out and nothing comes back

 private:
  void carry_out(std::vector<SyncRequest> requests);

  std::deque<SyncCall> waiting_;
  Millis wake_ = 0;
  std::uint64_t sequence_ = 0;
  std::string run_;
};

/// An event as an edit of a field makes it.
Event edit_event(const DeviceId& device, std::uint64_t sequence, const PersonId& by, std::uint64_t clock,
                 const std::string& value);

}  // namespace rehearsal

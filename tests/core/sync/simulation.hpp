#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <queue>
#include <set>
#include <string>
#include <vector>

#include "core/sync/machine.hpp"
#include "tests/core/sync/model_server.hpp"
#include "tests/core/sync/test_device.hpp"

namespace rehearsal {

/// How badly the world treats the devices. Rates are chances per request, in tenths of a percent.
struct Hostility {
  int lost_before = 20;   ///< the request never arrives
  int lost_after = 20;    ///< it is carried out, the answer never arrives
  int error_before = 10;  ///< 5xx, nothing done
  int error_after = 10;   ///< 5xx, done
  int twice = 10;         ///< carried out a second time, later
  int cut = 10;           ///< the body that comes back is cut off
  int torn = 0;           ///< the body that comes back mixes two versions, or is empty
  int cut_up = 0;         ///< the body that is stored is cut off: no honest server does that
  Millis slowest = 2000;  ///< each way
  int storms = 2;         ///< times in which every PUT gets 412
  int restarts = 8, clones = 2, backups = 1, set_backs = 2, outages = 6;
};

struct SimulationSettings {
  std::uint64_t seed = 1;
  int people = 4, devices = 8;
  int edits = 1000;
  Millis duration = 900000;  ///< of the edits
  Hostility world;
  Guard create = Guard::honoured, update = Guard::honoured;
  bool coarse_tags = false, folder_tags = true;
  bool restart_at_end = false;  ///< every device once more, as the next morning
};

/// Devices of some people that edit, a server, and a network with bad luck; all from one seed.
class Simulation {
 public:
  explicit Simulation(const SimulationSettings& settings);

  void run();  ///< the edits and all disasters, then peace until nothing moves any more
  int accepted() const { return static_cast<int>(accepted_.size()); }
  /// Edits that a device does not know, or knows in another form; of all devices, and of one that never was there
  /// before.
  int lost() const;
  int lost_for_newcomer();
  std::string report() const;
  int clones = 0, restarts = 0, backups = 0, set_backs = 0;

 private:
  struct Device {
    PersonId person;
    SyncDisk disk;
    SyncState state;
    std::map<EventId, std::size_t> known;  ///< and a fingerprint of each
    int session = 0;                       ///< answers to earlier ones find nobody
    std::uint64_t sequence = 0, clock = 0;
    std::string run;
    Millis wake = 0;
    SyncDisk backup;
    Millis offline_until = 0;
    bool rests = false;  ///< makes no edits until its backup has been played back
  };
  struct Happening {
    Millis at;
    std::uint64_t order;
    int device;
    int session;
    bool arrives;  ///< at the server; otherwise back at the device
    SyncCall call;
    SyncAnswer answer;
    int fate;  ///< what happens to it on its way
    bool operator<(const Happening& other) const { return at != other.at ? at > other.at : order > other.order; }
  };

  bool chance(int rate) { return !peace_ && random_.below(1000) < rate; }
  Millis delay() { return 1 + random_.below(peace_ ? 50 : settings_.world.slowest); }
  void start(int device);
  void tell(int device, const SyncInput& input);
  void carry_out(int device, std::vector<SyncRequest> requests);
  void send_out(int device, const SyncCall& call);
  void happen(Happening happening);
  SyncAnswer serve(const Happening& happening);
  void edit(int device);
  void disaster();
  bool server_holds_all_of(const Device& device) const;
  void play_backups_back();
  void pass_until(Millis end);
  void let_it_rest(int least);
  void remember_server();
  Millis next_wake() const;
  bool quiet() const;
  static std::size_t fingerprint(const Event& event);

  SimulationSettings settings_;
  SyncRandom random_;
  ModelServer server_;
  std::vector<std::unique_ptr<Device>> devices_;
  std::vector<SyncFolder> folders_;
  std::map<EventId, std::size_t> accepted_;
  std::priority_queue<Happening> network_;
  std::vector<ModelServer::Files> server_backups_;
  std::vector<std::string> disasters_;
  std::uint64_t order_ = 0;
  Millis now_ = 1790000000000, storm_until_ = 0;
  bool peace_ = false;
};

}  // namespace rehearsal

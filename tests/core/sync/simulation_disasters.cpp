#include <algorithm>
#include <sstream>

#include "tests/core/sync/simulation.hpp"

namespace rehearsal {

void Simulation::disaster() {
  const int index = static_cast<int>(random_.below(static_cast<Millis>(devices_.size())));
  Device& device = *devices_[static_cast<std::size_t>(index)];
  const std::string kind = disasters_.back();
  disasters_.pop_back();
  if (kind == "restart") {
    if (random_.below(2) == 0) tell(index, SyncHiding{});
    start(index);
    ++restarts;
  } else if (kind == "clone") {
    auto copy = std::make_unique<Device>();
    copy->person = device.person;
    copy->disk = copy->backup = device.disk;
    devices_.push_back(std::move(copy));
    start(static_cast<int>(devices_.size()) - 1);
    ++clones;
  } else if (kind == "backup") {
    device.rests = true;
  } else if (kind == "set back") {
    server_.set_back(server_backups_.front());
    ++set_backs;
  } else if (kind == "storm") {
    storm_until_ = now_ + 30000;
  } else if (kind == "outage") {
    device.offline_until = now_ + 60000;
  } else if (kind == "remember") {
    remember_server();
    for (auto& each : devices_) {
      if (random_.below(2) == 0) each->backup = each->disk;
    }
    if (server_backups_.size() > 2) server_backups_.erase(server_backups_.begin());
  }
}

/// What the own heads on the server, and the sealed files that they list, hold of a device's edits.
bool Simulation::server_holds_all_of(const Device& device) const {
  std::set<EventId> there;
  const FileWriter writer = device.state.who.writer;
  const auto take = [&](const std::string& path, const FileWriter& by) {
    ReadFile file = read_file(server_.body(path), {device.state.who.space, by});
    for (const Event* event : file.log.in_order()) there.insert(event->id);
    return file.sealed;
  };
  for (const SyncFolder& folder : folders_) {
    for (const SealedFile& sealed : take(head_path(folder, writer), writer))
      take(folder.sealed + sealed.name, *sealed_writer_of(sealed.name));
  }
  return std::all_of(device.disk.journal.begin(), device.disk.journal.end(),
                     [&there](const auto& entry) { return there.count(entry.second.id) != 0; });
}

/// Whoever plays a backup back gives up what only that disk had; so it is done when the disk has nothing alone. What
/// the device believes is not enough: a server that was set back a moment ago would make two disasters of it, after
/// which the edits are nowhere at all.
void Simulation::play_backups_back() {
  for (std::size_t index = 0; index < devices_.size(); ++index) {
    Device& device = *devices_[index];
    if (!device.rests || !device.state.all_synced || !server_holds_all_of(device)) continue;
    device.rests = false;
    device.disk = device.backup;
    server_backups_.clear();  // the server is not set back to before that too: then these edits would be nowhere at all
    remember_server();
    start(static_cast<int>(index));
    ++backups;
  }
}

void Simulation::run() {
  const Hostility& world = settings_.world;
  const std::pair<const char*, int> wanted[] = {{"restart", world.restarts},
                                                {"clone", world.clones},
                                                {"backup", world.backups},
                                                {"set back", world.set_backs},
                                                {"storm", world.storms},
                                                {"outage", world.outages},
                                                {"remember", 6}};
  for (const auto& [kind, count] : wanted) disasters_.insert(disasters_.end(), static_cast<std::size_t>(count), kind);
  for (std::size_t at = disasters_.size(); at > 1; --at) {
    std::swap(disasters_[at - 1], disasters_[static_cast<std::size_t>(random_.below(static_cast<Millis>(at)))]);
  }
  remember_server();
  const int every = std::max(1, settings_.edits / (static_cast<int>(disasters_.size()) + 1));
  const Millis begin = now_;
  for (int edits = 1; edits <= settings_.edits; ++edits) {
    std::size_t index = static_cast<std::size_t>(random_.below(static_cast<Millis>(devices_.size())));
    while (devices_[index]->rests) index = (index + 1) % devices_.size();
    edit(static_cast<int>(index));
    play_backups_back();
    pass_until(begin + settings_.duration * edits / settings_.edits);
    if (edits % every == 0 && !disasters_.empty()) disaster();
  }
  for (; !disasters_.empty(); pass_until(now_ + 1000)) disaster();
  peace_ = true;
  for (int minutes = 0; minutes < 5; ++minutes) {
    pass_until(now_ + 60000);
    play_backups_back();
  }
  let_it_rest(8);
  if (!settings_.restart_at_end) return;
  for (std::size_t index = 0; index < devices_.size(); ++index) start(static_cast<int>(index));
  let_it_rest(4);
}

/// An odd time each, so that the minutely looks of the devices do not always meet its end.
void Simulation::let_it_rest(int least) {
  for (int times = 0; times < 60 && (times < least || !quiet()); ++times) pass_until(now_ + 61237);
}

int Simulation::lost() const {
  int missing = 0;
  for (const auto& device : devices_) {
    for (const auto& [id, print] : accepted_) {
      const auto known = device->known.find(id);
      if (known == device->known.end() || known->second != print) ++missing;
    }
  }
  return missing;
}

int Simulation::lost_for_newcomer() {
  auto device = std::make_unique<Device>();
  device->person = "p0";
  device->disk.profile = "new";
  devices_.clear();
  network_ = {};  // answers to those who are gone
  devices_.push_back(std::move(device));
  start(0);
  pass_until(now_ + 120000);
  return lost();
}

std::string Simulation::report() const {
  std::ostringstream text;
  text << "seed " << settings_.seed << ": " << accepted_.size() << " edits, " << restarts << " restarts, " << clones
       << " clones, " << backups << " backups played back, " << set_backs << " set-backs of the server;";
  for (const auto& [method, count] : server_.counts) text << " " << count << " " << method;
  for (const auto& device : devices_) {
    const SyncStatus status = status_of(device->state);
    text << "\n  " << device->person << "." << device->state.who.writer.device << " " << status.text << " "
         << status.reason << " waiting " << status.waiting << " knows " << device->known.size() << " class "
         << status.endpoint_class;
    for (const QuarantineLine& line : status.quarantine) text << "\n    " << line.path << " " << line.text;
  }
  return text.str();
}

}  // namespace rehearsal

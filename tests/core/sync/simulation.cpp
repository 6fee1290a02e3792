#include "tests/core/sync/simulation.hpp"

#include <algorithm>
#include <limits>

namespace rehearsal {
namespace {

constexpr Millis never = std::numeric_limits<Millis>::max();
enum Fate { arrives, lost_before, lost_after, error_before, error_after, twice, cut, torn, cut_up };

SyncSettings patient() {
  SyncSettings settings;
  settings.gather = 20000;  // fewer, larger writes: the same protocol in less computing time
  return settings;
}

}  // namespace

Simulation::Simulation(const SimulationSettings& settings) : settings_(settings), random_(settings.seed) {
  server_.create = settings.create;
  server_.update = settings.update;
  server_.coarse_tags = settings.coarse_tags;
  server_.folder_tags = settings.folder_tags;
  for (int person = 0; person < settings.people; ++person)
    folders_.push_back(case_folder("hope", "p" + std::to_string(person)));
  for (int index = 0; index < settings.devices; ++index) {
    auto device = std::make_unique<Device>();
    device->person = "p" + std::to_string(index % settings.people);
    device->disk.profile = "d" + std::to_string(index);
    device->backup = device->disk;
    devices_.push_back(std::move(device));
    start(index);
  }
}

void Simulation::start(int index) {
  Device& device = *devices_[static_cast<std::size_t>(index)];
  ++device.session;
  device.state = SyncState();
  device.state.settings = patient();
  device.wake = 0;
  device.sequence = 0;
  device.run = device.disk.profile + "." + random_.name(6);
  device.known.clear();
  for (const auto& [folder, event] : device.disk.journal) device.known[event.id] = fingerprint(event);
  SyncConnect connect;
  connect.endpoint = "e";
  connect.person = device.person;
  connect.device = device.disk.profile;
  connect.home = case_folder("hope", device.person);
  connect.watch = {{"cases/hope/", 1}};
  connect.memory = device.disk.memory;
  connect.seed = random_.next();
  connect.version = "1";
  tell(index, connect);
  std::map<SyncFolder, std::vector<Event>> own;
  for (const auto& [folder, event] : device.disk.journal) own[folder].push_back(event);
  for (auto& [folder, events] : own) tell(index, SyncAccepted{folder, std::move(events), true});
}

std::size_t Simulation::fingerprint(const Event& event) {
  return std::hash<std::string>{}(std::get<RecordAnswered>(event.payload).value) ^
         static_cast<std::size_t>(event.clock);
}

void Simulation::tell(int index, const SyncInput& input) {
  Device& device = *devices_[static_cast<std::size_t>(index)];
  SyncStep made = step(std::move(device.state), input, now_);
  device.state = std::move(made.state);
  carry_out(index, std::move(made.requests));
}

void Simulation::carry_out(int index, std::vector<SyncRequest> requests) {
  Device& device = *devices_[static_cast<std::size_t>(index)];
  for (SyncRequest& request : requests) {
    if (const auto* call = std::get_if<SyncCall>(&request)) send_out(index, *call);
    if (auto* remember = std::get_if<SyncRemember>(&request))
      device.disk.memory[remember->key] = std::move(remember->value);
    if (const auto* wake = std::get_if<SyncWake>(&request)) device.wake = wake->at;
    if (const auto* news = std::get_if<SyncReceived>(&request)) {
      for (const Event& event : news->events) {
        device.known.emplace(event.id, fingerprint(event));
        device.clock = std::max(device.clock, event.clock);
      }
    }
  }
}

void Simulation::send_out(int index, const SyncCall& call) {
  const Device& device = *devices_[static_cast<std::size_t>(index)];
  const Hostility& world = settings_.world;
  const bool put = call.method == "PUT", get = call.method == "GET";
  int fate = arrives;
  if (chance(world.lost_before))
    fate = lost_before;
  else if (chance(world.lost_after))
    fate = lost_after;
  else if (chance(world.error_before))
    fate = error_before;
  else if (chance(world.error_after))
    fate = error_after;
  else if (put && chance(world.twice))
    fate = twice;
  else if (put && chance(world.cut_up))
    fate = cut_up;
  else if (get && chance(world.cut))
    fate = cut;
  else if (get && chance(world.torn))
    fate = torn;
  if (device.offline_until > now_ && !peace_) fate = lost_before;
  network_.push({now_ + delay(), ++order_, index, device.session, true, call, {}, fate});
}

SyncAnswer Simulation::serve(const Happening& happening) {
  SyncCall call = happening.call;
  SyncAnswer nothing;
  nothing.ticket = call.ticket;
  SyncAnswer error = nothing;
  error.status = 502;
  if (happening.fate == lost_before) return nothing;
  if (happening.fate == error_before) return error;
  SyncAnswer answer = nothing;
  if (call.method == "PUT" && now_ < storm_until_ && !peace_) {
    answer.status = 412;
    return answer;
  }
  if (happening.fate == cut_up)
    call.body.resize(static_cast<std::size_t>(random_.below(static_cast<Millis>(call.body.size()))));
  answer = server_.handle(call);
  if (happening.fate == lost_after) return nothing;
  if (happening.fate == error_after) return error;
  if (happening.fate == cut && !answer.body.empty()) {
    answer.body.resize(static_cast<std::size_t>(random_.below(static_cast<Millis>(answer.body.size()))));
  }
  if (happening.fate == torn && answer.body.size() > 4) {
    const std::size_t half = answer.body.size() / 2;
    answer.body =
        random_.below(2) == 0 ? "" : answer.body.substr(0, half) + answer.body.substr(0, answer.body.size() - half);
  }
  return answer;
}

void Simulation::happen(Happening happening) {
  Device& device = *devices_[static_cast<std::size_t>(happening.device)];
  if (!happening.arrives) {
    if (happening.session == device.session) tell(happening.device, happening.answer);
    return;
  }
  Happening back = happening;
  back.arrives = false;
  back.answer = serve(happening);
  back.call = {};
  back.at = now_ + (back.answer.status == 0 ? 15000 : delay());
  back.order = ++order_;
  network_.push(back);
  if (happening.fate != twice) return;
  Happening again = std::move(happening);
  again.fate = arrives;
  again.session = -1;  // its answer goes nowhere
  again.at = now_ + 10 * delay();
  again.order = ++order_;
  network_.push(std::move(again));
}

void Simulation::edit(int index) {
  Device& device = *devices_[static_cast<std::size_t>(index)];
  const SyncFolder& folder = folders_[static_cast<std::size_t>(random_.below(settings_.people))];
  device.clock = std::max<std::uint64_t>(device.clock + 1, 1);
  const Event event =
      edit_event(device.run, ++device.sequence, device.person, device.clock, std::to_string(random_.next() % 100000));
  device.disk.journal.emplace_back(folder, event);
  device.known[event.id] = accepted_[event.id] = fingerprint(event);
  tell(index, SyncAccepted{folder, {event}, false});
}

Millis Simulation::next_wake() const {
  Millis first = never;
  for (const auto& device : devices_) {
    if (device->wake != 0) first = std::min(first, device->wake);
  }
  return first;
}

void Simulation::pass_until(Millis end) {
  for (;;) {
    const Millis arrival = network_.empty() ? never : network_.top().at;
    const Millis wake = next_wake();
    if (std::min(arrival, wake) > end) break;
    now_ = std::max(now_, std::min(arrival, wake));
    if (arrival <= wake) {
      Happening next = network_.top();
      network_.pop();
      happen(std::move(next));
      continue;
    }
    for (std::size_t index = 0; index < devices_.size(); ++index) {
      if (devices_[index]->wake == 0 || devices_[index]->wake > now_) continue;
      devices_[index]->wake = 0;
      tell(static_cast<int>(index), SyncTick{});
    }
  }
  now_ = std::max(now_, end);
}

bool Simulation::quiet() const {
  return network_.empty() && std::all_of(devices_.begin(), devices_.end(), [](const auto& device) {
           return device->state.all_synced && !device->state.discovery.in_round;
         });
}

void Simulation::remember_server() {
  server_backups_.push_back(server_.files);
}

}  // namespace rehearsal

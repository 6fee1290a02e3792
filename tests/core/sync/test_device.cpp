#include "tests/core/sync/test_device.hpp"

#include <algorithm>

namespace rehearsal {

Event edit_event(const DeviceId& device, std::uint64_t sequence, const PersonId& by, std::uint64_t clock,
                 const std::string& value) {
  Event event;
  event.id = {device, sequence};
  event.clock = clock;
  event.by = by;
  event.in = "c1";
  event.kind = "record.answered";
  RecordAnswered answered;
  answered.entity = "e1";
  answered.field = "FirstName";
  answered.value = value;
  event.payload = answered;
  return event;
}

TestDevice::TestDevice(ModelServer& of, PersonId who, SyncDisk with)
    : home(case_folder("hope", who)), server(of), person(std::move(who)), disk(std::move(with)) {}

void TestDevice::start() {
  state = SyncState();
  state.settings = settings;
  calls.clear();
  received.clear();
  settled.clear();
  waiting_.clear();
  wake_ = 0;
  sequence_ = 0;
  run_ = disk.profile + ".r" + std::to_string(++disk.runs) + "s" + std::to_string(seed);
  SyncConnect connect;
  connect.endpoint = endpoint;
  connect.person = person;
  connect.device = disk.profile;
  connect.home = home;
  connect.watch = watch;
  connect.memory = disk.memory;
  connect.known_space = known_space;
  connect.seed = seed * 1000 + static_cast<std::uint64_t>(disk.runs);
  connect.version = "1";
  tell(connect);
  std::map<SyncFolder, std::vector<Event>> own;
  for (const auto& [folder, event] : disk.journal) own[folder].push_back(event);
  for (auto& [folder, events] : own) tell(SyncAccepted{folder, std::move(events), true});
}

void TestDevice::tell(const SyncInput& input) {
  SyncStep made = step(std::move(state), input, now);
  state = std::move(made.state);
  carry_out(std::move(made.requests));
}

void TestDevice::carry_out(std::vector<SyncRequest> requests) {
  for (SyncRequest& request : requests) {
    if (auto* call = std::get_if<SyncCall>(&request)) {
      calls.push_back(*call);
      waiting_.push_back(std::move(*call));
    } else if (auto* remember = std::get_if<SyncRemember>(&request)) {
      disk.memory[remember->key] = remember->value;
    } else if (auto* news = std::get_if<SyncReceived>(&request)) {
      for (const Event& event : news->events) {
        disk.received.emplace(event.id, news->path);
        received[news->path].push_back(event.id);
      }
    } else if (auto* seen = std::get_if<SyncSettled>(&request)) {
      settled.push_back(*seen);
    } else if (auto* bytes = std::get_if<SyncDamaged>(&request)) {
      damaged.push_back(*bytes);
    } else if (auto* wake = std::get_if<SyncWake>(&request)) {
      wake_ = wake->at;
    }
  }
}

void TestDevice::wait(Millis duration) {
  const Millis end = now + duration;
  for (;;) {
    while (!waiting_.empty()) {
      const SyncCall call = std::move(waiting_.front());
      waiting_.pop_front();
      if (!lost) tell(server.handle(call));
    }
    if (wake_ == 0 || wake_ > end) break;
    now = std::max(now, std::exchange(wake_, 0));
    tell(SyncTick{});
  }
  now = end;
}

void TestDevice::settle() {
  wait(30000);
}

EventId TestDevice::edit(const std::string& value) {
  return edit(home, value);
}

EventId TestDevice::edit(const SyncFolder& folder, const std::string& value) {
  const Event event = edit_event(run_, sequence_ + 1, person, disk.journal.size() + 1, value);
  ++sequence_;
  disk.journal.emplace_back(folder, event);
  tell(SyncAccepted{folder, {event}, false});
  return event.id;
}

bool TestDevice::knows(const EventId& id) const {
  if (disk.received.count(id) != 0) return true;
  return std::any_of(disk.journal.begin(), disk.journal.end(),
                     [&id](const auto& entry) { return entry.second.id == id; });
}

std::string TestDevice::head() const {
  return head_path(home, state.who.writer);
}

std::size_t TestDevice::count(const std::string& method) const {
  return static_cast<std::size_t>(
      std::count_if(calls.begin(), calls.end(), [&method](const SyncCall& call) { return call.method == method; }));
}

}  // namespace rehearsal

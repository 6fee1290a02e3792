#include "core/log/snapshot.hpp"

#include <utility>

#include "core/base/sha256.hpp"

namespace rehearsal {
namespace {

constexpr const char* known_members[] = {"format", "version", "space", "person", "device", "rev", "epoch", "events", "sha256"};

Json events_json(const Log& log) {
  Json events = Json::array();
  for (const Event* event : log.in_order()) events.push_back(to_json(*event));
  return events;
}

void take_events(Snapshot& snapshot, const Json& events) {
  for (std::size_t at = 0; at < events.size(); ++at) {
    const std::string where = "/events/" + std::to_string(at);
    auto event = event_from(events[at], where);
    if (!event) {
      snapshot.set_aside.push_back(event.failure());
      continue;
    }
    const EventId id = event->id;
    if (!snapshot.log.add(std::move(event).value())) {
      snapshot.set_aside.push_back({Fault::damaged, "snapshot.id-twice", where, {{"id", id.text()}}});
    }
  }
}

}  // namespace

Result<Snapshot> read_snapshot(std::string_view text) {
  auto json = parse_json(text);
  if (!json) return json.failure();
  JsonReader read(*json, "");
  if (read.text("format") != "rehearsal-snapshot" && read.ok()) read.fail("format", "snapshot.other-format");
  const std::int64_t version = read.number("version");
  if (!read.ok()) return read.failure();
  if (version != 1) return Failure{Fault::unsupported, "snapshot.other-version", "/version", {{"version", std::to_string(version)}}};
  Snapshot snapshot;
  snapshot.head.space = read.text_or("space", "");
  snapshot.head.person = read.text_or("person", "");
  snapshot.head.device = read.text_or("device", "");
  const std::int64_t rev = read.number_or("rev", 0);
  snapshot.head.rev = rev < 0 ? 0 : static_cast<std::uint64_t>(rev);
  snapshot.head.epoch = read.text_or("epoch", "");
  const Json& events = read.array("events");
  const std::string hash = read.text_or("sha256", "");
  if (!read.ok()) return read.failure();
  take_events(snapshot, events);
  snapshot.hash_fits = hash == sha256(canonical(events));
  snapshot.extra = *json;
  for (const char* member : known_members) snapshot.extra.erase(member);
  return snapshot;
}

std::string write_snapshot(const Snapshot& snapshot) {
  Json json = snapshot.extra.is_object() ? snapshot.extra : Json::object();
  Json events = events_json(snapshot.log);
  json["format"] = "rehearsal-snapshot";
  json["version"] = 1;
  json["space"] = snapshot.head.space;
  json["person"] = snapshot.head.person;
  json["device"] = snapshot.head.device;
  json["rev"] = snapshot.head.rev;
  json["epoch"] = snapshot.head.epoch;
  json["sha256"] = sha256(canonical(events));
  json["events"] = std::move(events);
  return canonical(json);
}

}  // namespace rehearsal

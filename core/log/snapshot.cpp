#include "core/log/snapshot.hpp"

#include <utility>

#include "core/base/sha256.hpp"

namespace rehearsal {
namespace {

constexpr const char* known_members[] = {"format", "version", "space",  "person", "device",
                                         "rev",    "epoch",   "events", "sha256"};

constexpr const char* set_aside_member = "set-aside";

Json events_json(const Log& log) {
  Json events = Json::array();
  for (const Event* event : log.in_order()) events.push_back(to_json(*event));
  return events;
}

/// What cannot be read is kept as it came, so that writing the snapshot again loses nothing.
void set_aside(Snapshot& snapshot, const Json& event, Failure why) {
  snapshot.set_aside.push_back(std::move(why));
  Json& kept = snapshot.extra[set_aside_member];
  if (!kept.is_array()) kept = Json::array();
  kept.push_back(event);
}

void take_events(Snapshot& snapshot, const Json& events) {
  for (std::size_t at = 0; at < events.size(); ++at) {
    const std::string where = "/events/" + std::to_string(at);
    auto event = event_from(events[at], where);
    if (!event) {
      set_aside(snapshot, events[at], event.failure());
      continue;
    }
    const Event* standing = snapshot.log.find(event->id);
    if (standing == nullptr) {
      snapshot.log.add(std::move(event).value());
    } else if (*standing != *event) {
      set_aside(snapshot, events[at], {Fault::damaged, "snapshot.id-twice", where, {{"id", event->id.text()}}});
    }
  }
}

Result<SnapshotHead> head_from(JsonReader& read) {
  if (read.text("format") != "rehearsal-snapshot") read.fail("format", "snapshot.other-format");
  const std::int64_t version = read.number("version");
  if (version < 1) read.fail("version", "snapshot.other-version");
  if (!read.ok()) return read.failure();
  if (version > 1) {
    return Failure{Fault::unsupported, "snapshot.other-version", "/version", {{"version", std::to_string(version)}}};
  }
  SnapshotHead head;
  head.space = read.text_or("space", "");
  head.person = read.text_or("person", "");
  head.device = read.text_or("device", "");
  const std::int64_t rev = read.number_or("rev", 0);
  if (rev < 0) read.fail("rev", "event.out-of-range");
  head.rev = static_cast<std::uint64_t>(rev);
  head.epoch = read.text_or("epoch", "");
  if (!read.ok()) return read.failure();
  return head;
}

}  // namespace

Result<Snapshot> read_snapshot(std::string_view text) {
  auto json = parse_json(text);
  if (!json) return json.failure();
  JsonReader read(*json, "");
  auto head = head_from(read);
  if (!head) return head.failure();
  const Json& events = read.array("events");
  const std::string hash = read.text_or("sha256", "");
  if (!read.ok()) return read.failure();
  Snapshot snapshot;
  snapshot.head = std::move(head).value();
  snapshot.hash_fits = hash == sha256(canonical(events));
  snapshot.extra = *json;
  for (const char* member : known_members) snapshot.extra.erase(member);
  take_events(snapshot, events);
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

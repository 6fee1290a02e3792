#include <algorithm>
#include <utility>

#include "core/log/payload_json.hpp"

namespace rehearsal {
namespace {

constexpr const char* known_members[] = {"id", "clock", "at", "by", "case", "kind", "data"};

Json members_of_ours_left_out(const Json& json) {
  Json extra = json;
  for (const char* member : known_members) extra.erase(member);
  return extra.empty() ? Json() : extra;
}

}  // namespace

Json to_json(const Event& event) {
  Json json = event.extra.is_object() ? event.extra : Json::object();
  json["id"] = event.id.text();
  json["clock"] = event.clock;
  json["at"] = event.at;
  json["by"] = event.by;
  json["case"] = event.in;
  json["kind"] = event.kind;
  json["data"] = data_of(event.payload);
  return json;
}

Result<Event> event_from(const Json& json, const std::string& where) {
  JsonReader read(json, where);
  Event event;
  const auto id = EventId::from(read.text("id"));
  const std::int64_t clock = read.number("clock");
  event.at = read.text_or("at", "");
  event.by = read.text("by");
  event.in = read.text_or("case", "");
  event.kind = read.text("kind");
  const Json& data = read.object("data");
  if (read.ok() && !id) read.fail("id", "event.bad-id");
  if (read.ok() && clock < 1) read.fail("clock", "event.bad-clock");
  if (read.ok() && canonical(data).size() > max_event_bytes) read.fail("data", "event.too-large");
  if (!read.ok()) return read.failure();
  event.id = *id;
  event.clock = static_cast<std::uint64_t>(clock);
  auto payload = payload_from(event.kind, data, where + "/data");
  if (!payload) return payload.failure();
  event.payload = std::move(payload).value();
  event.extra = members_of_ours_left_out(json);
  return event;
}

}  // namespace rehearsal

#include <algorithm>
#include <utility>

#include "core/log/payload_json.hpp"

namespace rehearsal {
namespace {

constexpr const char* known_members[] = {"id", "clock", "at", "by", "case", "kind", "data"};

/// What a newer version may have added, beside the members that this one writes again from what it understood.
Json unknown_members(const Json& json, const Payload& payload) {
  Json extra = json;
  for (const char* member : known_members) extra.erase(member);
  if (std::holds_alternative<Unknown>(payload)) return extra.empty() ? Json() : extra;
  Json data = json.at("data");
  const Json understood = data_of(payload);
  for (const auto& [member, value] : understood.items()) data.erase(member);
  if (!data.empty()) extra["data"] = std::move(data);
  return extra.empty() ? Json() : extra;
}

bool is_case(const std::string& text) {
  return text.empty() || is_id(text);
}

}  // namespace

Json to_json(const Event& event) {
  Json json = event.extra.is_object() ? event.extra : Json::object();
  Json data = data_of(event.payload);
  if (const auto extra = json.find("data"); extra != json.end() && extra->is_object()) data.update(*extra);
  json["id"] = event.id.text();
  json["clock"] = event.clock;
  json["at"] = event.at;
  json["by"] = event.by;
  json["case"] = event.in;
  json["kind"] = event.kind;
  json["data"] = std::move(data);
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
  if (!id) read.fail("id", "event.bad-id");
  if (!is_person(event.by)) read.fail("by", "event.bad-id");
  if (!is_case(event.in)) read.fail("case", "event.bad-id");
  if (clock < 1 || static_cast<std::uint64_t>(clock) > max_clock) read.fail("clock", "event.bad-clock");
  if (!read.ok()) return read.failure();
  auto payload = payload_from(event.kind, data, where + "/data");
  if (!payload) return payload.failure();
  const bool known = !std::holds_alternative<Unknown>(*payload);
  if (known && canonical(data).size() > max_event_bytes) {
    return Failure{Fault::too_large, "event.too-large", where + "/data", {{"limit", std::to_string(max_event_bytes)}}};
  }
  event.id = *id;
  event.clock = static_cast<std::uint64_t>(clock);
  event.payload = std::move(payload).value();
  event.extra = unknown_members(json, event.payload);
  return event;
}

}  // namespace rehearsal

// A device for the tests of the real endpoint: the sync machine behind standard input and output. Each line in tells it
// one thing, each line out says what it asks for then; tests/web/support/device.mjs carries that out.

#include <iostream>
#include <string>

#include "core/base/json.hpp"
#include "core/sync/machine.hpp"
#include "core/sync/status.hpp"

namespace rehearsal {
namespace {

/// The same protocol for people who have no minute: only the pauses are shorter.
SyncSettings hurried() {
  SyncSettings settings;
  settings.gather = 150;
  settings.poll = 1000;
  settings.first_pause = 100;
  settings.longest_pause = 1000;
  settings.jitter = 50;
  settings.timeout = 3000;
  settings.grace = 500;
  return settings;
}

SyncFolder folder_from(const Json& json) {
  return {json.at("heads"), json.at("sealed")};
}

SyncInput connect_from(const Json& json) {
  SyncConnect connect;
  connect.endpoint = json.at("endpoint");
  connect.person = json.at("person");
  connect.device = json.at("device");
  connect.home = folder_from(json.at("home"));
  connect.watch = {{connect.home.heads, 0}};
  connect.memory = json.at("memory").get<std::map<std::string, std::string>>();
  connect.seed = json.at("seed");
  connect.version = "1";
  return connect;
}

SyncInput accepted_from(const Json& json) {
  SyncAccepted accepted;
  accepted.folder = folder_from(json.at("folder"));
  accepted.earlier = json.at("earlier");
  for (const Json& event : json.at("events")) accepted.events.push_back(event_from(event, "event").value());
  return accepted;
}

SyncInput answer_from(const Json& json) {
  SyncAnswer answer;
  answer.ticket = json.at("ticket");
  answer.status = json.at("status");
  answer.etag = json.at("etag");
  answer.type = json.at("type");
  answer.body = json.at("body");
  return answer;
}

SyncInput input_from(const Json& line) {
  if (line.contains("connect")) return connect_from(line.at("connect"));
  if (line.contains("accepted")) return accepted_from(line.at("accepted"));
  if (line.contains("answer")) return answer_from(line.at("answer"));
  return SyncTick{};
}

Json to_json(const SyncCall& call) {
  return {{"ticket", call.ticket},
          {"method", call.method},
          {"path", call.path},
          {"ifMatch", call.if_match},
          {"ifNoneMatch", call.if_none_match},
          {"depthOne", call.depth_one},
          {"body", call.body},
          {"bodyType", call.body_type},
          {"timeout", call.timeout}};
}

/// Another request than those of the tests' interest is left out; the journal of these devices lets go of nothing.
Json to_json(const SyncRequest& request) {
  if (const auto* call = std::get_if<SyncCall>(&request)) return {{"call", to_json(*call)}};
  if (const auto* wake = std::get_if<SyncWake>(&request)) return {{"wake", wake->at}};
  if (const auto* remember = std::get_if<SyncRemember>(&request))
    return {{"remember", {{"key", remember->key}, {"value", remember->value}}}};
  Json ids = Json::array();
  if (const auto* news = std::get_if<SyncReceived>(&request)) {
    for (const Event& event : news->events) ids.push_back(event.id.text());
  }
  return {{"received", ids}};
}

Json to_json(const SyncStatus& status) {
  Json aside = Json::array();
  for (const QuarantineLine& line : status.quarantine) aside.push_back(line.path + " " + line.text);
  return {{"text", status.text},
          {"reason", status.reason},
          {"waiting", status.waiting},
          {"class", status.endpoint_class},
          {"aside", aside}};
}

void run() {
  SyncState state;
  state.settings = hurried();
  for (std::string line; std::getline(std::cin, line);) {
    const Json told = Json::parse(line);
    SyncStep made = step(std::move(state), input_from(told), told.at("now"));
    state = std::move(made.state);
    Json requests = Json::array();
    for (const SyncRequest& request : made.requests) requests.push_back(to_json(request));
    std::cout << Json{{"requests", requests}, {"status", to_json(status_of(state))}}.dump() << std::endl;
  }
}

}  // namespace
}  // namespace rehearsal

int main() {
  rehearsal::run();
}

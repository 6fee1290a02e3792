#include <doctest/doctest.h>

#include <algorithm>

#include "tests/core/sync/test_device.hpp"

// What servers, and what stands between, do to files and answers.

using namespace rehearsal;

namespace {

SyncAnswer status_answer(int status) {
  SyncAnswer answer;
  answer.status = status;
  return answer;
}

struct World {
  ModelServer server;
  TestDevice device{server, "p1", {.profile = "d1"}};

  World() {
    device.start();
    device.edit("first");
    device.settle();
  }
  std::size_t edits_on_server() const {
    std::size_t count = 0;
    for (const auto& [folder, event] : device.disk.journal) {
      if (server.body(device.head()).find("\"" + event.id.text() + "\"") != std::string::npos) ++count;
    }
    return count;
  }
};

}  // namespace

TEST_CASE("5xx after success: the head is read before anything is written again") {
  World world;
  bool once = false;
  world.server.instead = [&](const SyncCall& call) {
    if (call.method != "PUT" || once) return SyncAnswer{};
    once = true;
    ModelServer& server = world.server;
    const auto saved = std::exchange(server.instead, {});
    server.handle(call);
    server.instead = saved;
    return status_answer(502);
  };
  world.device.calls.clear();
  world.device.edit("second");
  world.device.settle();
  CHECK(world.device.count("PUT") == 1);
  CHECK(world.device.status().mode == SyncMode::synced);
  CHECK(world.edits_on_server() == 2);
}

TEST_CASE("a server set back to an old state is given again what it lost, without a new edit") {
  World world;
  const auto old = world.server.files;
  world.device.edit("second");
  world.device.settle();
  world.server.set_back(old);
  CHECK(world.edits_on_server() == 1);
  world.device.wait(130000);
  CHECK(world.edits_on_server() == 2);
  CHECK(world.device.state.who.writer.device == "d1");
}

TEST_CASE("an emptied server deletes nothing here and is filled again") {
  World world;
  TestDevice other(world.server, "p2", {.profile = "d2"});
  other.start();
  other.settle();
  REQUIRE(other.received.size() == 1);
  const auto sentinel = world.server.files.at("space.json");
  world.server.files = {{"space.json", sentinel}};
  world.server.folders = {"", "cases/", "sealed/"};
  world.device.wait(130000);
  other.wait(200000);
  CHECK(other.disk.received.size() == 1);
  CHECK(world.edits_on_server() == 1);
}

TEST_CASE("storm of 412: five unions with jitter, then a pause, then it goes on") {
  World world;
  bool storm = true;
  world.server.instead = [&](const SyncCall& call) { return status_answer(storm && call.method == "PUT" ? 412 : 0); };
  world.device.calls.clear();
  world.device.edit("second");
  world.device.wait(20000);
  const std::size_t puts = world.device.count("PUT");
  CHECK(puts >= 6);
  CHECK(puts < 20);
  CHECK(world.device.status().reason == "sync.reason.contended");
  storm = false;
  world.device.wait(60000);
  CHECK(world.device.status().mode == SyncMode::synced);
  CHECK(world.edits_on_server() == 2);
}

TEST_CASE("tags altered by compression never match, and yet the edit arrives") {
  World world;
  world.server.instead = [&](const SyncCall& call) {
    if (call.method != "GET") return SyncAnswer{};
    ModelServer& server = world.server;
    const auto saved = std::exchange(server.instead, {});
    SyncAnswer answer = server.handle(call);
    server.instead = saved;
    if (!answer.etag.empty()) answer.etag.insert(answer.etag.size() - 1, "-gzip");
    return answer;
  };
  world.device.edit("second");
  world.device.wait(60000);
  CHECK(world.edits_on_server() == 2);
  CHECK(world.device.status().waiting == 0);
}

TEST_CASE("a server that tells no tag after a PUT is asked for it") {
  World world;
  world.server.tells_tag_after_put = false;
  for (const char* value : {"second", "third"}) {
    world.device.edit(value);
    world.device.settle();
  }
  CHECK(world.edits_on_server() == 3);
  const auto last = std::find_if(world.device.calls.rbegin(), world.device.calls.rend(),
                                 [](const SyncCall& call) { return call.method == "PUT"; });
  CHECK(is_strong_tag(last->if_match));
}

TEST_CASE("a server that refuses conditions with 501 gets the write without them") {
  World world;
  world.server.create = world.server.update = Guard::refused;
  world.device.edit("second");
  world.device.settle();
  CHECK(world.edits_on_server() == 2);
  CHECK(world.device.status().mode == SyncMode::synced);
}

TEST_CASE("an interrupted PUT kept cut off: its bytes are kept aside, the head is written anew from the journal") {
  World world;
  const std::string whole = world.server.body(world.device.head());
  const std::string half = whole.substr(0, whole.size() / 2);
  world.server.plant(world.device.head(), half);
  world.device.wait(180000);
  CHECK(world.edits_on_server() == 1);
  REQUIRE(world.device.damaged.size() == 1);
  CHECK(world.device.damaged[0].body == half);
}

TEST_CASE("a shorter PUT that leaves old bytes behind the end is damage, not data") {
  World world;
  world.server.plant(world.device.head(), world.server.body(world.device.head()) + "]}old bytes");
  TestDevice other(world.server, "p2", {.profile = "d2"});
  other.start();
  other.settle();
  CHECK(other.received.empty());
  const auto quarantine = other.status().quarantine;
  REQUIRE(quarantine.size() == 1);
  CHECK(quarantine[0].text == "sync.reason.damaged");
  world.device.wait(180000);
  other.wait(180000);
  CHECK(other.received.size() == 1);
  CHECK(other.status().quarantine.empty());
}

TEST_CASE("a body that is seen half written once is read again, and the endpoint is known for it") {
  World world;
  TestDevice other(world.server, "p2", {.profile = "d2"});
  bool once = false;
  world.server.instead = [&](const SyncCall& call) {
    if (once || call.method != "GET" || call.path != world.device.head()) return SyncAnswer{};
    once = true;
    SyncAnswer answer = status_answer(200);
    answer.body = world.server.body(call.path).substr(0, 100);
    return answer;
  };
  other.start();
  other.settle();
  CHECK(other.received.size() == 1);
  CHECK(other.status().quarantine.empty());
  CHECK(other.status().endpoint_class == "E");
}

TEST_CASE("a changed digit in a stored file is found by its hash, and nothing of it is believed") {
  World world;
  std::string body = world.server.body(world.device.head());
  body.replace(body.find("first"), 5, "forst");
  world.server.plant(world.device.head(), body);
  TestDevice other(world.server, "p2", {.profile = "d2"});
  other.start();
  other.settle();
  CHECK(other.received.empty());
  CHECK(other.status().quarantine.size() == 1);
}

TEST_CASE("a file of another person under this person's name is not believed") {
  World world;
  world.server.plant("cases/hope/p1/p3.d9.json", world.server.body(world.device.head()));
  TestDevice other(world.server, "p2", {.profile = "d2"});
  other.start();
  other.settle();
  CHECK(other.received.count("cases/hope/p1/p3.d9.json") == 0);
  REQUIRE(other.status().quarantine.size() == 1);
  CHECK(other.status().quarantine[0].text == "sync.reason.foreign");
}

TEST_CASE("a late repeat of an old PUT is found in the listing and put right") {
  ModelServer server;
  server.update = Guard::ignored;
  TestDevice device(server, "p1", {.profile = "d1"});
  device.start();
  device.edit("first");
  device.settle();
  const auto put = std::find_if(device.calls.rbegin(), device.calls.rend(),
                                [](const SyncCall& call) { return call.method == "PUT"; });
  const SyncCall old = *put;
  device.edit("second");
  device.settle();
  server.create = Guard::ignored;
  server.handle(old);
  CHECK(server.body(device.head()).find("second") == std::string::npos);
  device.wait(130000);
  CHECK(server.body(device.head()).find("second") != std::string::npos);
}

TEST_CASE("a request that is never answered is given up and made good") {
  World world;
  world.device.lost = true;
  world.device.edit("second");
  world.device.wait(30000);
  world.device.lost = false;
  CHECK(world.edits_on_server() == 1);
  world.device.wait(120000);
  CHECK(world.edits_on_server() == 2);
}

TEST_CASE("events of a kind that this version does not know go back to the server as they came") {
  World world;
  TestDevice other(world.server, "p1", world.device.disk);
  auto event = event_from(
      parse_json(
          R"({"id":"d1.r9-1","clock":9,"at":"","by":"p1","case":"c1","kind":"record.sung","data":{"song":"la"},"tune":[1,2]})")
          .value(),
      "");
  REQUIRE(event);
  other.disk.journal.emplace_back(other.home, event.value());
  other.start();
  other.settle();
  const std::string body = world.server.body(other.head());
  CHECK(body.find(R"("kind":"record.sung")") != std::string::npos);
  CHECK(body.find(R"("tune":[1,2])") != std::string::npos);
}

#include <doctest/doctest.h>

#include "tests/core/sync/test_device.hpp"

// One name, two writers: how it comes about, and that nobody's work is written over.

using namespace rehearsal;

namespace {

bool on_server(const ModelServer& server, const EventId& id) {
  for (const std::string& path : server.names("cases/")) {
    if (server.body(path).find("\"" + id.text() + "\"") != std::string::npos) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("a cloned profile takes a new device id, and both copies' edits stand") {
  ModelServer server;
  TestDevice first(server, "p1", {.profile = "d1"});
  first.start();
  const EventId shared = first.edit("shared");
  first.settle();
  TestDevice clone(server, "p1", first.disk);
  clone.seed = 2;
  first.start();
  const EventId of_first = first.edit("first");
  first.settle();
  clone.start();
  const EventId of_clone = clone.edit("clone");
  clone.settle();
  CHECK(clone.state.who.writer.device != "d1");
  CHECK(clone.status().mode == SyncMode::synced);
  CHECK(server.names("cases/").size() == 2);
  CHECK(clone.knows(of_first));
  first.wait(120000);
  CHECK(first.state.who.writer.device == "d1");
  CHECK(first.knows(of_clone));
  for (const EventId& id : {shared, of_first, of_clone}) CHECK(on_server(server, id));
}

TEST_CASE("the new device id outlasts the session") {
  ModelServer server;
  TestDevice first(server, "p1", {.profile = "d1"});
  first.start();
  first.edit("x");
  first.settle();
  TestDevice clone(server, "p1", {.profile = "d1"});
  clone.start();
  clone.edit("y");
  clone.settle();
  const DeviceId taken = clone.state.who.writer.device;
  clone.start();
  clone.settle();
  CHECK(clone.state.who.writer.device == taken);
  CHECK(server.names("cases/").size() == 2);
}

TEST_CASE("a copy of a running profile that writes under the very same epoch is noticed by its hash") {
  ModelServer server;
  TestDevice first(server, "p1", {.profile = "d1"});
  first.start();
  first.edit("shared");
  first.settle();
  TestDevice twin(server, "p1", first.disk);
  twin.state = first.state;
  twin.now = first.now;
  first.edit("first");
  first.settle();
  twin.state.memory = first.state.memory;  // the same revision noted by both, with different content
  for (auto& write : twin.state.memory.heads[first.head()].recent) write.sha256 = "other";
  twin.tell(SyncNow{});
  twin.settle();
  CHECK(twin.state.who.writer.device != "d1");
}

TEST_CASE("a backup of the device that is played back gives back what was synced since, and takes a new device id") {
  ModelServer server;
  TestDevice device(server, "p1", {.profile = "d1"});
  device.start();
  device.edit("before");
  device.settle();
  const SyncDisk backup = device.disk;
  device.start();
  const EventId since = device.edit("since");
  device.settle();
  TestDevice restored(server, "p1", backup);
  restored.seed = 3;
  restored.start();
  const EventId after = restored.edit("after");
  restored.settle();
  CHECK(restored.state.who.writer.device != "d1");
  CHECK(restored.knows(since));
  CHECK(on_server(server, since));
  CHECK(on_server(server, after));
}

TEST_CASE("a local store that is silently empty pulls first and writes over nothing") {
  ModelServer server;
  TestDevice device(server, "p1", {.profile = "d1"});
  device.start();
  const EventId kept = device.edit("kept");
  device.settle();
  const std::string before = server.body(device.head());
  TestDevice emptied(server, "p1", {.profile = "d1"});
  emptied.seed = 4;
  emptied.start();
  emptied.settle();
  CHECK(server.body("cases/hope/p1/p1.d1.json") == before);
  CHECK(emptied.knows(kept));
}

TEST_CASE("unreadable memory costs a device id and nothing else") {
  ModelServer server;
  TestDevice device(server, "p1", {.profile = "d1"});
  device.start();
  const EventId kept = device.edit("kept");
  device.settle();
  for (auto& [key, value] : device.disk.memory) value = "{\"rev\":";
  device.start();
  device.edit("more");
  device.settle();
  CHECK(device.status().mode == SyncMode::synced);
  CHECK(server.names("cases/").size() == 2);
  CHECK(on_server(server, kept));
}

TEST_CASE("a tab that is not the writer writes nothing") {
  ModelServer server;
  TestDevice tab(server, "p1", {.profile = "d1"});
  tab.tell(SyncMayWrite{false});
  tab.start();
  tab.tell(SyncMayWrite{false});
  tab.edit("from another tab");
  tab.settle();
  CHECK(tab.count("PUT") == 0);
  CHECK(tab.status().waiting == 1);
  tab.tell(SyncMayWrite{true});
  tab.settle();
  CHECK(tab.status().waiting == 0);
}

TEST_CASE("the next person at this computer does not write the work of the one before under the own name") {
  ModelServer server;
  TestDevice device(server, "p1", {.profile = "d1"});
  device.lost = true;
  device.start();
  device.edit("of p1");
  device.wait(1000);
  device.lost = false;
  device.person = "p2";
  device.home = case_folder("hope", "p2");
  SyncDisk journal_of_p1 = device.disk;
  device.disk.journal.clear();
  device.start();
  device.edit("of p2");
  device.settle();
  CHECK(server.names("cases/") == std::set<std::string>{"cases/hope/p2/p2.d1.json"});
  CHECK(server.body("cases/hope/p2/p2.d1.json").find("of p1") == std::string::npos);
}

TEST_CASE("a head of a newer version is left alone: what it holds could not be written again") {
  ModelServer server;
  TestDevice device(server, "p1", {.profile = "d1"});
  device.start();
  device.edit("old");
  device.settle();
  const std::string newer = R"({"format":"rehearsal-snapshot","version":2,"events":{"of":"another shape"}})";
  server.plant("cases/hope/p1/p1.d1.json", newer);
  device.start();
  device.edit("more");
  device.settle();
  CHECK(server.body("cases/hope/p1/p1.d1.json") == newer);
  CHECK(device.status().waiting == 0);
  const auto quarantine = device.status().quarantine;
  REQUIRE(quarantine.size() == 1);
  CHECK(quarantine[0].text == "sync.reason.newer");
}

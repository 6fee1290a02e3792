#include <doctest/doctest.h>

#include <algorithm>

#include "tests/core/sync/test_device.hpp"

using namespace rehearsal;

TEST_CASE("a first edit reaches the server, is read back, and only then counts as synced") {
  ModelServer server;
  TestDevice device(server, "p1", {.profile = "d1"});
  device.start();
  device.settle();
  CHECK(device.status().mode == SyncMode::synced);
  device.edit("Ana");
  CHECK(device.status().mode == SyncMode::waiting);
  CHECK(device.status().waiting == 1);
  device.settle();
  CHECK(device.status().mode == SyncMode::synced);
  CHECK(device.status().waiting == 0);
  CHECK(server.names("cases/") == std::set<std::string>{"cases/hope/p1/p1.d1.json"});
  CHECK(server.body(device.head()).find("Ana") != std::string::npos);
  const auto put = std::find_if(device.calls.begin(), device.calls.end(), [&](const SyncCall& call) {
    return call.method == "PUT" && call.path == device.head();
  });
  REQUIRE(put != device.calls.end());
  CHECK(put->if_none_match == "*");
  const bool read_back = std::any_of(put, device.calls.end(), [&](const SyncCall& call) {
    return call.method == "GET" && call.path == device.head();
  });
  CHECK(read_back);
}

TEST_CASE("what was practised before the first connection is united with the server, not replaced by it") {
  ModelServer server;
  SyncDisk disk{.profile = "d1"};
  disk.journal.emplace_back(case_folder("hope", "p1"), edit_event("d1.r0", 1, "p1", 1, "before"));
  TestDevice device(server, "p1", disk);
  device.start();
  device.settle();
  CHECK(device.status().mode == SyncMode::synced);
  CHECK(server.body(device.head()).find("before") != std::string::npos);
}

TEST_CASE("a second version is written only over the first") {
  ModelServer server;
  TestDevice device(server, "p1", {.profile = "d1"});
  device.start();
  device.edit("one");
  device.settle();
  const std::string tag = server.tag_of(device.head());
  device.edit("two");
  device.settle();
  const auto put = std::find_if(device.calls.rbegin(), device.calls.rend(),
                                [](const SyncCall& call) { return call.method == "PUT"; });
  REQUIRE(put != device.calls.rend());
  CHECK(put->if_match == tag);
  CHECK(server.body(device.head()).find("one") != std::string::npos);
}

TEST_CASE("edits that follow each other closely share one write") {
  ModelServer server;
  TestDevice device(server, "p1", {.profile = "d1"});
  device.start();
  device.settle();
  const int before = server.counts["PUT"];
  for (int edit = 0; edit < 20; ++edit) {
    device.edit("value " + std::to_string(edit));
    device.wait(50);
  }
  device.settle();
  CHECK(server.counts["PUT"] - before == 1);
}

TEST_CASE("a person's other device, the agency and nobody else's folder: each gets what it watches") {
  ModelServer server;
  TestDevice learner(server, "p1", {.profile = "d1"});
  TestDevice second(server, "p1", {.profile = "d2"});
  TestDevice ata(server, "a1", {.profile = "d3"});
  second.watch = {{"cases/hope/p1/", 0}};
  learner.start();
  const EventId mine = learner.edit("Ana");
  learner.settle();
  second.start();
  second.settle();
  CHECK(second.knows(mine));
  CHECK(second.disk.received.at(mine) == "cases/hope/p1/p1.d1.json");
  ata.start();
  ata.settle();
  CHECK(ata.knows(mine));
  const EventId feedback = ata.edit(case_folder("hope", "p1"), "please look again");
  ata.settle();
  CHECK(server.files.count("cases/hope/p1/a1.d3.json") == 1);
  learner.wait(70000);
  CHECK(learner.knows(feedback));
  second.wait(70000);
  CHECK(second.knows(feedback));
}

TEST_CASE("a round of looking asks for the changed folder and the changed head alone") {
  ModelServer server;
  TestDevice learner(server, "p1", {.profile = "d1"}), other(server, "p2", {.profile = "d2"}),
      ata(server, "a1", {.profile = "d3"});
  for (TestDevice* device : {&learner, &other}) {
    device->start();
    device->edit("x");
    device->settle();
  }
  ata.start();
  ata.wait(200000);
  const std::size_t quiet = ata.calls.size();
  ata.wait(60000);
  CHECK(ata.calls.size() - quiet == 1);  // the agency's listing
  learner.edit("y");
  learner.settle();
  ata.calls.clear();
  ata.wait(60000);
  std::vector<std::string> asked;
  for (const SyncCall& call : ata.calls) asked.push_back(call.method + " " + call.path);
  CHECK(asked ==
        std::vector<std::string>{"PROPFIND cases/hope/", "PROPFIND cases/hope/p1/", "GET cases/hope/p1/p1.d1.json"});
}

TEST_CASE("events leave the journal's care only when a later session has read them from the server") {
  ModelServer server;
  TestDevice device(server, "p1", {.profile = "d1"});
  device.start();
  const EventId id = device.edit("Ana");
  device.settle();
  CHECK(device.settled.empty());
  device.start();
  device.settle();
  REQUIRE(device.settled.size() == 1);
  CHECK(device.settled[0].ids.has(id));
  CHECK(device.status().unsettled == 0);
}

TEST_CASE("the page closes: what waits goes out in one request that outlives it") {
  ModelServer server;
  TestDevice device(server, "p1", {.profile = "d1"});
  device.start();
  device.settle();
  const EventId id = device.edit("last words");
  device.tell(SyncHiding{});
  REQUIRE(!device.calls.empty());
  CHECK(device.calls.back().method == "PUT");
  CHECK(device.calls.back().keepalive);
  device.wait(1);
  TestDevice next(server, "p1", device.disk);
  next.start();
  next.settle();
  CHECK(next.disk.profile == "d1");
  CHECK(server.names("cases/").size() == 1);  // own hand, although its answer was never seen
  CHECK(server.body(next.head()).find("last words") != std::string::npos);
  CHECK(next.knows(id));
}

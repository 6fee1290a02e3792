#include <doctest/doctest.h>

#include "shell/host_memory.hpp"

using namespace rehearsal;

namespace {

struct Ear {
  std::vector<HostResult> heard;
  void operator()(HostResult result) { heard.push_back(std::move(result)); }
};

}  // namespace

TEST_CASE("what one browser has written, the next one on the same disk finds") {
  MemoryDisk disk;
  {
    MemoryHost host(disk);
    host.write_store(1, {.append = {"a", "b"}, .put = {{"device", "d1"}}});
    Ear ear;
    CHECK(host.deliver(std::ref(ear)) == 1);
    CHECK(std::get<StoreWritten>(ear.heard[0]).request == 1);
  }
  MemoryHost host(disk);
  host.load_store(2);
  Ear ear;
  host.deliver(std::ref(ear));
  const auto& loaded = std::get<StoreLoaded>(ear.heard[0]);
  CHECK(loaded.journal == std::vector<std::string>{"a", "b"});
  CHECK(loaded.entries[0].second == "d1");
}

TEST_CASE("a full disk writes nothing of a transaction, and says why") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.store_full = true;
  host.write_store(1, {.append = {"a"}, .put = {{"k", "v"}}});
  Ear ear;
  host.deliver(std::ref(ear));
  CHECK(std::get<StoreFailed>(ear.heard[0]).why == StoreFailed::Why::full);
  CHECK(disk.journal.empty());
  CHECK(disk.entries.empty());
}

TEST_CASE("without network there is no answer") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.server = [](const HttpRequest&) { return HttpResponse{.status = 200}; };
  host.is_online = false;
  host.http(7, {.url = "data/space.json"});
  Ear ear;
  host.deliver(std::ref(ear));
  CHECK(std::get<HttpResponse>(ear.heard[0]).status == 0);
  CHECK(std::get<HttpResponse>(ear.heard[0]).request == 7);
}

TEST_CASE("a timer fires once, when its time has come") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.start_timer(3, 1000);
  Ear ear;
  host.advance(999);
  CHECK(host.deliver(std::ref(ear)) == 0);
  host.advance(1);
  CHECK(host.deliver(std::ref(ear)) == 1);
  host.advance(5000);
  CHECK(host.deliver(std::ref(ear)) == 0);
}

TEST_CASE("Back leads to the route before, and tells") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.go("site");
  host.go("report");
  host.back();
  Ear ear;
  host.deliver(std::ref(ear));
  CHECK(host.route() == "site");
  CHECK(std::get<RouteChanged>(ear.heard[0]).route == "site");
}

#include <doctest/doctest.h>

#include "shell/host_memory.hpp"
#include "shell/workspace/journal.hpp"

using namespace rehearsal;

namespace {

struct Bench {
  MemoryDisk disk;
  MemoryHost host{disk};
  Journal journal{host};
  void deliver() {
    host.deliver([this](HostResult result) { journal.receive(result); });
  }
};

}  // namespace

TEST_CASE("saved is said at the store's completion and not before") {
  Bench bench;
  CHECK(bench.journal.state().is == Saving::nothing);
  bench.journal.append({"one"});
  CHECK(bench.journal.state().is == Saving::saving);
  CHECK(bench.journal.state().waiting == 1);
  bench.deliver();
  CHECK(bench.journal.state().is == Saving::saved);
  CHECK(bench.journal.state().at == bench.host.now);
}

TEST_CASE("a full store loses nothing: what came back is written with the next entry, in order") {
  Bench bench;
  bench.host.store_full = true;
  bench.journal.append({"one"});
  bench.deliver();
  bench.journal.append({"two"}, {{"device", "d"}});
  bench.deliver();
  CHECK(bench.journal.state().is == Saving::failed);
  CHECK(bench.journal.state().why == StoreFailed::Why::full);
  CHECK(bench.journal.state().waiting == 2);
  bench.host.store_full = false;
  bench.journal.append({"three"});
  bench.deliver();
  CHECK(bench.journal.state().is == Saving::saved);
  CHECK(bench.disk.journal == std::vector<std::string>{"one", "two", "three"});
  CHECK(bench.disk.entries.at("device") == "d");
}

TEST_CASE("a failed write is tried again by itself") {
  Bench bench;
  bench.host.store_full = true;
  bench.journal.append({"one"});
  bench.deliver();
  bench.host.store_full = false;
  bench.host.advance(2000);
  bench.deliver();
  CHECK(bench.journal.state().is == Saving::saved);
  CHECK(bench.disk.journal == std::vector<std::string>{"one"});
}

TEST_CASE("a preference that could not be stored is not stored in its older form later") {
  Bench bench;
  bench.host.store_full = true;
  bench.journal.keep("preferences", "old");
  bench.deliver();
  bench.journal.keep("preferences", "");
  bench.host.store_full = false;
  bench.deliver();
  bench.journal.retry();
  bench.deliver();
  CHECK(bench.disk.entries.empty());
}

TEST_CASE("leaving the computer empties journal and entries, also when a write had failed before") {
  Bench bench;
  bench.journal.append({"one"}, {{"device", "d"}});
  bench.deliver();
  bench.host.store_full = true;
  bench.journal.append({"two"});
  bench.deliver();
  bench.host.store_full = false;
  bench.journal.forget();
  bench.deliver();
  CHECK(bench.disk.journal.empty());
  CHECK(bench.disk.entries.empty());
  CHECK(bench.journal.state().is == Saving::nothing);
}

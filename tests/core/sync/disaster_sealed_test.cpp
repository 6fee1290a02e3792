#include <doctest/doctest.h>

#include <algorithm>

#include "core/base/sha256.hpp"
#include "tests/core/sync/test_device.hpp"

using namespace rehearsal;

namespace {

/// About 60 kB of edits, in several writes.
void write_much(TestDevice& device) {
  for (int edit = 0; edit < 60; ++edit) {
    device.edit("value " + std::to_string(edit) + std::string(900, 'x'));
    if (edit % 10 == 9) device.settle();
  }
  device.settle();
}

bool knows_all(const TestDevice& reader, const TestDevice& writer) {
  return std::all_of(writer.disk.journal.begin(), writer.disk.journal.end(),
                     [&](const auto& entry) { return reader.knows(entry.second.id); });
}

struct Shelf {
  ModelServer server;
  TestDevice device{server, "p1", {.profile = "d1"}};

  std::string sealed() const {
    const auto names = server.names("sealed/");
    return names.empty() ? "" : *names.begin();
  }
};

/// Somebody who comes new gets everything, and nothing of it is doubtful.
void check_newcomer(Shelf& shelf) {
  TestDevice reader(shelf.server, "a1", {.profile = "d2"});
  reader.start();
  reader.settle();
  CHECK(knows_all(reader, shelf.device));
  CHECK(reader.status().quarantine.empty());
}

/// `arrives`: the head that lists the sealed file, at the server that was set back meanwhile.
void set_back_before_listing(int edits_in_backup, bool arrives) {
  Shelf shelf;
  shelf.device.start();
  for (int edit = 0; edit < edits_in_backup; ++edit) shelf.device.edit(std::string(900, 'a'));
  shelf.device.settle();
  const auto backup = shelf.server.files;
  bool set_back = false;
  shelf.server.instead = [&](const SyncCall& call) {
    SyncAnswer answer;
    const bool lists =
        call.method == "PUT" && call.path == shelf.device.head() && !shelf.server.names("sealed/").empty();
    if (!lists || set_back) return answer;
    set_back = true;
    shelf.server.set_back(backup);
    answer.status = arrives ? 0 : 503;
    return answer;
  };
  for (int edit = 0; edit < 60; ++edit) shelf.device.edit(std::string(900, 'b'));
  shelf.device.wait(60000);
  REQUIRE(set_back);
  CHECK(shelf.device.status().mode == SyncMode::synced);
  check_newcomer(shelf);
}

}  // namespace

TEST_CASE("a head is sealed at 48 kB: the file is named by its hash, written once, and the head lists it") {
  Shelf shelf;
  shelf.device.start();
  write_much(shelf.device);
  REQUIRE(shelf.server.names("sealed/").size() == 1);
  const std::string name = shelf.sealed();
  const std::string hash = sha256(shelf.server.body(name));
  CHECK(name.starts_with("sealed/hope/p1/p1.d1-"));
  CHECK(name.ends_with("-" + hash.substr(0, 8) + ".json"));
  CHECK(shelf.server.body(shelf.device.head()).size() < 49152);
  CHECK(shelf.server.body(shelf.device.head()).find(hash) != std::string::npos);
  const auto put = std::find_if(shelf.device.calls.begin(), shelf.device.calls.end(),
                                [&](const SyncCall& call) { return call.method == "PUT" && call.path == name; });
  REQUIRE(put != shelf.device.calls.end());
  CHECK(put->if_none_match == "*");
  CHECK(shelf.device.status().mode == SyncMode::synced);
}

TEST_CASE("a reader gets what is sealed and what is not, once each") {
  Shelf shelf;
  shelf.device.start();
  write_much(shelf.device);
  TestDevice reader(shelf.server, "a1", {.profile = "d2"});
  reader.start();
  reader.settle();
  CHECK(knows_all(reader, shelf.device));
  std::size_t handed_over = 0;
  for (const auto& [path, ids] : reader.received) handed_over += ids.size();
  CHECK(handed_over == 60);
}

TEST_CASE("much work done offline is sealed in several files at the first connection") {
  Shelf shelf;
  SyncDisk disk{.profile = "d1"};
  for (std::uint64_t edit = 1; edit <= 300; ++edit) {
    disk.journal.emplace_back(case_folder("hope", "p1"), edit_event("d1.r0", edit, "p1", edit, std::string(900, 'y')));
  }
  TestDevice device(shelf.server, "p1", disk);
  device.start();
  device.settle();
  CHECK(device.status().mode == SyncMode::synced);
  CHECK(shelf.server.names("sealed/").size() >= 6);
  CHECK(shelf.server.body(device.head()).size() < 52000);
  TestDevice reader(shelf.server, "a1", {.profile = "d2"});
  reader.start();
  reader.settle();
  CHECK(knows_all(reader, device));
}

TEST_CASE("a sealed file that is gone is written again from the journal") {
  Shelf shelf;
  shelf.device.start();
  write_much(shelf.device);
  shelf.server.files.erase(shelf.sealed());
  shelf.device.start();
  shelf.device.settle();
  CHECK(shelf.device.status().mode == SyncMode::synced);
  check_newcomer(shelf);
}

TEST_CASE(
    "the server is set back between the sealing of a file and the head that lists it: the file is written again") {
  SUBCASE("the backup's head is the one that the device knows") {
    set_back_before_listing(30, false);
  }
  SUBCASE("and takes the next one, its tag being the same") {
    set_back_before_listing(30, true);
  }
  SUBCASE("the backup has no head at all") {
    set_back_before_listing(0, false);
  }
  SUBCASE("and takes the first") {
    set_back_before_listing(0, true);
  }
}

TEST_CASE(
    "a sealed file that goes from the server while the program runs is missed at the next look at what is sealed") {
  Shelf shelf;
  shelf.device.start();
  write_much(shelf.device);
  const std::string name = shelf.sealed();
  shelf.server.files.erase(name);
  shelf.device.wait(shelf.device.settings.recheck + 60000);
  CHECK(shelf.server.files.count(name) == 1);
  CHECK(shelf.device.status().mode == SyncMode::synced);
}

TEST_CASE("a look at what is sealed asks for no bytes that were read before") {
  Shelf shelf;
  shelf.device.start();
  write_much(shelf.device);
  shelf.device.calls.clear();
  shelf.device.wait(shelf.device.settings.recheck + 60000);
  std::size_t asked = 0;
  for (const SyncCall& call : shelf.device.calls) {
    if (call.path != shelf.sealed()) continue;
    ++asked;
    CHECK(call.if_none_match == shelf.server.tag_of(call.path));
  }
  CHECK(asked >= 1);
  CHECK(shelf.device.count("PUT") == 0);
}

TEST_CASE("a sealed file that is damaged and may not be changed is replaced by one of another name") {
  Shelf shelf;
  shelf.device.start();
  write_much(shelf.device);
  const std::string damaged = shelf.sealed();
  shelf.server.plant(damaged, shelf.server.body(damaged).substr(0, 1000));
  shelf.device.start();
  shelf.device.wait(60000);
  CHECK(shelf.device.status().waiting == 0);
  CHECK(shelf.server.body(damaged).size() == 1000);
  TestDevice reader(shelf.server, "a1", {.profile = "d2"});
  reader.start();
  reader.settle();
  CHECK(knows_all(reader, shelf.device));
}

TEST_CASE("a reader that finds a sealed file missing says so and looks again") {
  Shelf shelf;
  shelf.device.start();
  write_much(shelf.device);
  const std::string name = shelf.sealed();
  const auto kept = shelf.server.files.at(name);
  shelf.server.files.erase(name);
  TestDevice reader(shelf.server, "a1", {.profile = "d2"});
  reader.start();
  reader.settle();
  REQUIRE(reader.status().quarantine.size() == 1);
  CHECK(reader.status().quarantine[0].text == "sync.reason.sealed-missing");
  CHECK_FALSE(knows_all(reader, shelf.device));
  shelf.server.files[name] = kept;
  reader.wait(130000);
  CHECK(knows_all(reader, shelf.device));
  CHECK(reader.status().quarantine.empty());
}

TEST_CASE("sealing that was cut short by a closing browser is found done by the next session") {
  Shelf shelf;
  shelf.device.start();
  shelf.server.instead = [](const SyncCall& call) {
    SyncAnswer answer;
    if (call.method == "PUT" && call.path.starts_with("cases/") && call.path.find("probe") == std::string::npos &&
        call.body.find("\"sealed\"") != std::string::npos)
      answer.status = 503;
    return answer;
  };
  write_much(shelf.device);
  CHECK(shelf.server.names("sealed/").size() == 1);
  CHECK(shelf.device.status().waiting > 0);
  shelf.server.instead = {};
  shelf.device.start();
  shelf.device.settle();
  CHECK(shelf.device.status().waiting == 0);
  CHECK(shelf.server.names("sealed/").size() == 1);
}

TEST_CASE("where sealing is not allowed the head grows and nothing waits") {
  Shelf shelf;
  shelf.server.instead = [](const SyncCall& call) {
    SyncAnswer answer;
    if (call.method == "PUT" && call.path.starts_with("sealed/")) answer.status = 403;
    return answer;
  };
  shelf.device.start();
  write_much(shelf.device);
  CHECK(shelf.device.status().waiting == 0);
  CHECK(shelf.server.body(shelf.device.head()).size() > 49152);
}

TEST_CASE("a head that lists another person's sealed file is not believed") {
  const Json list = {{{"name", "p2.d2-9-01234567.json"}, {"sha256", "x"}, {"holds", {{"d2.a", "1-9"}}}}};
  CHECK_FALSE(sealed_list_from(list, "p1"));
  CHECK(sealed_list_from(list, "p2"));
}

TEST_CASE("the page closes over a head that is too large for a last request: none is made, the journal has it") {
  Shelf shelf;
  shelf.device.start();
  shelf.device.settle();
  for (int edit = 0; edit < 70; ++edit) shelf.device.edit(std::string(900, 'z'));
  shelf.device.calls.clear();
  shelf.device.tell(SyncHiding{});
  CHECK(shelf.device.calls.empty());
}

TEST_CASE("the page closes before the head was read: it is not written over unseen") {
  Shelf shelf;
  shelf.device.lost = true;
  shelf.device.start();
  shelf.device.edit("early");
  shelf.device.tell(SyncHiding{});
  CHECK(shelf.device.count("PUT") == 0);
}

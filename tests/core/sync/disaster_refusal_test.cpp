#include <doctest/doctest.h>

#include "tests/core/sync/test_device.hpp"

// The endpoint says no, or something else answers in its place: the truth is told and everything is kept.

using namespace rehearsal;

namespace {

SyncAnswer status_answer(int status) {
  SyncAnswer answer;
  answer.status = status;
  return answer;
}

SyncAnswer portal() {
  SyncAnswer answer = status_answer(200);
  answer.type = "text/html; charset=utf-8";
  answer.body = "<!DOCTYPE html><title>Welcome to the library's network</title>";
  return answer;
}

struct Desk {
  ModelServer server;
  TestDevice device{server, "p1", {.profile = "d1"}};

  void start_with_an_edit() {
    device.start();
    device.edit("mine");
    device.settle();
  }
  void answer_puts_with(int status) {
    server.instead = [status](const SyncCall& call) { return status_answer(call.method == "PUT" ? status : 0); };
  }
};

}  // namespace

TEST_CASE("captive portal at the start: no data, no sync, tried again by itself") {
  Desk desk;
  desk.server.instead = [](const SyncCall&) { return portal(); };
  desk.start_with_an_edit();
  CHECK(desk.device.status().mode == SyncMode::offline);
  CHECK(desk.device.status().reason == "sync.reason.portal");
  CHECK(desk.device.count("PUT") == 0);
  desk.server.instead = {};
  desk.device.wait(120000);
  CHECK(desk.device.status().mode == SyncMode::synced);
}

TEST_CASE("captive portal in mid-session: its 200 to a PUT is not taken for saved") {
  Desk desk;
  desk.start_with_an_edit();
  desk.server.instead = [](const SyncCall&) { return portal(); };
  desk.device.edit("more");
  desk.device.settle();
  CHECK(desk.device.status().waiting == 1);
  CHECK(desk.device.status().mode == SyncMode::offline);
  CHECK(desk.device.status().reason == "sync.reason.portal");
  desk.server.instead = {};
  desk.device.wait(120000);
  CHECK(desk.device.status().waiting == 0);
  CHECK(desk.server.body(desk.device.head()).find("more") != std::string::npos);
}

TEST_CASE("captive portal that lets reads through the cache and answers only the PUT") {
  Desk desk;
  desk.start_with_an_edit();
  desk.server.instead = [](const SyncCall& call) { return call.method == "PUT" ? portal() : SyncAnswer{}; };
  desk.device.edit("more");
  desk.device.settle();
  CHECK(desk.device.status().waiting == 1);
}

TEST_CASE("no sentinel: nothing is written, and it is told") {
  Desk desk;
  desk.server.files.clear();
  desk.start_with_an_edit();
  CHECK(desk.device.status().mode == SyncMode::blocked);
  CHECK(desk.device.status().reason == "sync.reason.no-space");
  CHECK(desk.device.status().offer_backup);
  CHECK(desk.server.files.empty());
}

TEST_CASE("a sentinel that is no sentinel: nothing is written") {
  for (const char* body : {"", "{}", "[]", "null", "{\"format\":\"rehearsal-space\",\"version\":1,\"space\":\"NO\"}",
                           "{\"format\":\"rehearsal-space\","}) {
    Desk desk;
    desk.server.plant("space.json", body);
    desk.start_with_an_edit();
    CAPTURE(body);
    CHECK(desk.device.status().mode == SyncMode::blocked);
    CHECK(desk.device.count("PUT") == 0);
  }
}

TEST_CASE("another space at the old address is not synced with") {
  Desk desk;
  desk.device.known_space = "village";
  desk.start_with_an_edit();
  CHECK(desk.device.status().reason == "sync.reason.other-space");
  CHECK(desk.device.count("PUT") == 0);
}

TEST_CASE("the space changes in mid-session: writing stops") {
  Desk desk;
  desk.start_with_an_edit();
  desk.server.plant("space.json", ModelServer("village").body("space.json"));
  desk.device.tell(SyncOnline{false});
  desk.device.tell(SyncOnline{true});
  const int before = desk.server.counts["PUT"];
  desk.device.edit("more");
  desk.device.settle();
  CHECK(desk.server.counts["PUT"] == before);
  CHECK(desk.device.status().reason == "sync.reason.other-space");
}

TEST_CASE("wrong password: told, the file is offered, and the right one goes on") {
  Desk desk;
  bool wrong = true;
  desk.server.instead = [&](const SyncCall&) { return status_answer(wrong ? 401 : 0); };
  desk.start_with_an_edit();
  CHECK(desk.device.status().mode == SyncMode::blocked);
  CHECK(desk.device.status().reason == "sync.reason.login");
  CHECK(desk.device.status().offer_backup);
  CHECK(desk.device.calls.size() == 1);  // no hammering with a password that is wrong
  wrong = false;
  desk.device.start();
  desk.device.settle();
  CHECK(desk.device.status().mode == SyncMode::synced);
}

TEST_CASE("a password that is withdrawn in mid-session makes it read-only, with the file offered") {
  Desk desk;
  desk.start_with_an_edit();
  desk.answer_puts_with(401);
  desk.device.edit("more");
  desk.device.settle();
  CHECK(desk.device.status().mode == SyncMode::read_only);
  CHECK(desk.device.status().reason == "sync.reason.login");
  CHECK(desk.device.status().offer_backup);
  CHECK_FALSE(desk.device.status().may_leave);
}

TEST_CASE("403 and 405 make it read-only, until a person asks again") {
  for (const auto& [status, reason] :
       {std::pair{403, "sync.reason.not-allowed"}, std::pair{405, "sync.reason.no-writes"}}) {
    Desk desk;
    desk.start_with_an_edit();
    desk.answer_puts_with(status);
    desk.device.edit("more");
    desk.device.settle();
    CAPTURE(status);
    CHECK(desk.device.status().mode == SyncMode::read_only);
    CHECK(desk.device.status().reason == reason);
    CHECK(desk.device.status().offer_backup);
    desk.server.instead = {};
    desk.device.settle();
    CHECK(desk.device.status().waiting == 1);
    desk.device.tell(SyncNow{});
    desk.device.settle();
    CHECK(desk.device.status().mode == SyncMode::synced);
  }
}

TEST_CASE("full disk, said plainly with 507") {
  Desk desk;
  desk.start_with_an_edit();
  desk.answer_puts_with(507);
  desk.device.edit("more");
  desk.device.settle();
  CHECK(desk.device.status().reason == "sync.reason.full");
  CHECK(desk.device.status().offer_backup);
  CHECK(desk.device.status().waiting == 1);
  desk.server.instead = {};
  desk.device.wait(300000);
  CHECK(desk.device.status().mode == SyncMode::synced);
  CHECK(desk.device.status().reason.empty());
}

TEST_CASE("full disk, hidden behind 500: told when writes fail again and again and reads do not") {
  Desk desk;
  desk.start_with_an_edit();
  desk.answer_puts_with(500);
  desk.device.edit("more");
  desk.device.settle();
  CHECK(desk.device.status().reason == "sync.reason.cannot-store");
  CHECK(desk.device.status().offer_backup);
}

TEST_CASE("a host that says yes to a PUT and keeps nothing is read-only") {
  Desk desk;
  desk.server.keeps = false;
  desk.start_with_an_edit();
  desk.device.wait(60000);
  CHECK(desk.device.status().mode == SyncMode::read_only);
  CHECK(desk.device.status().reason == "sync.reason.not-kept");
  CHECK(desk.device.status().endpoint_class == "R");
  CHECK(desk.device.status().waiting == 1);
}

TEST_CASE("a host that stops keeping in mid-session is found out by the read-back of the first write") {
  Desk desk;
  desk.start_with_an_edit();
  desk.server.keeps = false;
  desk.device.start();
  desk.device.settle();
  desk.device.edit("more");
  desk.device.wait(120000);
  CHECK(desk.device.status().mode == SyncMode::read_only);
  CHECK(desk.device.status().waiting == 1);
}

TEST_CASE("offline: edits wait; back online they are written, after the sentinel was seen again") {
  Desk desk;
  desk.start_with_an_edit();
  desk.device.tell(SyncOnline{false});
  desk.device.edit("on the bus");
  desk.device.calls.clear();
  desk.device.settle();
  CHECK(desk.device.calls.empty());
  CHECK(desk.device.status().mode == SyncMode::offline);
  desk.device.tell(SyncOnline{true});
  desk.device.settle();
  CHECK(desk.device.calls.front().path == "space.json");
  CHECK(desk.device.status().mode == SyncMode::synced);
}

TEST_CASE("no answer for long: pauses grow, up to five minutes, and edits stay") {
  Desk desk;
  desk.start_with_an_edit();
  desk.server.instead = [](const SyncCall&) { return status_answer(503); };
  desk.device.edit("more");
  desk.device.calls.clear();
  desk.device.wait(3600000);
  CHECK(desk.device.calls.size() < 80);
  CHECK(desk.device.status().mode == SyncMode::offline);
  CHECK(desk.device.status().waiting == 1);
  desk.server.instead = {};
  desk.device.wait(600000);
  CHECK(desk.device.status().mode == SyncMode::synced);
}

TEST_CASE("missing folders are made, the deepest first") {
  Desk desk;
  desk.server.folders = {"", "cases/"};
  desk.start_with_an_edit();
  CHECK(desk.device.status().mode == SyncMode::synced);
  CHECK(desk.server.folders.count("cases/hope/p1/") == 1);
}

TEST_CASE("a folder that may not be made is told") {
  Desk desk;
  desk.server.folders = {"", "cases/"};
  desk.server.instead = [](const SyncCall& call) { return status_answer(call.method == "MKCOL" ? 403 : 0); };
  desk.start_with_an_edit();
  CHECK(desk.device.status().mode == SyncMode::read_only);
  CHECK(desk.device.status().reason == "sync.reason.no-folder");
}

TEST_CASE("a folder that this person may not look into is told, and the others are read") {
  Desk desk;
  desk.start_with_an_edit();
  TestDevice other(desk.server, "p2", {.profile = "d2"});
  other.watch = {{"cases/hope/", 1}, {"office/", 0}};
  desk.server.instead = [](const SyncCall& call) {
    return status_answer(call.method == "PROPFIND" && call.path == "office/" ? 403 : 0);
  };
  other.start();
  other.settle();
  REQUIRE(other.status().refused.size() == 1);
  CHECK(other.status().refused[0].path == "office/");
  CHECK(other.received.size() == 1);
}

TEST_CASE("a clock that is set back stops nothing") {
  Desk desk;
  desk.start_with_an_edit();
  desk.device.now -= 86400000;
  desk.device.edit("yesterday, it seems");
  desk.device.tell(SyncNow{});
  desk.device.settle();
  CHECK(desk.device.status().waiting == 0);
}

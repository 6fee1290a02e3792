#include <doctest/doctest.h>

#include <algorithm>

#include "tests/shell/support/sync_endpoint.hpp"

using namespace rehearsal;

namespace {

constexpr const char* folder = "cases/hope/p1/";

void practise(Stage& stage) {
  stage.visit("/");
  REQUIRE(stage.click(AriaRole::button, "Start with Terrence Boyd"));
}

void search_for(Stage& stage, std::string_view name) {
  stage.visit("/site/" + stage.work().current()->id + "/search");
  stage.type("Name", name);
  REQUIRE(stage.click(AriaRole::button, "Search"));
}

/// All that lies in the person's folder.
std::string on_server(const SyncEndpoint& endpoint) {
  std::string all;
  for (const std::string& path : endpoint.server.names(folder)) all += endpoint.server.body(path);
  return all;
}

int searches_in(Stage& stage) {
  const CaseState* in = stage.work().case_of("es.boyd");
  if (in == nullptr) return 0;
  return static_cast<int>(std::count_if(in->site.trail.begin(), in->site.trail.end(), [](const TrailEntry& entry) {
    return entry.what == TrailEntry::What::searched;
  }));
}

const HttpRequest* last_put(const Stage& stage) {
  const auto put = std::find_if(stage.host.requests.rbegin(), stage.host.requests.rend(), [](const HttpRequest& each) {
    return each.method == "PUT" && each.url.find("probe") == std::string::npos;
  });
  return put == stage.host.requests.rend() ? nullptr : &*put;
}

}  // namespace

TEST_CASE("sync: a first sign-in is one link and a password, and what was practised before comes along") {
  SyncEndpoint endpoint;
  MemoryDisk disk;
  Stage stage(disk, {.server = endpoint.as_server()});
  practise(stage);
  const PersonId before = stage.work().identity().person;
  sign_in(stage);
  CHECK(stage.driver.shows("You are signed in as p1."));
  CHECK(stage.work().identity().person == "p1");
  pass(stage, 10000);
  CHECK(stage.driver.shows("Synced "));
  CHECK(on_server(endpoint).find("case.started") != std::string::npos);
  CHECK(on_server(endpoint).find(before) != std::string::npos);
  REQUIRE(stage.work().current() != nullptr);
  CHECK(stage.work().current()->learner == "p1");
  CHECK(stage.work().case_of("es.boyd") == stage.work().current());
  CHECK(stage.driver.failure() == "");
}

TEST_CASE("sync: synced is said only after the read-back") {
  SyncEndpoint endpoint;
  MemoryDisk disk;
  Stage stage(disk, {.server = endpoint.as_server()});
  sign_in(stage);
  pass(stage, 5000);
  bool stored = false, answers = false;
  endpoint.server.instead = [&](const SyncCall& call) {
    SyncAnswer none;
    stored = stored || (call.method == "PUT" && call.path.find("probe") == std::string::npos);
    if (stored && !answers && call.method == "GET") none.status = 503;
    return none;
  };
  practise(stage);
  pass(stage, 10000);
  REQUIRE(stored);
  CHECK_FALSE(stage.driver.shows("Synced "));
  answers = true;
  pass(stage, 60000);
  CHECK(stage.driver.shows("Synced "));
}

TEST_CASE("sync: a wrong password is said at the field and changes nothing") {
  SyncEndpoint endpoint;
  MemoryDisk disk;
  Stage stage(disk, {.server = endpoint.as_server()});
  practise(stage);
  const PersonId before = stage.work().identity().person;
  sign_in(stage, "p1", "a guess");
  CHECK(stage.driver.shows("The login name and the password do not fit here."));
  CHECK(stage.work().identity().person == before);
  CHECK_FALSE(stage.work().account());
  CHECK_FALSE(disk.entries.contains("account"));
  pass(stage, 5000);
  CHECK(on_server(endpoint).empty());
  stage.type("Password", "a good one");
  stage.click(AriaRole::button, "Sign in");
  CHECK(stage.driver.shows("You are signed in as p1."));
}

TEST_CASE("sync: what is missing in the form is said at its field, and nobody is asked") {
  SyncEndpoint endpoint;
  MemoryDisk disk;
  Stage stage(disk, {.route = "/connect", .server = endpoint.as_server()});
  const std::size_t asked = stage.host.requests.size();
  stage.type("Agency", "Hope Street!");
  stage.click(AriaRole::button, "Sign in");
  CHECK(stage.driver.shows("The short name has letters, digits, - and _ only."));
  stage.type("Agency", "hope");
  stage.type("Server", "http://elsewhere.example/data");
  stage.click(AriaRole::button, "Sign in");
  CHECK(stage.driver.shows("An address begins with https://"));
  CHECK(stage.host.requests.size() == asked);
}

TEST_CASE("sync: the password is stored only when the person asks for it") {
  SyncEndpoint endpoint;
  MemoryDisk disk;
  const auto stored = [&] {
    return std::any_of(disk.entries.begin(), disk.entries.end(),
                       [](const auto& entry) { return entry.second.find("a good one") != std::string::npos; });
  };
  {
    Stage stage(disk, {.server = endpoint.as_server()});
    practise(stage);
    sign_in(stage);
    pass(stage, 10000);
    CHECK_FALSE(stored());
    CHECK(stage.text().find("a good one") == std::string::npos);
  }
  Stage again(disk, {.server = endpoint.as_server()});
  CHECK(again.driver.shows("Saved on this device. Sign in again to send it."));
  again.visit("/connect");
  CHECK(again.driver.value_of("Login name") == "p1");
  again.driver.check("Keep me signed in on this device");
  again.type("Password", "a good one");
  again.click(AriaRole::button, "Sign in");
  pass(again, 5000);
  CHECK(stored());
  again.click(AriaRole::button, "Sign out");
  CHECK_FALSE(stored());
}

TEST_CASE("sync: one who stays signed in goes on after the browser was closed") {
  SyncEndpoint endpoint;
  MemoryDisk disk;
  {
    Stage stage(disk, {.route = "/connect/hope/p1", .server = endpoint.as_server()});
    stage.driver.check("Keep me signed in on this device");
    sign_in(stage);
    practise(stage);
    pass(stage, 10000);
  }
  Stage again(disk, {.server = endpoint.as_server()});
  search_for(again, "Boyd");
  pass(again, 20000);
  CHECK(again.driver.shows("Synced "));
  CHECK(endpoint.server.names(folder).size() == 1);
  CHECK(on_server(endpoint).find("site.searched") != std::string::npos);
}

TEST_CASE("sync: offline everything is kept, the line says so, and it goes out by itself when the connection is back") {
  SyncEndpoint endpoint;
  MemoryDisk disk;
  Stage stage(disk, {.server = endpoint.as_server()});
  sign_in(stage);
  pass(stage, 5000);
  stage.host.is_online = false;
  stage.host.happen(OnlineChanged{.online = false});
  practise(stage);
  pass(stage, 30000);
  CHECK(stage.driver.shows("Saved on this device. Sent when you are back online."));
  CHECK(on_server(endpoint).find("case.started") == std::string::npos);
  stage.host.is_online = true;
  stage.host.happen(OnlineChanged{.online = true});
  pass(stage, 15000);
  CHECK(stage.driver.shows("Synced "));
  CHECK(on_server(endpoint).find("case.started") != std::string::npos);
}

TEST_CASE("sync: a network that answers with its own page is named, at the sign-in and later") {
  SyncEndpoint endpoint;
  MemoryDisk disk;
  Stage stage(disk, {.server = endpoint.as_server()});
  endpoint.portal = true;
  sign_in(stage);
  CHECK(stage.driver.shows("This network shows a page of its own first."));
  CHECK_FALSE(stage.work().account());
  endpoint.portal = false;
  pass(stage, 60000);
  CHECK(stage.driver.shows("You are signed in as p1."));
  pass(stage, 10000);
  endpoint.portal = true;
  practise(stage);
  pass(stage, 20000);
  CHECK(stage.driver.shows("Sent when this network lets you through."));
  endpoint.portal = false;
  pass(stage, 120000);
  CHECK(stage.driver.shows("Synced "));
}

TEST_CASE("sync: the page closes, and what was entered last goes out in a request that outlives it") {
  SyncEndpoint endpoint;
  MemoryDisk disk;
  Stage stage(disk, {.server = endpoint.as_server()});
  practise(stage);
  sign_in(stage);
  pass(stage, 10000);
  search_for(stage, "Last Words");
  stage.host.happen(PageHiding{});
  stage.settle();
  const HttpRequest* put = last_put(stage);
  REQUIRE(put != nullptr);
  CHECK(put->keepalive);
  CHECK(put->body.find("Last Words") != std::string::npos);
  CHECK(on_server(endpoint).find("Last Words") != std::string::npos);
}

TEST_CASE("sync: a person's second device receives the work, goes on with it, and has it without a connection") {
  SyncEndpoint endpoint;
  MemoryDisk first_disk, second_disk;
  Stage first(first_disk, {.server = endpoint.as_server()});
  practise(first);
  search_for(first, "Boyd");
  sign_in(first);
  pass(first, 10000);
  {
    Stage second(second_disk, {.server = endpoint.as_server(), .device = 5});
    sign_in(second);
    pass(second, 10000);
    REQUIRE(second.work().case_of("es.boyd") != nullptr);
    CHECK(searches_in(second) == 1);
    const EventId received = second.work().log().in_order().front()->id;
    CHECK(second.work().provenance().of(received).starts_with(folder));
    search_for(second, "Terrence");
    pass(second, 10000);
  }
  pass(first, 130000);
  CHECK(searches_in(first) == 2);
  Stage offline(second_disk);
  CHECK(searches_in(offline) == 2);
  CHECK(endpoint.server.names(folder).size() == 2);
}

TEST_CASE("sync: a full server, a refusing one and one of another team each say what is so, and all is kept") {
  SyncEndpoint endpoint;
  MemoryDisk disk;
  Stage stage(disk, {.server = endpoint.as_server()});
  sign_in(stage);
  pass(stage, 10000);
  int status = 507;
  endpoint.server.instead = [&](const SyncCall& call) {
    SyncAnswer made;
    if (call.method == "PUT") made.status = status;
    return made;
  };
  practise(stage);
  pass(stage, 10000);
  stage.visit("/trust");
  CHECK(stage.driver.shows("The server is full. Tell your ATA."));
  CHECK(stage.driver.shows("These entries are only on this device."));
  status = 403;
  pass(stage, 60000);
  CHECK(stage.driver.shows("This login may not use that folder."));
  endpoint.server.instead = {};
  stage.click(AriaRole::button, "Send and look now");
  pass(stage, 10000);
  CHECK(stage.driver.shows("Everything you entered is there."));
  endpoint.server.plant("space.json", R"({"format":"rehearsal-space","version":1,"space":"village"})");
  stage.visit("/connect");
  stage.click(AriaRole::button, "Sign out");
  sign_in(stage);
  CHECK(stage.driver.shows("That is another team's space, not the one that has your work."));
  CHECK(stage.work().log().size() > 0);
}

TEST_CASE("sync: while this device is full nothing is sent that it does not hold") {
  SyncEndpoint endpoint;
  MemoryDisk disk;
  Stage stage(disk, {.server = endpoint.as_server()});
  practise(stage);
  sign_in(stage);
  pass(stage, 10000);
  stage.host.store_full = true;
  search_for(stage, "Lost Words");
  pass(stage, 10000);
  CHECK(on_server(endpoint).find("Lost Words") == std::string::npos);
  CHECK(stage.driver.shows("Not saved"));
  stage.host.store_full = false;
  pass(stage, 90000);
  CHECK(on_server(endpoint).find("Lost Words") != std::string::npos);
  CHECK(stage.driver.shows("Synced "));
}

TEST_CASE("sync: a device that holds one login's work takes no other login") {
  SyncEndpoint endpoint;
  MemoryDisk disk;
  Stage stage(disk, {.server = endpoint.as_server()});
  practise(stage);
  sign_in(stage);
  pass(stage, 10000);
  stage.visit("/connect");
  stage.click(AriaRole::button, "Sign out");
  sign_in(stage, "p2", "another");
  CHECK(stage.driver.shows("This device holds the work of p1."));
  CHECK(stage.work().account()->person == "p1");
}

TEST_CASE("sync: entries in the own folder that another hand wrote as if they were the learner's do not count") {
  SyncEndpoint endpoint;
  MemoryDisk disk, other_disk;
  Stage other(other_disk, {.device = 7});
  practise(other);
  Snapshot forged;
  forged.head = {.space = "town", .person = "p2", .device = "d2", .rev = 1, .epoch = "e"};
  forged.log = other.work().log();
  endpoint.server.plant(std::string(folder) + "p2.d2.json", write_snapshot(forged));
  Stage stage(disk, {.server = endpoint.as_server()});
  sign_in(stage);
  pass(stage, 10000);
  CHECK(stage.work().state().cases.empty());
  stage.visit("/trust");
  CHECK(stage.driver.shows("It holds entries that its writer may not make."));
}

TEST_CASE("sync: two answers that did not know of each other stand side by side until one is kept") {
  SyncEndpoint endpoint;
  MemoryDisk first_disk, second_disk;
  Stage first(first_disk, {.server = endpoint.as_server()});
  Stage second(second_disk, {.server = endpoint.as_server(), .device = 5});
  practise(first);
  const CaseId in = first.work().current()->id;
  REQUIRE_FALSE(first.work().act(in, Search{.name = "Terrence Boyd", .ssn = "", .birth = ""}));
  REQUIRE_FALSE(first.work().act(in, Create{Kind::client, "", {{"FirstName", "Terence"}, {"LastName", "Boyd"}}}));
  const EntityId client = first.work().created();
  sign_in(first);
  pass(first, 10000);
  sign_in(second);
  pass(second, 10000);
  first.work().act(in, AnswerField{client, "FirstName", "Terrence"});
  second.work().act(in, AnswerField{client, "FirstName", "Terrance"});
  for (int minutes = 0; minutes < 2; ++minutes) {
    pass(first, 65000);
    pass(second, 65000);
  }
  for (Stage* each : {&first, &second}) {
    each->visit(to_text(client_route(in, client, "profile")));
    CHECK(each->driver.shows("Answered on two devices."));
    CHECK(each->driver.has(AriaRole::button, "Keep Terrence"));
  }
  REQUIRE(second.click(AriaRole::button, "Keep Terrence"));
  CHECK_FALSE(second.driver.shows("Answered on two devices."));
  pass(second, 10000);
  pass(first, 130000);
  CHECK_FALSE(first.driver.shows("Answered on two devices."));
  CHECK(first.work().find_case(in)->site.entities.at(client).value("FirstName") == "Terrence");
}

TEST_CASE(
    "sync: a profile that is played back from a backup goes on under a new name, and neither hand's work is lost") {
  SyncEndpoint endpoint;
  MemoryDisk disk;
  MemoryDisk backup;
  {
    Stage stage(disk, {.route = "/connect/hope/p1", .server = endpoint.as_server()});
    practise(stage);
    stage.visit("/connect/hope/p1");
    stage.driver.check("Keep me signed in on this device");
    sign_in(stage);
    pass(stage, 10000);
    backup = disk;
    search_for(stage, "Afterwards");
    pass(stage, 10000);
  }
  const DeviceId before = backup.entries.at("device");
  Stage restored(backup, {.server = endpoint.as_server(), .device = 11});
  pass(restored, 90000);
  CHECK(restored.work().identity().device != before);
  CHECK(searches_in(restored) == 1);
  search_for(restored, "Restored");
  pass(restored, 10000);
  CHECK(on_server(endpoint).find("Afterwards") != std::string::npos);
  CHECK(on_server(endpoint).find("Restored") != std::string::npos);
  CHECK(endpoint.server.names(folder).size() == 2);
}

TEST_CASE("sync: leaving a shared computer needs no copy when the server has everything") {
  SyncEndpoint endpoint;
  MemoryDisk disk;
  Stage stage(disk, {.server = endpoint.as_server()});
  practise(stage);
  sign_in(stage);
  pass(stage, 10000);
  stage.visit("/trust");
  REQUIRE(stage.click(AriaRole::button, "Remove my work from here"));
  CHECK(stage.driver.shows("Your team's server keeps it."));
  stage.click(AriaRole::button, "Remove");
  CHECK(disk.journal.empty());
  CHECK_FALSE(stage.work().account());
  CHECK(on_server(endpoint).find("case.started") != std::string::npos);
}

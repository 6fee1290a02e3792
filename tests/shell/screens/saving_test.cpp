#include <doctest/doctest.h>

#include "tests/shell/support/stage.hpp"

using namespace rehearsal;

namespace {

void search_for(Stage& stage, std::string_view name) {
  stage.type("Name", name);
  stage.click(AriaRole::button, "Search");
}

}  // namespace

TEST_CASE("saved is shown only after the store's completion, with the time of the person's clock") {
  MemoryDisk disk;
  Stage stage(disk);
  REQUIRE(stage.driver.click(AriaRole::button, "Start with Terrence Boyd"));
  CHECK(stage.driver.has(AriaRole::status, "Saving on this device"));
  CHECK_FALSE(stage.driver.shows("Saved on this device"));
  stage.settle();
  CHECK(stage.driver.shows("Saved on this device, "));
  CHECK_FALSE(stage.driver.has(AriaRole::status, "Saving on this device"));
}

TEST_CASE("a full device: the red line says so at once, offers a copy, and nothing is lost") {
  MemoryDisk disk;
  Stage stage(disk);
  stage.click(AriaRole::button, "Start with Terrence Boyd");
  stage.host.store_full = true;
  search_for(stage, "Boyd");
  CHECK_FALSE(stage.driver.shows("Saved on this device, "));
  REQUIRE(stage.driver.has(AriaRole::button, "Download a copy now"));
  CHECK(stage.driver.shows("This device is full."));
  const std::size_t size = stage.work().log().size();
  stage.click(AriaRole::button, "Download a copy now");
  REQUIRE(stage.host.downloads.size() == 1);
  const auto copy = read_snapshot(stage.host.downloads[0].bytes);
  REQUIRE(copy);
  CHECK(copy->log.size() == size);
  stage.host.store_full = false;
  search_for(stage, "Terrence");
  CHECK_FALSE(stage.driver.has(AriaRole::button, "Download a copy now"));
  CHECK(disk.journal.size() == size + 1);
}

TEST_CASE("a browser that stores nothing: one can work, is told so, and can take the work along") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.server = public_file;
  host.store_missing = true;
  App app(host);
  Driver driver([&](Ui& ui) { app.draw(ui); });
  const auto settle = [&] {
    do driver.settle();
    while (host.deliver([&](HostResult result) { app.receive(result); }) > 0);
    driver.settle();
  };
  app.start();
  settle();
  CHECK(driver.shows("This browser does not let the page store anything."));
  driver.click(AriaRole::button, "Start with Terrence Boyd");
  settle();
  CHECK(app.workspace().current() != nullptr);
  driver.click(AriaRole::button, "Download a copy now");
  CHECK(host.downloads.size() == 1);
}

TEST_CASE("a second tab says why it cannot write, and its buttons are off") {
  MemoryDisk disk;
  { Stage(disk).click(AriaRole::button, "Start with Terrence Boyd"); }
  Stage second(disk);
  second.host.is_writer = false;
  second.visit("/site/" + second.work().current()->id + "/search");
  CHECK(second.driver.shows("Another tab has this page open and saves."));
  const Node* look = second.driver.find(AriaRole::button, "Search");
  REQUIRE(look != nullptr);
  CHECK(look->is(NodeState::disabled));
}

TEST_CASE("damage in the store is told with what was kept, and named on the trust screen") {
  MemoryDisk disk;
  { Stage(disk).click(AriaRole::button, "Start with Terrence Boyd"); }
  disk.journal.insert(disk.journal.begin(), "torn");
  Stage again(disk);
  CHECK(again.driver.shows("One stored entry could not be read."));
  REQUIRE(again.click(AriaRole::button, "See which"));
  CHECK(again.driver.shows("Entry 1: It is not readable."));
}

TEST_CASE("content that is missing is named, and tried again by one press") {
  MemoryDisk disk;
  MemoryHost host(disk);
  bool up = false;
  host.server = [&](const HttpRequest& request) {
    if (!up && request.url == "courses/es-th-sh.json") return HttpResponse{.status = 503};
    return public_file(request);
  };
  App app(host);
  Driver driver([&](Ui& ui) { app.draw(ui); });
  const auto settle = [&] {
    do driver.settle();
    while (host.deliver([&](HostResult result) { app.receive(result); }) > 0);
    driver.settle();
  };
  app.start();
  settle();
  CHECK(driver.shows("courses/es-th-sh.json"));
  CHECK(driver.has(AriaRole::button, "Start with Terrence Boyd"));
  up = true;
  driver.click(AriaRole::button, "Try again");
  settle();
  CHECK_FALSE(driver.shows("courses/es-th-sh.json"));
  CHECK(app.workspace().library().course("es.th.sh") != nullptr);
}

TEST_CASE("a newer version is used only when everything is saved") {
  MemoryDisk disk;
  Stage stage(disk);
  stage.click(AriaRole::button, "Start with Terrence Boyd");
  stage.host.store_full = true;
  search_for(stage, "Boyd");
  stage.host.happen(UpdateReady{});
  stage.settle();
  REQUIRE(stage.click(AriaRole::button, "Use it now"));
  CHECK(stage.host.updates == 0);
  stage.host.store_full = false;
  stage.work().save_again();
  stage.settle();
  stage.click(AriaRole::button, "Use it now");
  CHECK(stage.host.updates == 1);
}

TEST_CASE("a copy is looked through before it is added") {
  MemoryDisk disk, other;
  Stage stage(disk);
  stage.click(AriaRole::button, "Start with Terrence Boyd");
  stage.work().download_copy();
  Stage there(other, {.route = "/trust"});
  there.host.random_bytes(5);
  there.host.file_name = "copy.json";
  there.host.file_bytes = stage.host.downloads[0].bytes;
  REQUIRE(there.click(AriaRole::button, "Open a copy"));
  REQUIRE(there.driver.has(AriaRole::dialog, "Add this copy to what is here?"));
  REQUIRE(there.click(AriaRole::button, "Leave it"));
  CHECK(there.work().log().size() == 0);
  there.click(AriaRole::button, "Open a copy");
  there.click(AriaRole::button, "Add");
  CHECK(there.work().log().size() == stage.work().log().size());
  CHECK(there.driver.failure() == "");
}

TEST_CASE("leaving the computer waits for a copy") {
  MemoryDisk disk;
  Stage stage(disk);
  stage.click(AriaRole::button, "Start with Terrence Boyd");
  stage.visit("/trust");
  const Node* leave = stage.driver.find(AriaRole::button, "Remove my work from here");
  REQUIRE(leave != nullptr);
  CHECK(leave->is(NodeState::disabled));
  CHECK(leave->description == "First download a copy: one entry is in none.");
  stage.click(AriaRole::button, "Download a copy");
  REQUIRE(stage.click(AriaRole::button, "Remove my work from here"));
  stage.click(AriaRole::button, "Remove");
  CHECK(disk.journal.empty());
  CHECK(stage.work().state().cases.empty());
  CHECK(stage.driver.failure() == "");
}

TEST_CASE("what is typed and not yet left is committed when the page hides") {
  MemoryDisk disk;
  Stage stage(disk, {.route = "/settings"});
  stage.driver.type("How should the page call you?", "Mari", false);
  stage.driver.ui().commit_drafts();
  stage.settle();
  CHECK(stage.work().preferences().name == "Mari");
}

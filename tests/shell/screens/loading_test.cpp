#include <doctest/doctest.h>

#include <utility>

#include "tests/shell/support/stage.hpp"

using namespace rehearsal;

TEST_CASE("loading: a case whose papers come later is never told to be missing while they are on their way") {
  MemoryDisk disk;
  std::string route;
  {
    Stage stage(disk);
    const auto in = stage.work().start_case("rrh.navarro", "guided");
    REQUIRE(in);
    const auto seeded = stage.work().find_case(*in)->site.of_kind(Kind::client);
    REQUIRE_FALSE(seeded.empty());
    route = to_text(client_route(*in, seeded.front()->id, "profile"));
    stage.settle();
  }
  MemoryHost host(disk);
  App app(host);
  Driver driver([&](Ui& ui) { app.draw(ui); });
  host.server = public_file;
  host.routes = {route};
  app.start();
  bool missing = false, loading = false;
  // Looked at after every answer, as somebody does who waits.
  host.deliver([&](HostResult result) {
    app.receive(std::move(result));
    driver.settle();
    missing = missing || driver.shows("This case is not on this device.");
    loading = loading || driver.shows("The case is loading.");
  });
  driver.settle();
  CHECK_FALSE(missing);
  CHECK(loading);
  CHECK(driver.has(AriaRole::tab_list, "Parts of the record"));
}

#include <doctest/doctest.h>

#include "shell/route.hpp"

using namespace rehearsal;

TEST_CASE("every address that the page can show reads back as the same place") {
  const Route routes[] = {
      {},
      route_to(ScreenName::site),
      route_to(ScreenName::help),
      route_to(ScreenName::trust),
      route_to(ScreenName::settings),
      route_to(ScreenName::courses),
      course_route("es.th.sh"),
      course_route("es.th.sh", "verification"),
      search_route("k3f9"),
      {.screen = ScreenName::create, .in = "k3f9"},
      client_route("k3f9", "k3f9-12", "profile"),
      client_route("k3f9", "pop.0042", "enrollment", "k3f9-14", "LivingSituation"),
      client_route("k3f9", "a b/c?d&e=f#g%", "interim", "ñ"),
      report_route("k3f9"),
      report_route("k3f9", 2),
  };
  for (const Route& route : routes) {
    CAPTURE(to_text(route));
    CHECK(parse_route(to_text(route)) == route);
    CHECK(parse_route(href(route)) == route);
  }
}

TEST_CASE("an empty address is home") {
  CHECK(parse_route("") == Route{});
  CHECK(parse_route("#") == Route{});
  CHECK(parse_route("#/") == Route{});
}

TEST_CASE("a case without a place opens its search, a client without a tab its profile") {
  CHECK(parse_route("#/site/k3f9") == search_route("k3f9"));
  CHECK(parse_route("#/site/k3f9/client/k3f9-2") == client_route("k3f9", "k3f9-2", "profile"));
}

TEST_CASE("an address that leads nowhere is said to be unknown and holds nothing") {
  for (const char* text : {"#/nowhere", "#/help/me", "#/site/a/b", "#/site/a/client", "#/site/a/client/b/c/d/e",
                           "#/report", "#/report/a/0", "#/report/a/x", "#/report/a/1/2", "#/courses/a/b/c"}) {
    CAPTURE(text);
    CHECK(parse_route(text) == route_to(ScreenName::unknown));
  }
}

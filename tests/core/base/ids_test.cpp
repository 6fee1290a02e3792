#include <doctest/doctest.h>

#include "core/base/ids.hpp"
#include "core/base/result.hpp"

namespace rehearsal {

TEST_CASE("an id is short, lower case and without a hyphen") {
  CHECK(is_id("k3f9"));
  CHECK(is_id("es.boyd"));
  CHECK(is_id(std::string(40, 'a')));
  for (const std::string& wrong : {std::string(), std::string(41, 'a'), std::string("A"), std::string("a-b"),
                                   std::string("a b"), std::string("ñ"), std::string("a/b")}) {
    CAPTURE(wrong);
    CHECK_FALSE(is_id(wrong));
  }
}

TEST_CASE("an event id has one spelling") {
  const auto id = EventId::from("k3f9-12");
  REQUIRE(id);
  CHECK(id->device == "k3f9");
  CHECK(id->sequence == 12);
  CHECK(id->text() == "k3f9-12");
  CHECK(EventId().text() == "");
  CHECK(EventId::from("k3f9-9007199254740991"));
  for (const char* wrong : {"", "k3f9", "k3f9-", "-1", "k3f9-0", "k3f9-012", "k3f9-+1", "k3f9--1", "k3f9-1x", "K-1",
                            "k3f9-9007199254740992", "k3f9-99999999999999999999"}) {
    CAPTURE(wrong);
    CHECK_FALSE(EventId::from(wrong));
  }
}

TEST_CASE("a failure reads as one line") {
  CHECK(to_line({Fault::refused, "refused.x", "", {}}) == "refused.x");
  CHECK(to_line({Fault::refused, "refused.x", "/a", {{"k", "v"}, {"n", "2"}}}) == "/a: refused.x (k=v, n=2)");
}

}  // namespace rehearsal

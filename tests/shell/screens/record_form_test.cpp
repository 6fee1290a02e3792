#include <doctest/doctest.h>

#include "tests/shell/support/entered.hpp"

using namespace rehearsal;

namespace {

float width_of(Entered& entered, AriaRole role, const char* name) {
  const Node* node = entered.stage.driver.find(role, name);
  REQUIRE(node != nullptr);
  return node->rect.w;
}

}  // namespace

TEST_CASE("record: a list with long answers is wide enough to read the one that was picked") {
  Entered boyd;
  boyd.open("profile");
  const float one_column = width_of(boyd, AriaRole::text_field, "Last name");
  CHECK(width_of(boyd, AriaRole::choice, "SSN data quality") > 1.5F * one_column);
}

TEST_CASE("record: on a phone a list with long answers is no wider than the page") {
  Entered boyd({.width = 390});
  boyd.open("profile");
  CHECK(width_of(boyd, AriaRole::choice, "SSN data quality") <= 390);
}

#include "core/base/ssn.hpp"

#include <doctest/doctest.h>

using namespace rehearsal;

TEST_CASE("a number is taken as people write it on paper") {
  CHECK(ssn_from_typed("123-45-6789") == "123456789");
  CHECK(ssn_from_typed("123 45 6789") == "123456789");
  CHECK(ssn_from_typed("XXX-XX-4471") == "xxxxx4471");
  CHECK(ssn_from_typed("***-**-4471") == "xxxxx4471");
}

TEST_CASE("the last four digits alone stand at the end") {
  CHECK(ssn_from_typed("4471") == "xxxxx4471");
}

TEST_CASE("what is no number stays as it was typed, for the record to refuse it") {
  CHECK(ssn_from_typed("44-7a") == "44-7a");
  CHECK(ssn_from_typed("") == "");
}

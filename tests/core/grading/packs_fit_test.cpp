#include <doctest/doctest.h>

#include "core/grading/key_fits.hpp"
#include "tests/core/case_lists.hpp"
#include "tests/core/played_case.hpp"

namespace rehearsal {
namespace {

/// The place in the key, and what stands there, that keeps it from being used; "" when it fits.
std::string misfit_of(const Json& pack) {
  const auto key = key_from(pack);
  REQUIRE_MESSAGE(key, (key ? std::string() : to_line(key.failure())));
  const Packs& packs = tests::case_packs();
  const auto failure = misfit(*key, *packs.forms("fy2026"), *packs.rules());
  return failure ? failure->where + " " + failure->values.at("value") : std::string();
}

Json key_pack() {
  return Json::parse(tests::text_of("public/scenarios/es.boyd.key.json"));
}

std::string with_answer(const char* member, const char* value) {
  Json pack = key_pack();
  pack["expects"][0][member] = value;
  return misfit_of(pack);
}

std::string with_cell(std::size_t row, const char* member, const char* value) {
  Json pack = key_pack();
  pack["rows"][row][member] = value;
  return misfit_of(pack);
}

}  // namespace

TEST_CASE("a key whose every entry can be judged fits the forms") {
  CHECK(misfit_of(key_pack()).empty());
}

TEST_CASE("a key that expects what no form holds does not fit, and says where") {
  CHECK(with_answer("at", "contact") == "/expects/0/at contact");
  CHECK(with_answer("at", "nowhere") == "/expects/0/at nowhere");
  CHECK(with_answer("at", "entry") == "/expects/0/field entry FirstName");
  CHECK(with_answer("field", "EntryDate") == "/expects/0/field profile EntryDate");
  CHECK(with_answer("rule", "PRO-12") == "/expects/0/rule PRO-12");
  CHECK(with_answer("rule", "PRO-99") == "/expects/0/rule PRO-99");
  CHECK(with_cell(0, "table", "pensions") == "/rows/0/table pensions");
  CHECK(with_cell(0, "source", "SNAP") == "/rows/0/source SNAP");
  CHECK(with_cell(2, "amount", "10.00") == "/rows/2/amount 10.00");
  CHECK(with_cell(0, "long_term", "1") == "/rows/0/long_term Earned");
}

TEST_CASE("a catalogue in which a rule is its own consequence is refused") {
  Json pack = Json::parse(tests::text_of("public/rules/catalogue.json"));
  for (Json& rule : pack["rules"]) {
    if (rule["id"] == "DIS-05") rule["implies"] = {"DIS-01"};  // DIS-01 implies DIS-04, and that DIS-05
  }
  const auto refused = catalogue_from(pack);
  REQUIRE_FALSE(refused);
  CHECK(refused.failure().text == "bad-pack.implies-itself");
}

}  // namespace rehearsal

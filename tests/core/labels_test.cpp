#include <doctest/doctest.h>

#include "tests/core/case_lists.hpp"

namespace rehearsal {

TEST_CASE("labels: a pack adds its words to those that came before it, and of what both tell its own word counts") {
  Packs packs = tests::packs_of({"standards/fy2026.json", "standards/local.json", "standards/fy2026.es.json"});
  const std::string exit_date = packs.standards("fy2026")->labels.at("es").fields.at("ExitDate");
  REQUIRE(packs.add("standards/funders.es.json", tests::text_of("public/standards/funders.es.json")));
  REQUIRE(packs.add("own.json", R"({"pack": "labels", "format": 1, "id": "own", "standards": "fy2026", "language": "es",
    "lists": {}, "fields": {"ReferralOutcome": "Lo que resultó"}, "elements": {}})"));
  const auto& words = packs.standards("fy2026")->labels.at("es");
  CHECK(words.fields.at("ExitDate") == exit_date);
  CHECK(words.lists.at("P1.2").at("6") == "Manejo de caso");
  CHECK(words.fields.at("ReferralOutcome") == "Lo que resultó");
}

}  // namespace rehearsal

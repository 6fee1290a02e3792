#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "core/training/chart.hpp"
#include "tests/core/packs/load_packs.hpp"
#include "tests/core/training/small_office.hpp"

using namespace rehearsal;
using namespace rehearsal::tests;

namespace {

Texts words(const char* language) {
  Texts texts;
  texts.use(language);
  REQUIRE(texts.load(language, file_text("public/texts/workflow." + std::string(language) + ".json")).empty());
  return texts;
}

}  // namespace

TEST_CASE("workflow: docs/workflow.md is what the table says (rehearsal workflow > docs/workflow.md)") {
  const bool up_to_date = workflow_document(words("en")) == file_text("docs/workflow.md");
  CHECK(up_to_date);
}

TEST_CASE("workflow: every state, move, role, reason, course and path has its words in both languages") {
  for (const char* language : {"en", "es"}) {
    const Texts texts = words(language);
    (void)workflow_document(texts);
    for (const auto& [id, flow] : office_rules().policies) {
      for (const CourseOffer& offer : flow.courses) (void)texts.t("workflow.course." + offer.id);
      for (const auto& [path, steps] : flow.paths) (void)texts.t("workflow.path." + path);
    }
    CHECK(texts.missing() == std::vector<std::string>{});
  }
}

TEST_CASE("workflow: a move leads only where the chart has its arrow") {
  for (int at = 0; at < stage_count; ++at) {
    const auto stage = static_cast<TrainingStage>(at);
    Office office;
    office.lead_to(stage);
    for (const MoveRow& row : moves()) {
      if (row.from.empty()) continue;
      for (const char* who : {"ata", "sup", "t1", "ce", "new"}) {
        Office tried = office;
        if (!tried.does(who, row.move, fitting(row.move, office)).empty()) continue;
        const auto arrows = goals(row, stage);
        CAPTURE(row.kind);
        CHECK(std::count(arrows.begin(), arrows.end(), tried.now().stage) == 1);
      }
    }
  }
}

TEST_CASE("workflow: a guard gives no reason that its row does not list") {
  std::set<std::string> seen;
  for (int at = 0; at < stage_count; ++at) {
    Office office;
    office.lead_to(static_cast<TrainingStage>(at));
    for (const MoveRow& row : moves()) {
      Data empty;
      for (const auto key : row.required) empty[std::string(key)] = "";
      for (const Data& data : {fitting(row.move, office), empty}) {
        for (const char* who : {"root", "ata", "sup", "t1", "ce", "new"}) {
          Office tried = office;
          const std::string reason = tried.does(who, row.move, data);
          const bool of_all = reason.empty() || reason == bad_fact || reason == no_such_case ||
                              reason == not_your_role || reason == not_your_agency || reason == own_case ||
                              reason == not_now || reason == policy_missing;
          CAPTURE(row.kind);
          CAPTURE(reason);
          CHECK((of_all || std::count(row.reasons.begin(), row.reasons.end(), reason) == 1));
        }
      }
    }
  }
}

#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/grading/scene.hpp"
#include "core/grading/sink.hpp"

namespace rehearsal {

/// One rule: its id in the catalogue, and the condition that looks at the scene. A condition that can break several
/// rules (whatever a key's entry names) stands in the table once for each.
struct Rule {
  std::string_view id;
  void (*check)(const Scene& scene, Sink& sink);
};

std::span<const Rule> search_rules();
std::span<const Rule> profile_rules();
std::span<const Rule> household_rules();
std::span<const Rule> release_rules();
std::span<const Rule> lock_rules();
std::span<const Rule> enrollment_rules();
std::span<const Rule> trail_rules();
std::span<const Rule> living_situation_rules();
std::span<const Rule> verification_rules();
std::span<const Rule> row_date_rules();
std::span<const Rule> overwriting_rules();
std::span<const Rule> assessment_rules();
std::span<const Rule> stage_rules();
std::span<const Rule> exit_rules();
std::span<const Rule> value_rules();
std::span<const Rule> missing_answer_rules();
std::span<const Rule> missing_part_rules();
std::span<const Rule> document_rules();
std::span<const Rule> document_row_rules();
std::span<const Rule> occurrence_rules();
std::span<const Rule> milestone_rules();

/// All of them, in the order in which they are asked. Each check function occurs once, however many ids it serves.
struct RuleTable {
  std::vector<void (*)(const Scene&, Sink&)> checks;
  std::vector<std::string_view> ids;
};
const RuleTable& all_rules();

}  // namespace rehearsal

#include <algorithm>

#include "core/grading/rule.hpp"

namespace rehearsal {

const RuleTable& all_rules() {
  static const RuleTable table = [] {
    RuleTable all;
    for (const auto rules : {search_rules(),       profile_rules(),    household_rules(),    release_rules(),
                             lock_rules(),         enrollment_rules(), trail_rules(),        living_situation_rules(),
                             verification_rules(), row_date_rules(),   overwriting_rules(),  assessment_rules(),
                             stage_rules(),        exit_rules(),       value_rules(),        missing_answer_rules(),
                             missing_part_rules(), document_rules(),   document_row_rules(), occurrence_rules(),
                             milestone_rules()}) {
      for (const Rule& rule : rules) {
        all.ids.push_back(rule.id);
        if (std::find(all.checks.begin(), all.checks.end(), rule.check) == all.checks.end())
          all.checks.push_back(rule.check);
      }
    }
    return all;
  }();
  return table;
}

}  // namespace rehearsal

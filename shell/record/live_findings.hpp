#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/grading/nature.hpp"

namespace rehearsal {

/// While somebody is assessed, nothing of what the grader sees is shown.
bool gives_feedback(const CaseState& in);

/// Which finding of the practice report belongs to which place of the form that is filled in. The pointers stay good
/// until the next act().
class LiveFindings {
 public:
  LiveFindings() = default;  ///< nothing is told
  LiveFindings(const Report& practice, const Catalogue& rules);

  /// The worst at an answer, or at a row (its entity and source), of this nature; null when there is none.
  [[nodiscard]] const Finding* at(Nature nature, std::string_view entity, std::string_view field) const;
  /// Nothing at all was found in it.
  [[nodiscard]] bool right(std::string_view form, std::string_view section) const;

 private:
  struct Spot {
    const Place* place;
    const Finding* finding;
    Nature nature;
  };
  std::vector<Spot> spots_;  ///< worst first, as the report has them
};

/// The paper in which the answer is read: the finding's own, else the one that the key names for the field. "" without
/// one.
std::string paper_for(const Finding& finding, const Key* key, std::string_view field);
/// What the documents say at this place; null when the finding does not know.
const Seen* expected_at(const Finding& finding, std::string_view entity, std::string_view field);

}  // namespace rehearsal

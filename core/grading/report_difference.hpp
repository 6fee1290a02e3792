#pragma once

#include <string>
#include <vector>

#include "core/base/json.hpp"

namespace rehearsal {

/// A name of the report that is another one now: of a pack ("rules", "policy", ...), of the grader ("engine"), or the
/// verdict's outcome ("outcome").
struct ReportChange {
  std::string part;
  std::string was, is;
};

/// What a later grading of the same record says otherwise than a report that was kept. Findings are the same one when
/// rule and place are: then what they saw, how often or how severe may still have changed.
struct ReportDifference {
  std::vector<ReportChange> names;
  std::vector<Json> gone, added;  ///< findings, as in the reports
  std::vector<Json> changed;      ///< as the later report has them

  bool none() const { return names.empty() && gone.empty() && added.empty() && changed.empty(); }
};

/// Of two reports in the form of public/schemas/report.schema.json, whichever versions wrote them. Refuses what is not
/// such a report; the failure's place is "was" or "is".
Result<ReportDifference> report_difference(const Json& was, const Json& is);

Json to_json(const ReportDifference& difference);

}  // namespace rehearsal

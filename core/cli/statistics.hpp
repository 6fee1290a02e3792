#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "core/grading/report.hpp"
#include "core/texts/texts.hpp"

namespace rehearsal::cli {

/// What a class got wrong: of how many records each rule was broken, however often in one of them.
struct Statistics {
  std::size_t records = 0;  ///< asked for, also those that could not be graded
  std::size_t graded = 0;
  std::map<std::string, std::size_t> records_by_rule;

  void add(const Result<Report>& report);
  /// Rules, the one that most records broke first; of equals in the order of the alphabet.
  std::vector<std::pair<std::string, std::size_t>> most_first() const;
};

std::vector<std::string> statistics_text(const Statistics& statistics, const Texts& texts);
/// {"statistics": {"records": 30, "graded": 29, "rules": [{"rule": "INC-04", "records": 12}]}}
Json to_json(const Statistics& statistics);

}  // namespace rehearsal::cli

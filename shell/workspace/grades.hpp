#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <utility>

#include "core/grading/report.hpp"
#include "core/log/decide.hpp"

namespace rehearsal {

/// Graded records, kept until something of their case changes.
class Grades {
 public:
  /// The record as it stands, as practice grades it after each edit.
  const Result<Report>& practice(const CaseState& state, const Log& log, const Packs& packs);
  /// A submission: exactly the events it named. Fails with fault not_found and "report.waiting" (n) while some are
  /// missing.
  const Result<Report>& attempt(const CaseState& state, int number, const Log& log, const Packs& packs);
  void forget() { kept_.clear(); }

 private:
  struct Kept {
    std::size_t log_size = 0;
    Result<Report> report;
  };
  std::map<std::pair<CaseId, int>, Kept> kept_;  ///< by case and attempt, 0 for practice
};

}  // namespace rehearsal

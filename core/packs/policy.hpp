#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/json.hpp"
#include "core/training/workflow.hpp"

namespace rehearsal {

/// The team's rules as data: thresholds, clocks, prices. No such number is in code.
struct Policy {
  std::string id;  ///< "seed"
  std::string sha256;
  int release_years = 3;           ///< a release of information ends this many years after its start
  int searches_before_create = 1;  ///< different searches that are asked for before a client is created
  int late_entry_days = 0;         ///< entry or exit typed in more days after it happened is late
  int annual_window_days = 30;     ///< on both sides of the anniversary of the head's start
  std::vector<std::string>
      lock_when;  ///< limited-sharing, fleeing, hiv, unaccompanied-minor: what makes a record one to lock
  int max_major_for_credentials = 0;  ///< and no critical finding
  int max_major_for_corrections = 0;
  int max_major_for_walkthrough = 0;
  int repeats_for_walkthrough = 0;  ///< the same rule broken this often is confusion
  int failed_sections_for_full_redo = 0;
  int section_fails_at_major = 0;   ///< so many majors in one rubric section fail it
  std::vector<std::string> rubric;  ///< section ids in order
  bool proposal = false;            ///< thresholds are ours, not Chicago's: shown to trainers
  Workflow workflow;                ///< gates, clocks and prices of the process
};

Result<Policy> policy_from(const Json& pack);

}  // namespace rehearsal

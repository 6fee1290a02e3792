#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "core/grading/report.hpp"

namespace rehearsal {

/// A finding in the making: rules add what they saw.
class Raised {
 public:
  explicit Raised(Finding& finding) : finding_(finding) {}
  Raised& saw(std::string_view role, std::string_view field, std::string_view value, Place place = {});
  Raised& saw(std::string_view role, std::string_view field, Date value, Place place = {});
  Raised& in(std::string_view document);

 private:
  Finding& finding_;
};

/// Where rules put what they find. Severity, merging and order come later (core/grading/findings.hpp).
class Sink {
 public:
  Raised raise(std::string_view rule, Place place);
  std::vector<Finding> take();

 private:
  std::deque<Finding> findings_;  ///< a deque: a Raised stays good while others are raised
};

}  // namespace rehearsal

#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/json.hpp"

namespace rehearsal {

enum class Severity { critical, major, minor };

/// What is known about a rule as data; its condition is C++ of the same id (core/grading/rules/).
struct RuleEntry {
  std::string id;                       ///< "INC-07"; texts are "rule.INC-07.title", ".why", ".fix"
  Severity severity = Severity::minor;
  std::string section;                  ///< rubric section
  std::vector<std::string> sources;     ///< "EV-88", "MR-24", "local:roi": every paper that asks for it
  std::vector<std::string> implies;     ///< rules whose findings at the same place are only consequences
  std::string course_part;              ///< part of the project course to read again
  bool verified = true;                 ///< false: source could not be verified, at most minor
};

struct Catalogue {
  std::string id;
  std::string sha256;
  std::map<std::string, RuleEntry, std::less<>> rules;
};

Result<Catalogue> catalogue_from(const Json& pack);

}  // namespace rehearsal

#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.hpp"

namespace rehearsal {

enum class Severity { critical, major, minor };
std::string_view name_of(Severity severity);

/// What is known about a rule as data; its condition is C++ of the same id (core/grading/rules/).
struct RuleEntry {
  std::string id;  ///< "INC-02"; texts are "rule.INC-02.title", ".entered", ".why", ".fix"
  Severity severity = Severity::minor;
  std::string section;                ///< rubric section
  std::vector<std::string> looks_at;  ///< record, stages, documents, trail: what it compares
  std::vector<std::string> sources;   ///< "EV-88", "MR-24", "local:roi": every paper that asks for it
  std::vector<std::string>
      implies;  ///< rules whose findings are only consequences of this one (core/grading/implies.hpp)
  std::vector<std::string> fields;  ///< fields whose entry in a key may name this rule
  std::string course_part;          ///< part of the project course to read again
  std::string meaning;              ///< one line for authors, English
  bool verified = true;             ///< false: source could not be verified, at most minor

  bool compares(std::string_view with) const;
};

struct Catalogue {
  std::string id;
  std::string sha256;
  std::map<std::string, RuleEntry, std::less<>> rules;
  std::vector<std::string> order;  ///< rule ids as the pack lists them: by rubric section

  const RuleEntry* rule(std::string_view id) const;  ///< null when unknown
};

/// Refuses an unknown severity, an id twice, an `implies` of no rule or round in a circle, and an unverified rule that
/// is more than minor.
Result<Catalogue> catalogue_from(const Json& pack);

}  // namespace rehearsal

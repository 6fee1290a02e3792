#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/grading/catalogue.hpp"
#include "core/log/state.hpp"
#include "core/packs/packs.hpp"

namespace rehearsal {

/// Where a finding is, precise enough to jump there.
struct Place {
  std::string who;      ///< scenario person, or "" when nobody fits
  std::string at;       ///< profile, release, household, enrollment, entry, update, annual, exit, trail
  std::string section;  ///< form section id, or ""
  EntityId entity;      ///< "" when it is missing altogether
  FieldId field;        ///< or the verification source; "" for a whole part
};

/// A value that the rule saw, for the explanation. The role is the placeholder of the rule's texts that it fills:
/// "entered", "other", "from", "to", "total", "missing", ... A role may occur more than once. "expected" is never a
/// placeholder.
struct Seen {
  std::string role;
  FieldId field;      ///< what it is a value of, and so how to show it; "VerificationSource" for a source
  std::string value;  ///< canonical text; "" for an empty answer
  Place place;        ///< where it stands, when that is not the finding's own place
};

struct Finding {
  std::string rule;
  Severity severity = Severity::minor;
  Place place;
  std::vector<Seen> seen;
  std::string document;  ///< where the learner can read it; "" for rules without a document
  int times = 1;         ///< children or rows counted once, told how often
};

struct SectionResult {
  std::string id;
  int critical = 0, major = 0, minor = 0;
  bool failed = false;
};

enum class Outcome { credentials, corrections, walkthrough, redo };
std::string_view name_of(Outcome outcome);

struct Verdict {
  Outcome outcome = Outcome::credentials;
  std::string because;  ///< text id of the one-sentence reason
  std::map<std::string, std::string> values;
  std::vector<std::string> redo_parts;  ///< course parts
  bool whole_course = false;
};

/// Raised with every change of a condition, of merging, order or verdict, so that two reports that differ say why.
inline constexpr int engine_version = 1;

/// The graded record. Same bytes in, same report out, on every machine.
struct Report {
  std::string engine;  ///< "<version>": the program's own part, raised whenever the same record can read otherwise
  std::string scenario, standards, forms, rules, key, policy;  ///< each "id@sha8"
  int attempt = 0;  ///< 0: the record as it stands; whoever grades exactly what an attempt submitted says which
  std::vector<Finding> findings;        ///< worst first, then rubric order, then place
  std::vector<SectionResult> sections;  ///< in the policy's rubric order
  Verdict verdict;
};

/// Grades one case's site. The key may be null: then rules that need it are left out and the report says so by an empty
/// key. Fails when the case holds events this version does not know, packs are missing, or the key does not fit the
/// forms (key_fits.hpp).
Result<Report> grade(const CaseState& state, const Packs& packs, const Key* key);

Json to_json(const Report& report);
/// With the expected values taken out: what a learner may see of an assessed case.
Report without_expected(Report report);

}  // namespace rehearsal

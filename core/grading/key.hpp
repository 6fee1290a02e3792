#pragma once

#include <string>
#include <vector>

#include "core/base/json.hpp"

namespace rehearsal {

/// How strictly an answer follows from the documents.
enum class FieldClass {
  given,      ///< stands in a document: must match
  inferable,  ///< follows from the documents
  free        ///< must be answered and agree with everything else
};

/// When an answer is right.
struct Matcher {
  enum class How { exact, one_of, range, date_within, text, any_valid, absent };
  How how = How::exact;
  std::vector<std::string> values;  ///< exact: one; one_of: several; range: low, high; date_within: date, days; text: accepted spellings
};

/// One expected answer: who, on which part of the record, which field.
struct Expect {
  std::string who;       ///< scenario person, "main"
  std::string at;        ///< profile, release, household, enrollment, entry, update, annual, exit
  std::string field;
  FieldClass cls = FieldClass::given;
  Matcher match;
  std::string rule;      ///< rule that a mismatch breaks
  std::string document;  ///< where the learner can read it
};

/// One expected verification row as it must stand at the end.
struct ExpectRow {
  std::string who, table, source;
  std::string receives;             ///< "1" for rows that exist with Yes; sources not listed must be No
  std::string amount, start, end;   ///< "" when it must be empty; "*" when free
  std::string document;
};

/// The answers of a scenario. Assessed keys never leave the trainers' folder.
struct Key {
  std::string scenario;
  std::string sha256;
  std::vector<Expect> expects;
  std::vector<ExpectRow> rows;
};

Result<Key> key_from(const Json& pack);

/// Whether `value` satisfies the matcher. Pure.
bool matches(const Matcher& matcher, const std::string& value);

}  // namespace rehearsal

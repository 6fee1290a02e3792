#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.hpp"
#include "core/record/entity.hpp"

namespace rehearsal {

/// How strictly an answer follows from the documents.
enum class FieldClass {
  given,      ///< stands in a document: must match
  inferable,  ///< follows from the documents
  free        ///< must be answered and agree with everything else
};

/// When an answer is right.
struct Matcher {
  enum class How { exact, one_of, range, date_within, text, any_valid, absent, date_relative, agrees_with };
  How how = How::exact;
  /// exact: one; one_of: several; range: low, high (amounts, or both dates); date_within: date, days; text: accepted
  /// spellings and nicknames, compared without case, accents and spacing; any_valid and absent: none.
  /// Of another answer of the same person: agrees_with: form, field; date_relative: form, field, days after it (-1 is
  /// the day before)
  std::vector<std::string> values;

  /// What is right hangs on another answer: settled() says what that comes to.
  bool relative() const { return how == How::date_relative || how == How::agrees_with; }
};

/// One expected answer: who, on which part of the record, which field.
struct Expect {
  std::string who;  ///< scenario person, "main"
  std::string at;   ///< the form: profile, release, household, enrollment, entry, update, annual, exit
  std::string field;
  FieldClass cls = FieldClass::given;
  Matcher match;
  std::string rule;      ///< rule that a mismatch breaks
  std::string document;  ///< where the learner can read it
};

/// One expected verification row as it must stand at the end.
struct ExpectRow {
  std::string who, table, source;
  std::string receives;            ///< "1" for rows that exist with Yes; sources not listed must be No
  std::string amount, start, end;  ///< "" when it must be empty; "*" when free
  std::string long_term = "*";     ///< IndefiniteAndImpairs; "*" when free or not asked
  std::string document;
};

/// One thing that happened, and what stands about it: a contact, a night, a service, a referral, an event.
struct ExpectOccurrence {
  std::string who;
  Kind kind = Kind::contact;
  std::map<std::string, std::string, std::less<>> answers;  ///< by field; "*" when any answer will do
  std::string document;
};

/// The answers of a scenario. Assessed keys never leave the trainers' folder.
struct Key {
  std::string scenario;
  std::string sha256;
  std::vector<Expect> expects;
  std::vector<ExpectRow> rows;
  /// Of a kind that is named for somebody, all that happened; of other kinds nothing is judged by the documents.
  std::vector<ExpectOccurrence> occurrences;
  std::map<std::string, std::string, std::less<>>
      existing;                        ///< who stands in the training site already -> the seeded client's id
  std::vector<std::string> no_record;  ///< who chose No Sharing: nothing may be entered
  bool eda = false;                    ///< the project asks for "enter data as"
  std::string backdate;                ///< the day on which back-date mode has to stand; "" is off

  std::vector<std::string> people() const;  ///< who is expected to have a record, in the key's order
};

Result<Key> key_from(const Json& pack);

/// A relative matcher as it stands while `other` is the answer that it hangs on: an exact one. Without a readable other
/// answer any will do: what is wrong there is told there. Any other matcher stays as it is.
Matcher settled(const Matcher& matcher, std::string_view other);

/// Whether `value` satisfies the matcher. Pure. any_valid asks only for an answer: whether the list has it is another
/// rule. A relative matcher that was not settled asks for no more than that.
bool matches(const Matcher& matcher, std::string_view value);

}  // namespace rehearsal

#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/json.hpp"
#include "core/record/entity.hpp"
#include "core/standards/standards.hpp"

namespace rehearsal {

/// Of whom, in which projects, and for whose money something is asked. What a pack leaves out comes from the standards'
/// element.
struct Scope {
  About about = About::all;
  std::vector<int> project_types;  ///< empty: all
  std::vector<Funding> funding;    ///< empty: whoever pays
};

/// A question as it stands on a form.
struct Question {
  FieldId field;
  Kind on = Kind::assessment;         ///< which entity of the form's context holds the answer
  Scope scope;                        ///< of the field's own element: 3.16 is asked of the head alone, beside 3.10
  bool optional = false;              ///< printed slanted in the real system
  std::vector<Condition> shown_when;  ///< hidden otherwise; hidden questions are not required
  std::vector<Condition> required_when;
  std::string list;             ///< list to offer, when not the field's own ("3.12.1/prior"); "" otherwise
  std::string group;            ///< questions of one group are one question with several boxes, "race"; "" for most
  std::string help;             ///< text id, or ""
  bool rolled_forward = false;  ///< shows the last answer at interim and exit, to be asked again
  int weight = 1;               ///< relative width in its row
};

/// A HUD-verified sub-assessment: one row a source, each answered Yes or No, with dates.
struct VerificationTable {
  std::string id;                              ///< income, benefits, insurance, disability
  FieldId gateway;                             ///< the yes/no question that must agree with the rows
  std::string source_list;                     ///< list that names the sources, "4.02/sources"
  std::vector<std::string> sources;            ///< Source codes: the CSV column of each source, in the form's order
  bool amount = false;                         ///< rows carry a monthly amount (4.02)
  bool long_term = false;                      ///< rows carry "expected to be long-continued" (4.05, 4.07, 4.09, 4.10)
  std::vector<std::string> long_term_sources;  ///< the sources that ask it: "5", "7", "9", "10"
  std::vector<std::string> specify;            ///< sources that want to be named in words: "OtherIncomeSource"
  std::map<std::string, Scope, std::less<>>
      scopes;  ///< of sources that are elements of their own: "8" is 4.08, not asked by PATH

  bool asks_long_term(std::string_view source) const;
  bool asks_to_specify(std::string_view source) const;
};

struct Section {
  std::string id;       ///< "prior-living"; text id of the title is "section.<id>"
  std::string element;  ///< "3.917"; several are joined: "3.02, 3.03"
  About about = About::all;
  std::vector<int> project_types;  ///< empty: all
  std::vector<Funding> funding;    ///< empty: whoever pays
  std::string record_type;         ///< 1.4 code that a service of this section carries; "" for all others
  std::vector<Question> questions;
  std::optional<VerificationTable> table;

  const Question* question(std::string_view field) const;  ///< null when the section does not ask it
};

struct Form {
  std::string
      id;  ///< profile, release, household, enrollment, entry, update, annual, exit, and those of occurrence points
  std::string stage;  ///< DataCollectionStage ("1", "2", "5", "3"), or ""
  std::vector<Section> sections;

  const Section* section(std::string_view id) const;  ///< null when the form has none
};

struct Forms {
  std::string id;
  std::string sha256;
  std::string standards;  ///< id of the standards that they ask
  std::map<std::string, Form, std::less<>> forms;
  const Form* form(std::string_view id) const;
  /// Every text id that the forms name: section titles, form titles and helps. Each must stand in every text pack.
  std::vector<std::string> text_ids() const;
};

/// Refuses a form that asks a field, an element or a list that the standards do not know, or asks an element at a point
/// where the standards do not collect it.
Result<Forms> forms_from(const Json& pack, const Standards& standards);

/// What a form is filled in about: the entity for each Kind that its questions may stand on, and the person's facts.
struct FormContext {
  std::map<Kind, const Entity*> entities;
  std::vector<const Entity*> verifications;  ///< the client's verification rows, for the tables
  int project_type = 0;
  std::string funder;  ///< 2.06 code of the project, "" for none of the federal ones
  bool adult = true;   ///< also true while the age is unknown
  bool head = true;
  bool veteran = false;
  bool hiv = false;  ///< a verification row says HIV/AIDS (W3, W4, W6)
};

bool asked(const Section& section, const FormContext& context);
/// The sources that a table asks of this person in this project, in the form's order.
std::vector<std::string> asked_sources(const VerificationTable& table, const FormContext& context);
bool shown(const Question& question, const FormContext& context);
bool required(const Question& question, const FormContext& context);

/// Answered and required questions of a section (verification rows counted one each), for marks such as "4 / 5".
struct Completeness {
  int answered = 0;
  int required = 0;
};
/// Nothing is required of a section that is not asked.
Completeness completeness(const Section& section, const FormContext& context);

/// Where the rows of one source stand on the assessment's date (InformationDate; without one: rows without an end).
enum class RowState {
  missing,     ///< no row covers the date
  incomplete,  ///< a row lacks its answer, start date, amount, name or long-term answer: the red triangle
  complete,
  several  ///< more than one row covers the date
};
RowState row_state(const VerificationTable& table, std::string_view source, const FormContext& context);

}  // namespace rehearsal

#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/json.hpp"
#include "core/record/entity.hpp"
#include "core/standards/standards.hpp"

namespace rehearsal {

/// A question as it stands on a form.
struct Question {
  FieldId field;
  Kind on = Kind::assessment;         ///< which entity of the form's context holds the answer
  bool optional = false;              ///< printed slanted in the real system
  std::vector<Condition> shown_when;  ///< hidden otherwise; hidden questions are not required
  std::vector<Condition> required_when;
  std::string help;                   ///< text id, or ""
  bool rolled_forward = false;        ///< shows the last answer at interim and exit, to be asked again
  int weight = 1;                     ///< relative width in its row
};

/// A HUD-verified sub-assessment: one row a source, each answered Yes or No, with dates.
struct VerificationTable {
  std::string id;                    ///< income, benefits, insurance, disability
  FieldId gateway;                   ///< the yes/no question that must agree with the rows
  std::vector<std::string> sources;  ///< Source codes: the CSV column of each source, in the form's order
  bool amount = false;               ///< rows carry a monthly amount (4.02)
  bool long_term = false;            ///< rows carry "expected to be long-continued" (4.05, 4.07, 4.09, 4.10)
};

struct Section {
  std::string id;                    ///< "prior-living"; text id of the title is "section.<id>"
  std::string element;               ///< "3.917 A"
  About about = About::all;
  std::vector<int> project_types;    ///< empty: as the element says
  std::vector<Question> questions;
  std::optional<VerificationTable> table;
};

struct Form {
  std::string id;     ///< profile, release, household, enrollment, entry, update, annual, exit
  std::string stage;  ///< DataCollectionStage ("1", "2", "5", "3"), or ""
  std::vector<Section> sections;
};

struct Forms {
  std::string id;
  std::string sha256;
  std::map<std::string, Form, std::less<>> forms;
  const Form* form(std::string_view id) const;
};

Result<Forms> forms_from(const Json& pack, const Standards& standards);

/// What a form is filled in about: the entity for each Kind that its questions may stand on, and the person's facts.
struct FormContext {
  std::map<Kind, const Entity*> entities;
  int project_type = 0;
  std::string funder;          ///< 2.06 code of the project's funder, or ""
  bool adult = true;
  bool head = true;
  bool veteran = false;
};

/// The value that shows for a field, looked up on the form's entities in the order enrollment, assessment, client, then the rest;
/// "ProjectType" is the project's type.
std::string value_in(const FormContext& context, std::string_view field);

bool asked(const Section& section, const FormContext& context);
bool shown(const Question& question, const FormContext& context);
bool required(const Question& question, const FormContext& context);

/// Answered and required questions of a section (verification rows counted one each), for marks such as "4 / 5".
struct Completeness {
  int answered = 0;
  int required = 0;
};

}  // namespace rehearsal

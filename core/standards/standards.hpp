#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.hpp"
#include "core/base/json.hpp"
#include "core/standards/condition.hpp"

namespace rehearsal {

/// One choice of a pick list, as the HMIS Data Standards number and spell it.
struct ListValue {
  std::string code;   ///< "116"
  std::string label;  ///< official English label
};

enum class FieldType { text, date, money, whole_number, list, ssn, reference };

/// Whom an element is asked of (Data Standards, "data collected about").
enum class About { all, adults, head, adults_and_head, veterans, head_or_veteran, with_hiv };
std::optional<About> about_from(std::string_view name);

/// Money that makes an element required: any of the funders (2.06 codes; none named: whoever funds it), in these
/// project types.
struct Funding {
  std::vector<std::string> funders;
  std::vector<int> only_types;
  std::vector<int> except_types;
};

/// One field of a data element.
struct FieldSpec {
  FieldId id;           ///< HMIS CSV column
  std::string element;  ///< "3.917"
  std::string label;    ///< official English label
  FieldType type = FieldType::text;
  std::string list;                                       ///< list number, for FieldType::list
  FieldId list_by;                                        ///< the field whose answer chooses another list, or ""
  std::map<std::string, std::string, std::less<>> lists;  ///< that field's answer -> list number
  std::size_t max_length = 50;
  std::vector<Condition> asked_when;  ///< "null unless" of the CSV specification
  bool local = false;                 ///< not a column of the HMIS CSV: a vendor's or Chicago's field

  /// The list to offer, when the deciding field holds `by`.
  const std::string& list_for(std::string_view by) const;
};

struct Element {
  std::string number;  ///< "4.02"
  std::string name;
  std::string file;  ///< "IncomeBenefits.csv"
  About about = About::all;
  std::vector<std::string>
      points;  ///< record_creation, project_start, update, annual_assessment, project_exit, occurrence_point, post_exit
  std::vector<int> project_types;  ///< empty: all
  std::vector<Funding> funding;    ///< empty: required of everybody in HMIS
  std::vector<FieldId> fields;
  std::map<FieldId, std::string, std::less<>> labels;  ///< where this element words a shared column in its own way

  /// Whether a project of this type, paid by this funder ("" for none of the federal ones), has to collect it.
  bool collected_by(int project_type, std::string_view funder) const;
};
bool collected(const std::vector<int>& project_types, const std::vector<Funding>& funding, int project_type,
               std::string_view funder);

/// Another language's words for a standards version; official English stands where it has none.
struct Labels {
  std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> lists;  ///< list -> code -> label
  std::map<FieldId, std::string, std::less<>> fields;
  std::map<std::string, std::string, std::less<>> elements;
};

/// A version of the HMIS Data Standards: lists, elements, fields, and which are collected when and of whom.
struct Standards {
  std::string id;      ///< "fy2026"
  std::string sha256;  ///< of the pack's canonical text; with a local pack: of both hashes
  std::map<std::string, std::vector<ListValue>, std::less<>> lists;
  std::map<FieldId, FieldSpec, std::less<>> fields;
  std::map<std::string, Element, std::less<>> elements;
  std::map<std::string, Labels, std::less<>> labels;  ///< by language, "es"

  const FieldSpec* field(std::string_view id) const;      ///< null when unknown
  const Element* element(std::string_view number) const;  ///< null when unknown
  const std::vector<ListValue>* list(std::string_view number) const;
  std::string_view label(std::string_view list, std::string_view code) const;  ///< "" when unknown
  /// In a language; official English when it has no word for it.
  std::string_view label(std::string_view list, std::string_view code, std::string_view language) const;
  std::string_view field_label(std::string_view field, std::string_view language = "en") const;
  /// Whether the canonical text is a possible answer to the field (the empty text always is).
  std::optional<Failure> refuses(std::string_view field, std::string_view value) const;
};

Result<Standards> standards_from(const Json& pack);

/// Adds the fields and lists of a local pack; nothing is added when it is refused. Names may not clash.
Result<std::string> add_local(Standards& standards, const Json& pack);
/// Adds the words of a labels pack: the language it speaks.
Result<std::string> add_labels(Standards& standards, const Json& pack);

}  // namespace rehearsal

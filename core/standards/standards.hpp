#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.hpp"
#include "core/base/json.hpp"

namespace rehearsal {

/// One choice of a pick list, as the HMIS Data Standards number and spell it.
struct ListValue {
  std::string code;   ///< "116"
  std::string label;  ///< official English label
};

enum class FieldType { text, date, money, whole_number, list, ssn, reference };

/// Whom an element is asked of (Data Standards, "data collected about").
enum class About { all, adults, head, adults_and_head, veterans };

/// One field of a data element.
struct FieldSpec {
  FieldId id;                ///< HMIS CSV column
  std::string element;       ///< "3.917"
  std::string label;         ///< official English label
  FieldType type = FieldType::text;
  std::string list;          ///< list number, for FieldType::list
  std::size_t max_length = 50;
  bool local = false;        ///< not a column of the HMIS CSV: a vendor's or Chicago's field
};

struct Element {
  std::string number;  ///< "4.02"
  std::string name;
  About about = About::all;
  std::vector<std::string> points;     ///< record_creation, project_start, update, annual_assessment, project_exit, occurrence_point
  std::vector<int> project_types;      ///< empty: all
  std::vector<FieldId> fields;
};

/// A version of the HMIS Data Standards: lists, elements, fields, and which are collected when and of whom.
struct Standards {
  std::string id;       ///< "fy2026"
  std::string sha256;   ///< of the pack's canonical text
  std::map<std::string, std::vector<ListValue>, std::less<>> lists;
  std::map<FieldId, FieldSpec, std::less<>> fields;
  std::map<std::string, Element, std::less<>> elements;

  const FieldSpec* field(std::string_view id) const;              ///< null when unknown
  const std::vector<ListValue>* list(std::string_view number) const;
  std::string_view label(std::string_view list, std::string_view code) const;  ///< "" when unknown
  /// Whether the canonical text is a possible answer to the field (the empty text always is).
  std::optional<Failure> refuses(std::string_view field, std::string_view value) const;
};

Result<Standards> standards_from(const Json& pack);

}  // namespace rehearsal

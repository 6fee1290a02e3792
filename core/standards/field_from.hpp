#pragma once

#include <string>

#include "core/base/json.hpp"
#include "core/standards/standards.hpp"

namespace rehearsal {

/// Reads one field of a standards or a local pack: {"id", "label", "type", "list", "list_by", "lists", "max",
/// "asked_when"}.
Result<FieldSpec> field_from(const Json& json, const std::string& where);

/// Reads one list: [[code, label], ...] in the order in which it is offered, or {"of": list, "only": [code, ...]}, a
/// part of one that is already there.
Result<std::vector<ListValue>> list_from(const Json& json, const std::string& where, const Standards& standards);

/// Lists that fields name, fields that lists and conditions depend on: each must exist. Looks at the fields of `only`.
std::optional<Failure> dangling_name(const Standards& standards, const std::vector<FieldId>& only);

}  // namespace rehearsal

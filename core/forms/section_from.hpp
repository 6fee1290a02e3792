#pragma once

#include <string>
#include <vector>

#include "core/forms/form.hpp"

namespace rehearsal {

/// Reads a section of a form that is filled in at the collection points `points`:
/// {"id", "elements", "on", "about", "project_types", "questions", "table"}. What it does not say of whom and where it
/// is asked, its elements say. A question is a field's name, or an object for more than the standards tell of it.
Result<Section> section_from(const Json& json, const std::string& where, const Standards& standards,
                             const std::vector<std::string>& points);

/// Reads a question; its field must belong to one of the section's elements, or be local.
Result<Question> question_from(const Json& json, const std::string& where, const Standards& standards,
                               const std::vector<const Element*>& elements, Kind on);

/// Reads a verification table: {"id", "gateway", "sources", "amount", "long_term_sources", "specify",
/// "source_elements"}.
Result<VerificationTable> table_from(const Json& json, const std::string& where, const Standards& standards,
                                     const std::vector<const Element*>& elements);

/// Replaces what the JSON says of "about" and "project_types" in a scope.
std::optional<Failure> override_scope(Scope& scope, const Json& json, const std::string& where);

}  // namespace rehearsal

#pragma once

#include <string>

#include "core/base/json.hpp"

namespace rehearsal::tests {

/// A value that the same question could have, and that is not this one.
std::string another(const std::string& value);

/// A matcher of a key that takes something else than this one does.
Json altered_match(const Json& match);

/// A cell of an expected row made another one. What stands for "nothing" is altered into something: an amount, or
/// `day` (ISO), which none of the case's rows may have.
std::string another_cell(const std::string& member, const std::string& value, const std::string& day);

}  // namespace rehearsal::tests

#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.hpp"
#include "core/base/json.hpp"

namespace rehearsal {

/// Whether something is asked, shown or required, depending on other answers. What is given must all hold.
/// In packs: {"field", "one_of"}, {"field", "none_of"}, {"field"} (is answered), {"all": [...]}, {"any": [...]}.
struct Condition {
  FieldId field;  ///< "" when only `all` or `any` speak; "ProjectType" is the enrollment's project type
  std::vector<std::string> one_of;  ///< a value, or "lo-hi" for a range of codes; empty: "is answered"
  bool negated = false;             ///< none of the values; holds for an unanswered field
  std::vector<Condition> all;
  std::vector<Condition> any;
};

/// Finds the value that shows for a field; "" when it is not answered. The value stays where it is.
using Lookup = std::function<std::string_view(std::string_view field)>;

bool holds(const Condition& condition, const Lookup& lookup);
bool all_hold(const std::vector<Condition>& conditions, const Lookup& lookup);

Result<Condition> condition_from(const Json& json, const std::string& where);
/// The conditions at `key` of an object; none when the key is absent.
Result<std::vector<Condition>> conditions_from(const Json& object, const char* key, const std::string& where);

/// Every field that the conditions look at, for checking that they exist.
std::vector<FieldId> fields_of(const std::vector<Condition>& conditions);

}  // namespace rehearsal

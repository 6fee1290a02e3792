#include "core/standards/condition.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "core/base/pack.hpp"

namespace rehearsal {

namespace {

std::optional<int> code_number(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// "200-299" holds 225. A code with a hyphen that is no range ("IL-510") only equals itself.
bool in_range(std::string_view range, std::string_view value) {
  const auto hyphen = range.find('-');
  if (hyphen == std::string_view::npos) return false;
  const auto low = code_number(range.substr(0, hyphen));
  const auto high = code_number(range.substr(hyphen + 1));
  const auto code = code_number(value);
  return low && high && code && *low <= *code && *code <= *high;
}

bool field_holds(const Condition& condition, const Lookup& lookup) {
  const std::string_view value = lookup(condition.field);
  if (condition.one_of.empty()) return !value.empty();
  const bool among = std::any_of(condition.one_of.begin(), condition.one_of.end(),
                                 [&](const std::string& wanted) { return wanted == value || in_range(wanted, value); });
  return among != condition.negated;
}

void collect_fields(const std::vector<Condition>& conditions, std::vector<FieldId>& fields) {
  for (const Condition& condition : conditions) {
    if (!condition.field.empty()) fields.push_back(condition.field);
    collect_fields(condition.all, fields);
    collect_fields(condition.any, fields);
  }
}

Result<Condition> field_condition(const Json& json, const std::string& where) {
  if (const auto wrong = unknown_key(json, where, {"field", "one_of", "none_of"})) return *wrong;
  JsonReader reader(json, where);
  Condition condition;
  condition.field = reader.text("field");
  if (!reader.ok()) return reader.failure();
  condition.negated = json.contains("none_of");
  if (condition.negated && json.contains("one_of")) return bad_pack("bad-pack.condition", where);
  const char* key = condition.negated ? "none_of" : "one_of";
  auto values = texts_at(json, key, where);
  if (!values) return values.failure();
  if (json.contains(key) && values->empty()) return bad_pack("bad-pack.empty", below(where, key));
  condition.one_of = std::move(values).value();
  return condition;
}

Result<Condition> group_condition(const Json& json, const std::string& where) {
  if (json.size() != 1) return bad_pack("bad-pack.condition", where);
  Condition condition;
  for (const char* key : {"all", "any"}) {
    auto parts = each_at(json, key, where, condition_from);
    if (!parts) return parts.failure();
    if (json.contains(key) && parts->empty()) return bad_pack("bad-pack.empty", below(where, key));
    (key == std::string_view("all") ? condition.all : condition.any) = std::move(parts).value();
  }
  return condition;
}

}  // namespace

bool all_hold(const std::vector<Condition>& conditions, const Lookup& lookup) {
  return std::all_of(conditions.begin(), conditions.end(),
                     [&](const Condition& condition) { return holds(condition, lookup); });
}

bool holds(const Condition& condition, const Lookup& lookup) {
  if (!condition.field.empty() && !field_holds(condition, lookup)) return false;
  if (!all_hold(condition.all, lookup)) return false;
  return condition.any.empty() || std::any_of(condition.any.begin(), condition.any.end(),
                                              [&](const Condition& part) { return holds(part, lookup); });
}

Result<Condition> condition_from(const Json& json, const std::string& where) {
  if (!json.is_object()) return bad_pack("json.not-an-object", where);
  return json.contains("all") || json.contains("any") ? group_condition(json, where) : field_condition(json, where);
}

Result<std::vector<Condition>> conditions_from(const Json& object, const char* key, const std::string& where) {
  return each_at(object, key, where, condition_from);
}

std::vector<FieldId> fields_of(const std::vector<Condition>& conditions) {
  std::vector<FieldId> fields;
  collect_fields(conditions, fields);
  return fields;
}

}  // namespace rehearsal

#include "core/standards/field_from.hpp"

#include <array>
#include <set>
#include <utility>

#include "core/base/pack.hpp"

namespace rehearsal {

namespace {

std::optional<FieldType> type_from(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, FieldType>, 7> names{
      {{"text", FieldType::text},
       {"date", FieldType::date},
       {"money", FieldType::money},
       {"whole_number", FieldType::whole_number},
       {"list", FieldType::list},
       {"ssn", FieldType::ssn},
       {"reference", FieldType::reference}}};
  for (const auto& [known, type] : names) {
    if (known == name) return type;
  }
  return std::nullopt;
}

Result<std::vector<ListValue>> written_out(const Json& json, const std::string& where) {
  std::vector<ListValue> values;
  std::set<std::string> codes;
  for (std::size_t index = 0; index < json.size(); ++index) {
    const Json& pair = json[index];
    if (!pair.is_array() || pair.size() != 2 || !pair[0].is_string() || !pair[1].is_string()) {
      return bad_pack("bad-pack.not-code-and-label", below(where, index));
    }
    ListValue value{pair[0].get<std::string>(), pair[1].get<std::string>()};
    if (value.code.empty()) return bad_pack("bad-pack.empty", below(where, index));
    if (!codes.insert(value.code).second)
      return bad_pack("bad-pack.twice", below(where, index), {{"name", value.code}});
    values.push_back(std::move(value));
  }
  if (values.empty()) return bad_pack("bad-pack.empty", where);
  return values;
}

Result<std::vector<ListValue>> part_of(const Json& json, const std::string& where, const Standards& standards) {
  if (const auto wrong = unknown_key(json, where, {"of", "only"})) return *wrong;
  JsonReader reader(json, where);
  const std::string whole = reader.text("of");
  reader.array("only");
  if (!reader.ok()) return reader.failure();
  const auto* values = standards.list(whole);
  if (!values) return bad_pack("bad-pack.unknown-list", below(where, "of"), {{"name", whole}});
  return each_at(json, "only", where, [&](const Json& item, const std::string& place) -> Result<ListValue> {
    if (!item.is_string()) return bad_pack("json.not-a-text", place);
    const std::string code = item.get<std::string>();
    for (const ListValue& value : *values) {
      if (value.code == code) return value;
    }
    return bad_pack("bad-pack.unknown-code", place, {{"name", code}});
  });
}

Result<std::map<std::string, std::string, std::less<>>> lists_by_answer(const Json& json, const std::string& where) {
  std::map<std::string, std::string, std::less<>> lists;
  if (!json.is_object()) return bad_pack("json.not-an-object", where);
  for (const auto& [answer, list] : json.items()) {
    if (!list.is_string()) return bad_pack("json.not-a-text", below(where, answer));
    lists.emplace(answer, list.get<std::string>());
  }
  return lists;
}

std::optional<Failure> list_of_field(FieldSpec& field, JsonReader& reader) {
  field.list = reader.text_or("list", "");
  field.list_by = reader.text_or("list_by", "");
  if (!reader.ok()) return reader.failure();
  if (const Json* by = reader.find("lists")) {
    auto lists = lists_by_answer(*by, below(reader.where(), "lists"));
    if (!lists) return lists.failure();
    field.lists = std::move(lists).value();
  }
  const bool has_list = !field.list.empty() || !field.lists.empty();
  if (has_list != (field.type == FieldType::list)) return bad_pack("bad-pack.list-and-type", reader.where());
  if (field.lists.empty() != field.list_by.empty()) return bad_pack("bad-pack.list-by", reader.where());
  return std::nullopt;
}

std::optional<Failure> unknown_list(const Standards& standards, const FieldSpec& field) {
  const auto missing = [&](const std::string& name) {
    return bad_pack("bad-pack.unknown-list", "field " + field.id, {{"name", name}});
  };
  if (!field.list.empty() && !standards.list(field.list)) return missing(field.list);
  for (const auto& [answer, list] : field.lists) {
    if (!standards.list(list)) return missing(list);
  }
  return std::nullopt;
}

}  // namespace

Result<FieldSpec> field_from(const Json& json, const std::string& where) {
  if (const auto wrong =
          unknown_key(json, where, {"id", "label", "type", "list", "list_by", "lists", "max", "asked_when"})) {
    return *wrong;
  }
  constexpr std::int64_t usual_length = 50;
  constexpr std::int64_t greatest_length = 2000;
  JsonReader reader(json, where);
  FieldSpec field;
  field.id = reader.text("id");
  field.label = reader.text("label");
  const std::string type_name = reader.text("type");
  const std::int64_t length = reader.number_or("max", usual_length);
  if (!reader.ok()) return reader.failure();
  if (field.id.empty()) return bad_pack("bad-pack.empty", below(where, "id"));
  if (length < 1 || length > greatest_length) return bad_pack("bad-pack.out-of-range", below(where, "max"));
  field.max_length = static_cast<std::size_t>(length);
  const auto type = type_from(type_name);
  if (!type) return bad_pack("bad-pack.not-one-of", below(where, "type"), {{"name", type_name}});
  field.type = *type;
  if (const auto wrong = list_of_field(field, reader)) return *wrong;
  auto asked_when = conditions_from(json, "asked_when", where);
  if (!asked_when) return asked_when.failure();
  field.asked_when = std::move(asked_when).value();
  return field;
}

Result<std::vector<ListValue>> list_from(const Json& json, const std::string& where, const Standards& standards) {
  if (json.is_array()) return written_out(json, where);
  return part_of(json, where, standards);
}

std::optional<Failure> dangling_name(const Standards& standards, const std::vector<FieldId>& only) {
  for (const FieldId& id : only) {
    const FieldSpec& field = *standards.field(id);
    if (const auto missing = unknown_list(standards, field)) return missing;
    std::vector<FieldId> needed = fields_of(field.asked_when);
    if (!field.list_by.empty()) needed.push_back(field.list_by);
    for (const FieldId& other : needed) {
      if (!standards.field(other)) return bad_pack("bad-pack.unknown-field", "field " + id, {{"name", other}});
    }
  }
  return std::nullopt;
}

}  // namespace rehearsal

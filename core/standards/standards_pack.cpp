#include <utility>

#include "core/base/pack.hpp"
#include "core/base/sha256.hpp"
#include "core/standards/standards.hpp"

namespace rehearsal {
namespace {

using Lists = std::map<std::string, std::vector<ListValue>, std::less<>>;
using Fields = std::map<FieldId, FieldSpec, std::less<>>;
using Elements = std::map<std::string, Element, std::less<>>;

std::optional<FieldType> type_from(std::string_view name) {
  constexpr std::pair<std::string_view, FieldType> names[] = {{"text", FieldType::text},   {"date", FieldType::date},
                                                              {"money", FieldType::money}, {"whole_number", FieldType::whole_number},
                                                              {"list", FieldType::list},   {"ssn", FieldType::ssn},
                                                              {"reference", FieldType::reference}};
  for (const auto& [each, type] : names) {
    if (each == name) return type;
  }
  return std::nullopt;
}

/// A list is written as pairs [code, label], in the order in which it is offered.
Result<ListValue> value_from(const Json& pair, const std::string& where) {
  const bool fits = pair.is_array() && pair.size() == 2 && pair[0].is_string() && pair[1].is_string();
  if (!fits) return bad_pack("bad-pack.not-a-list-value", where);
  return ListValue{pair[0].get<std::string>(), pair[1].get<std::string>()};
}

Result<Lists> lists_from(const Json& pack) {
  JsonReader read(pack, "");
  Lists lists;
  const Json& all = read.object("lists");
  if (!read.ok()) return read.failure();
  for (const auto& [number, values] : all.items()) {
    auto list = each_at(all, number.c_str(), "/lists", value_from);
    if (!list) return list.failure();
    lists[number] = std::move(list).value();
  }
  return lists;
}

Result<FieldSpec> field_from(const std::string& id, const Json& json, const std::string& where) {
  if (auto unknown = unknown_key(json, where, {"element", "label", "type", "list", "list_by", "lists", "max", "asked_when"})) return *unknown;
  JsonReader read(json, where);
  FieldSpec field;
  field.id = id;
  field.element = read.text_or("element", "");
  field.label = read.text("label");
  const auto type = type_from(read.text("type"));
  if (read.ok() && !type) read.fail("type", "bad-pack.unknown-field-type");
  field.type = type.value_or(FieldType::text);
  field.list = read.text_or("list", "");
  field.list_by = read.text_or("list_by", "");
  field.max_length = static_cast<std::size_t>(read.number_or("max", 50));
  if (const Json* lists = read.find("lists"); lists != nullptr && lists->is_object()) {
    for (const auto& [by, number] : lists->items()) {
      if (number.is_string()) field.lists[by] = number.get<std::string>();
    }
  }
  if (!read.ok()) return read.failure();
  auto asked = conditions_from(json, "asked_when", where);
  if (!asked) return asked.failure();
  field.asked_when = std::move(asked).value();
  return field;
}

Result<Fields> fields_from(const Json& pack, const Lists& lists, const Lists& others) {
  JsonReader read(pack, "");
  Fields fields;
  const Json& all = read.object("fields");
  if (!read.ok()) return read.failure();
  for (const auto& [id, json] : all.items()) {
    const std::string where = below("/fields", id);
    auto field = field_from(id, json, where);
    if (!field) return field.failure();
    const bool known = field->type != FieldType::list || field->list.empty() || lists.count(field->list) || others.count(field->list);
    if (!known) return bad_pack("bad-pack.unknown-list", below(where, "list"), {{"list", field->list}});
    fields.emplace(id, std::move(field).value());
  }
  return fields;
}

Result<Funding> funding_from(const Json& json, const std::string& where) {
  if (auto unknown = unknown_key(json, where, {"funders", "only", "except"})) return *unknown;
  auto funders = texts_at(json, "funders", where);
  auto only = numbers_at(json, "only", where);
  auto except = numbers_at(json, "except", where);
  if (!funders) return funders.failure();
  if (!only) return only.failure();
  if (!except) return except.failure();
  return Funding{std::move(funders).value(), std::move(only).value(), std::move(except).value()};
}

Result<Element> element_from(const std::string& number, const Json& json, const std::string& where) {
  if (auto unknown = unknown_key(json, where, {"name", "file", "about", "points", "types", "funding", "fields"})) return *unknown;
  JsonReader read(json, where);
  Element element;
  element.number = number;
  element.name = read.text("name");
  element.file = read.text_or("file", "");
  const auto about = about_from(read.text("about"));
  if (read.ok() && !about) read.fail("about", "bad-pack.unknown-about");
  if (!read.ok()) return read.failure();
  element.about = *about;
  auto points = texts_at(json, "points", where);
  auto types = numbers_at(json, "types", where);
  auto funding = each_at(json, "funding", where, funding_from);
  auto fields = texts_at(json, "fields", where);
  if (!points) return points.failure();
  if (!types) return types.failure();
  if (!funding) return funding.failure();
  if (!fields) return fields.failure();
  element.points = std::move(points).value();
  element.project_types = std::move(types).value();
  element.funding = std::move(funding).value();
  element.fields = std::move(fields).value();
  return element;
}

Result<Elements> elements_from(const Json& pack) {
  JsonReader read(pack, "");
  Elements elements;
  const Json& all = read.object("elements");
  if (!read.ok()) return read.failure();
  for (const auto& [number, json] : all.items()) {
    auto element = element_from(number, json, below("/elements", number));
    if (!element) return element.failure();
    elements.emplace(number, std::move(element).value());
  }
  return elements;
}

}  // namespace

Result<Standards> standards_from(const Json& pack) {
  auto head = pack_head(pack, "standards");
  if (!head) return head.failure();
  auto lists = lists_from(pack);
  if (!lists) return lists.failure();
  auto fields = fields_from(pack, *lists, {});
  if (!fields) return fields.failure();
  auto elements = elements_from(pack);
  if (!elements) return elements.failure();
  Standards standards;
  standards.id = head->id;
  standards.sha256 = sha256(canonical(pack));
  standards.lists = std::move(lists).value();
  standards.fields = std::move(fields).value();
  standards.elements = std::move(elements).value();
  return standards;
}

Result<std::string> add_local(Standards& standards, const Json& pack) {
  auto head = pack_head(pack, "local");
  if (!head) return head.failure();
  auto lists = lists_from(pack);
  if (!lists) return lists.failure();
  auto fields = fields_from(pack, *lists, standards.lists);
  if (!fields) return fields.failure();
  for (const auto& [number, values] : *lists) {
    if (standards.lists.count(number)) return bad_pack("bad-pack.name-clash", below("/lists", number));
  }
  for (const auto& [id, field] : *fields) {
    if (standards.fields.count(id)) return bad_pack("bad-pack.name-clash", below("/fields", id));
  }
  for (auto& [number, values] : *lists) standards.lists[number] = values;
  for (auto [id, field] : *fields) {
    field.local = true;
    standards.fields.emplace(id, std::move(field));
  }
  standards.sha256 = sha256(standards.sha256 + sha256(canonical(pack)));
  return head->id;
}

Result<std::string> add_labels(Standards& standards, const Json& pack) {
  auto head = pack_head(pack, "labels");
  if (!head) return head.failure();
  JsonReader read(pack, "");
  const std::string language = read.text("language");
  const Json& lists = read.object("lists");
  const Json& fields = read.object("fields");
  if (!read.ok()) return read.failure();
  Labels& words = standards.labels[language];
  for (const auto& [number, codes] : lists.items()) {
    if (!codes.is_object()) return bad_pack("json.not-an-object", below("/lists", number));
    for (const auto& [code, word] : codes.items()) {
      if (word.is_string()) words.lists[number][code] = word.get<std::string>();
    }
  }
  for (const auto& [id, word] : fields.items()) {
    if (word.is_string()) words.fields[id] = word.get<std::string>();
  }
  return language;
}

}  // namespace rehearsal

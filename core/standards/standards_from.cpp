#include <algorithm>
#include <array>
#include <utility>

#include "core/base/pack.hpp"
#include "core/base/sha256.hpp"
#include "core/standards/field_from.hpp"
#include "core/standards/standards.hpp"

namespace rehearsal {

namespace {

constexpr std::array<std::string_view, 7> known_points{
    "record_creation", "project_start", "update", "annual_assessment", "project_exit", "occurrence_point", "post_exit"};

Result<Funding> funding_from(const Json& json, const std::string& where) {
  if (const auto wrong = unknown_key(json, where, {"funders", "only_types", "except_types"})) return *wrong;
  auto funders = texts_at(json, "funders", where);
  if (!funders) return funders.failure();
  auto only = numbers_at(json, "only_types", where);
  if (!only) return only.failure();
  auto except = numbers_at(json, "except_types", where);
  if (!except) return except.failure();
  return Funding{std::move(funders).value(), std::move(only).value(), std::move(except).value()};
}

std::optional<Failure> add_list(Standards& standards, const std::string& number, const Json& json,
                                const std::string& where) {
  auto list = list_from(json, where, standards);
  if (!list) return list.failure();
  standards.lists.emplace(number, std::move(list).value());
  return std::nullopt;
}

/// Whole lists first: a part may stand before its whole in the alphabet.
std::optional<Failure> add_lists(Standards& standards, const Json& lists) {
  for (const bool parts : {false, true}) {
    for (const auto& [number, json] : lists.items()) {
      if (json.is_array() == parts) continue;
      if (auto wrong = add_list(standards, number, json, below("/lists", number))) return wrong;
    }
  }
  return std::nullopt;
}

/// A field is told once; where an element shares the column of another, it names it only.
std::optional<Failure> add_field(Standards& standards, Element& element, const Json& json, const std::string& where) {
  if (json.is_string()) {
    const std::string shared = json.get<std::string>();
    if (!standards.field(shared)) return bad_pack("bad-pack.unknown-field", where, {{"name", shared}});
    element.fields.push_back(shared);
    return std::nullopt;
  }
  auto field = field_from(json, where);
  if (!field) return field.failure();
  if (standards.field(field->id)) return bad_pack("bad-pack.twice", below(where, "id"), {{"name", field->id}});
  field.value().element = element.number;
  element.fields.push_back(field->id);
  standards.fields.emplace(field->id, std::move(field).value());
  return std::nullopt;
}

std::optional<Failure> read_scope(Element& element, const Json& json, JsonReader& reader) {
  const std::string about_name = reader.text("about");
  if (!reader.ok()) return reader.failure();
  const auto about = about_from(about_name);
  if (!about) return bad_pack("bad-pack.not-one-of", below(reader.where(), "about"), {{"name", about_name}});
  element.about = *about;
  auto points = texts_at(json, "points", reader.where());
  if (!points) return points.failure();
  element.points = std::move(points).value();
  for (std::size_t index = 0; index < element.points.size(); ++index) {
    if (std::find(known_points.begin(), known_points.end(), element.points[index]) == known_points.end()) {
      return bad_pack("bad-pack.not-one-of", below(below(reader.where(), "points"), index),
                      {{"name", element.points[index]}});
    }
  }
  auto types = numbers_at(json, "project_types", reader.where());
  if (!types) return types.failure();
  element.project_types = std::move(types).value();
  auto funding = each_at(json, "funding", reader.where(), funding_from);
  if (!funding) return funding.failure();
  element.funding = std::move(funding).value();
  return std::nullopt;
}

std::optional<Failure> read_labels(Element& element, const Json& json, const std::string& where) {
  const auto labels = json.find("labels");
  if (labels == json.end()) return std::nullopt;
  const std::string place = below(where, "labels");
  if (!labels->is_object()) return bad_pack("json.not-an-object", place);
  for (const auto& [field, label] : labels->items()) {
    if (!label.is_string()) return bad_pack("json.not-a-text", below(place, field));
    if (std::find(element.fields.begin(), element.fields.end(), field) == element.fields.end()) {
      return bad_pack("bad-pack.unknown-field", below(place, field), {{"name", field}});
    }
    element.labels.emplace(field, label.get<std::string>());
  }
  return std::nullopt;
}

std::optional<Failure> add_element(Standards& standards, const Json& json, const std::string& where) {
  if (auto wrong = unknown_key(
          json, where, {"number", "name", "file", "about", "points", "project_types", "funding", "fields", "labels"})) {
    return wrong;
  }
  JsonReader reader(json, where);
  Element element;
  element.number = reader.text("number");
  element.name = reader.text("name");
  element.file = reader.text("file");
  const Json& fields = reader.array("fields");
  if (!reader.ok()) return reader.failure();
  if (auto wrong = read_scope(element, json, reader)) return wrong;
  if (standards.element(element.number)) {
    return bad_pack("bad-pack.twice", below(where, "number"), {{"name", element.number}});
  }
  for (std::size_t index = 0; index < fields.size(); ++index) {
    if (auto wrong = add_field(standards, element, fields[index], below(below(where, "fields"), index))) return wrong;
  }
  if (auto wrong = read_labels(element, json, where)) return wrong;
  standards.elements.emplace(element.number, std::move(element));
  return std::nullopt;
}

std::vector<FieldId> all_fields(const Standards& standards) {
  std::vector<FieldId> ids;
  for (const auto& [id, field] : standards.fields) ids.push_back(id);
  return ids;
}

}  // namespace

Result<Standards> standards_from(const Json& pack) {
  const auto head = pack_head(pack, "standards");
  if (!head) return head.failure();
  if (const auto wrong =
          unknown_key(pack, "", {"pack", "format", "id", "name", "effective", "source", "lists", "elements"}))
    return *wrong;
  JsonReader reader(pack, "");
  reader.text("name");
  reader.text("effective");
  reader.text_or("source", "");
  const Json& lists = reader.object("lists");
  const Json& elements = reader.array("elements");
  if (!reader.ok()) return reader.failure();
  Standards standards;
  standards.id = head->id;
  standards.sha256 = sha256(canonical(pack));
  if (const auto wrong = add_lists(standards, lists)) return *wrong;
  for (std::size_t index = 0; index < elements.size(); ++index) {
    if (const auto wrong = add_element(standards, elements[index], below("/elements", index))) return *wrong;
  }
  if (const auto wrong = dangling_name(standards, all_fields(standards))) return *wrong;
  return standards;
}

}  // namespace rehearsal

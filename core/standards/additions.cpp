#include <utility>

#include "core/base/pack.hpp"
#include "core/base/sha256.hpp"
#include "core/standards/field_from.hpp"
#include "core/standards/standards.hpp"

namespace rehearsal {

namespace {

using Words = std::map<std::string, std::string, std::less<>>;

/// Refuses a pack that was written for another version of the standards.
std::optional<Failure> other_standards(JsonReader& reader, const Standards& standards) {
  const std::string wanted = reader.text("standards");
  if (!reader.ok()) return reader.failure();
  if (wanted != standards.id)
    return Failure{Fault::not_found, "bad-pack.unknown-standards", "/standards", {{"name", wanted}}};
  return std::nullopt;
}

std::optional<Failure> add_local_lists(Standards& standards, const Json& lists) {
  for (const auto& [name, json] : lists.items()) {
    const std::string where = below("/lists", name);
    if (standards.list(name)) return bad_pack("bad-pack.twice", where, {{"name", name}});
    auto list = list_from(json, where, standards);
    if (!list) return list.failure();
    standards.lists.emplace(name, std::move(list).value());
  }
  return std::nullopt;
}

Result<std::vector<FieldId>> add_local_fields(Standards& standards, const Json& pack) {
  return each_at(pack, "fields", "", [&](const Json& json, const std::string& where) -> Result<FieldId> {
    auto field = field_from(json, where);
    if (!field) return field.failure();
    if (standards.field(field->id)) return bad_pack("bad-pack.twice", below(where, "id"), {{"name", field->id}});
    field.value().local = true;
    const FieldId id = field->id;
    standards.fields.emplace(id, std::move(field).value());
    return id;
  });
}

Result<Words> words_from(const Json& json, const std::string& where) {
  if (!json.is_object()) return bad_pack("json.not-an-object", where);
  Words words;
  for (const auto& [key, word] : json.items()) {
    if (!word.is_string()) return bad_pack("json.not-a-text", below(where, key));
    if (word.get<std::string>().empty()) return bad_pack("bad-pack.empty", below(where, key));
    words.emplace(key, word.get<std::string>());
  }
  return words;
}

std::optional<Failure> read_list_words(Labels& labels, const Json& lists, const Standards& standards) {
  for (const auto& [number, json] : lists.items()) {
    const std::string where = below("/lists", number);
    if (!standards.list(number)) return bad_pack("bad-pack.unknown-list", where, {{"name", number}});
    auto words = words_from(json, where);
    if (!words) return words.failure();
    for (const auto& [code, word] : *words) {
      if (standards.label(number, code).empty())
        return bad_pack("bad-pack.unknown-code", below(where, code), {{"name", code}});
    }
    labels.lists.emplace(number, std::move(words).value());
  }
  return std::nullopt;
}

template <class Known>
std::optional<Failure> read_words(Words& into, const Json& json, const std::string& where, const char* unknown,
                                  Known known) {
  auto words = words_from(json, where);
  if (!words) return words.failure();
  for (const auto& [name, word] : *words) {
    if (!known(name)) return bad_pack(unknown, below(where, name), {{"name", name}});
  }
  into = std::move(words).value();
  return std::nullopt;
}

}  // namespace

Result<std::string> add_local(Standards& standards, const Json& pack) {
  const auto head = pack_head(pack, "local");
  if (!head) return head.failure();
  if (const auto wrong = unknown_key(pack, "", {"pack", "format", "id", "standards", "notes", "lists", "fields"}))
    return *wrong;
  JsonReader reader(pack, "");
  if (const auto wrong = other_standards(reader, standards)) return *wrong;
  const Json& lists = reader.object("lists");
  reader.array("fields");
  const auto notes = texts_at(pack, "notes", "");
  if (!notes) return notes.failure();
  if (!reader.ok()) return reader.failure();
  Standards extended = standards;
  if (const auto wrong = add_local_lists(extended, lists)) return *wrong;
  const auto added = add_local_fields(extended, pack);
  if (!added) return added.failure();
  if (const auto wrong = dangling_name(extended, *added)) return *wrong;
  extended.sha256 = sha256(standards.sha256 + sha256(canonical(pack)));
  standards = std::move(extended);
  return head->id;
}

Result<std::string> add_labels(Standards& standards, const Json& pack) {
  const auto head = pack_head(pack, "labels");
  if (!head) return head.failure();
  if (const auto wrong =
          unknown_key(pack, "", {"pack", "format", "id", "standards", "language", "lists", "fields", "elements"})) {
    return *wrong;
  }
  JsonReader reader(pack, "");
  if (const auto wrong = other_standards(reader, standards)) return *wrong;
  const std::string language = reader.text("language");
  const Json& lists = reader.object("lists");
  const Json& fields = reader.object("fields");
  const Json& elements = reader.object("elements");
  if (!reader.ok()) return reader.failure();
  Labels labels;
  if (const auto wrong = read_list_words(labels, lists, standards)) return *wrong;
  const auto is_field = [&](const std::string& name) { return standards.field(name) != nullptr; };
  if (const auto wrong = read_words(labels.fields, fields, "/fields", "bad-pack.unknown-field", is_field))
    return *wrong;
  const auto is_element = [&](const std::string& name) { return standards.element(name) != nullptr; };
  if (const auto wrong = read_words(labels.elements, elements, "/elements", "bad-pack.unknown-element", is_element)) {
    return *wrong;
  }
  // A pack adds to those that came before it; of what both tell, its own word counts.
  Labels& known = standards.labels[language];
  labels.lists.merge(known.lists);
  labels.fields.merge(known.fields);
  labels.elements.merge(known.elements);
  known = std::move(labels);
  return language;
}

}  // namespace rehearsal

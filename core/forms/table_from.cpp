#include <algorithm>
#include <utility>

#include "core/base/pack.hpp"
#include "core/forms/section_from.hpp"

namespace rehearsal {

namespace {

Result<std::vector<std::string>> some_sources(const Json& json, const char* key, const std::string& where,
                                              const std::vector<std::string>& sources) {
  return each_at(json, key, where, [&](const Json& item, const std::string& place) -> Result<std::string> {
    if (!item.is_string()) return bad_pack("json.not-a-text", place);
    const std::string code = item.get<std::string>();
    if (std::find(sources.begin(), sources.end(), code) == sources.end()) {
      return bad_pack("bad-pack.unknown-code", place, {{"name", code}});
    }
    return code;
  });
}

std::optional<Failure> read_scopes(VerificationTable& table, const Json& json, const std::string& where,
                                   const std::vector<const Element*>& elements) {
  const auto found = json.find("source_elements");
  if (found == json.end()) return std::nullopt;
  const std::string place = below(where, "source_elements");
  if (!found->is_object()) return bad_pack("json.not-an-object", place);
  for (const auto& [source, number] : found->items()) {
    if (std::find(table.sources.begin(), table.sources.end(), source) == table.sources.end()) {
      return bad_pack("bad-pack.unknown-code", below(place, source), {{"name", source}});
    }
    const auto element = std::find_if(elements.begin(), elements.end(), [&, wanted = &number](const Element* one) {
      return wanted->is_string() && one->number == wanted->get<std::string>();
    });
    if (element == elements.end()) return bad_pack("bad-pack.unknown-element", below(place, source));
    table.scopes.emplace(source, Scope{(*element)->about, (*element)->project_types, (*element)->funding});
  }
  return std::nullopt;
}

}  // namespace

Result<VerificationTable> table_from(const Json& json, const std::string& where, const Standards& standards,
                                     const std::vector<const Element*>& elements) {
  if (const auto wrong = unknown_key(
          json, where, {"id", "gateway", "sources", "amount", "long_term_sources", "specify", "source_elements"})) {
    return *wrong;
  }
  JsonReader reader(json, where);
  VerificationTable table;
  table.id = reader.text("id");
  table.gateway = reader.text("gateway");
  table.source_list = reader.text("sources");
  table.amount = reader.flag_or("amount", false);
  if (!reader.ok()) return reader.failure();
  if (!standards.field(table.gateway)) {
    return bad_pack("bad-pack.unknown-field", below(where, "gateway"), {{"name", table.gateway}});
  }
  const auto* sources = standards.list(table.source_list);
  if (!sources) return bad_pack("bad-pack.unknown-list", below(where, "sources"), {{"name", table.source_list}});
  for (const ListValue& source : *sources) table.sources.push_back(source.code);
  auto long_term = some_sources(json, "long_term_sources", where, table.sources);
  if (!long_term) return long_term.failure();
  auto specify = some_sources(json, "specify", where, table.sources);
  if (!specify) return specify.failure();
  table.long_term_sources = std::move(long_term).value();
  table.long_term = !table.long_term_sources.empty();
  table.specify = std::move(specify).value();
  if (const auto wrong = read_scopes(table, json, where, elements)) return *wrong;
  return table;
}

}  // namespace rehearsal

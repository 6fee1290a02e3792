#include "core/packs/population.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/base/pack.hpp"
#include "core/base/sha256.hpp"
#include "core/base/text.hpp"

namespace rehearsal {

namespace {

template <class Item>
const Item* by_id(const std::vector<Item>& items, std::string_view id) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
  return found == items.end() ? nullptr : &*found;
}

template <class Item>
std::optional<Failure> twice(const std::vector<Item>& items, const char* where) {
  std::set<std::string> ids;
  for (std::size_t index = 0; index < items.size(); ++index) {
    if (!ids.insert(items[index].id).second)
      return bad_pack("bad-pack.twice", below(where, index), {{"name", items[index].id}});
  }
  return std::nullopt;
}

Result<Agency> agency_from(const Json& json, const std::string& where) {
  if (const auto wrong = unknown_key(json, where, {"id", "name"})) return *wrong;
  JsonReader reader(json, where);
  Agency agency{reader.text("id"), reader.text("name")};
  if (!reader.ok()) return reader.failure();
  return agency;
}

Result<Project> project_from(const Json& json, const std::string& where) {
  if (const auto wrong = unknown_key(json, where, {"id", "name", "agency", "type", "funder", "closed"})) return *wrong;
  JsonReader reader(json, where);
  Project project{reader.text("id"),
                  reader.text("name"),
                  reader.text("agency"),
                  0,
                  reader.text_or("funder", ""),
                  reader.flag_or("closed", false)};
  const std::int64_t type = reader.number("type");
  constexpr std::int64_t last_type = 14;  // 2.02.6
  if (!reader.ok()) return reader.failure();
  if (type < 0 || type > last_type) return bad_pack("bad-pack.out-of-range", below(where, "type"));
  project.type = static_cast<int>(type);
  return project;
}

std::optional<Failure> read_fields(Entity& entity, const Json& fields, const std::string& where) {
  for (const auto& [field, value] : fields.items()) {
    if (!value.is_string()) return bad_pack("json.not-a-text", below(where, field));
    entity.fields[field].value = value.get<std::string>();
  }
  return std::nullopt;
}

Result<Entity> entity_from(const Json& json, const std::string& where) {
  if (const auto wrong = unknown_key(json, where, {"id", "kind", "parent", "fields"})) return *wrong;
  JsonReader reader(json, where);
  Entity entity;
  entity.id = reader.text("id");
  const std::string kind_name = reader.text("kind");
  entity.parent = reader.text_or("parent", "");
  entity.seeded = true;
  const Json& fields = reader.object("fields");
  if (!reader.ok()) return reader.failure();
  if (!is_id(entity.id)) return bad_pack("bad-pack.id", below(where, "id"), {{"id", entity.id}});
  const auto kind = kind_from(kind_name);
  if (!kind) return bad_pack("bad-pack.not-one-of", below(where, "kind"), {{"name", kind_name}});
  entity.kind = *kind;
  if (auto wrong = read_fields(entity, fields, below(where, "fields"))) return *wrong;
  return entity;
}

Result<std::vector<std::string>> group_from(const Json& json, const std::string& where) {
  if (!json.is_array()) return bad_pack("json.not-a-list", where);
  std::vector<std::string> group;
  for (std::size_t index = 0; index < json.size(); ++index) {
    if (!json[index].is_string()) return bad_pack("json.not-a-text", below(where, index));
    group.push_back(folded(json[index].get<std::string>()));
  }
  return group;
}

/// Where an entity names another one, that one must be there, and of the right kind.
std::optional<Failure> dangling(const Population& population) {
  std::map<std::string, Kind, std::less<>> kinds;
  for (const Entity& entity : population.entities) kinds.emplace(entity.id, entity.kind);
  const auto is = [&](const std::string& id, Kind kind) {
    const auto found = kinds.find(id);
    return found != kinds.end() && found->second == kind;
  };
  for (std::size_t index = 0; index < population.entities.size(); ++index) {
    const Entity& entity = population.entities[index];
    const std::string where = below("/entities", index);
    const auto names = [&](const char* field, bool known) -> std::optional<Failure> {
      if (known) return std::nullopt;
      return bad_pack("bad-pack.unknown-name", below(below(where, "fields"), field), {{"name", entity.value(field)}});
    };
    const auto parent = parent_kind(entity.kind);
    if (parent ? !is(entity.parent, *parent) : !entity.parent.empty()) {
      return bad_pack("bad-pack.unknown-name", below(where, "parent"), {{"name", entity.parent}});
    }
    const bool stay = entity.kind == Kind::enrollment;
    if (auto wrong = names("ProjectID", !stay || population.project(entity.value("ProjectID")))) return wrong;
    if (auto wrong = names("HouseholdID", !stay || is(entity.value("HouseholdID"), Kind::household))) return wrong;
    if (auto wrong = names("PersonID", entity.kind != Kind::member || is(entity.value("PersonID"), Kind::client)))
      return wrong;
    if (auto wrong = names("AgencyID", !entity.answered("AgencyID") || population.agency(entity.value("AgencyID"))))
      return wrong;
  }
  return std::nullopt;
}

std::optional<Failure> unknown_agency(const Population& population) {
  for (std::size_t index = 0; index < population.projects.size(); ++index) {
    const std::string& agency = population.projects[index].agency;
    if (!population.agency(agency))
      return bad_pack("bad-pack.unknown-name", below(below("/projects", index), "agency"), {{"name", agency}});
  }
  return std::nullopt;
}

}  // namespace

const Project* Population::project(std::string_view wanted) const {
  return by_id(projects, wanted);
}
const Agency* Population::agency(std::string_view wanted) const {
  return by_id(agencies, wanted);
}

Result<Population> population_from(const Json& pack) {
  const auto head = pack_head(pack, "population");
  if (!head) return head.failure();
  if (const auto wrong =
          unknown_key(pack, "", {"pack", "format", "id", "agencies", "projects", "nicknames", "entities"}))
    return *wrong;
  JsonReader reader(pack, "");
  for (const char* key : {"agencies", "projects", "entities"}) reader.array(key);
  if (!reader.ok()) return reader.failure();
  Population population;
  population.id = head->id;
  population.sha256 = sha256(canonical(pack));
  auto agencies = each_at(pack, "agencies", "", agency_from);
  if (!agencies) return agencies.failure();
  auto projects = each_at(pack, "projects", "", project_from);
  if (!projects) return projects.failure();
  auto nicknames = each_at(pack, "nicknames", "", group_from);
  if (!nicknames) return nicknames.failure();
  auto entities = each_at(pack, "entities", "", entity_from);
  if (!entities) return entities.failure();
  population.agencies = std::move(agencies).value();
  population.projects = std::move(projects).value();
  population.nicknames.groups = std::move(nicknames).value();
  population.entities = std::move(entities).value();
  if (const auto wrong = twice(population.agencies, "/agencies")) return *wrong;
  if (const auto wrong = twice(population.projects, "/projects")) return *wrong;
  if (const auto wrong = twice(population.entities, "/entities")) return *wrong;
  if (const auto wrong = unknown_agency(population)) return *wrong;
  if (const auto wrong = dangling(population)) return *wrong;
  return population;
}

}  // namespace rehearsal

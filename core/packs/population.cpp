#include "core/packs/population.hpp"

#include <utility>

#include "core/base/pack.hpp"
#include "core/base/sha256.hpp"

namespace rehearsal {
namespace {

Result<Agency> agency_from(const Json& json, const std::string& where) {
  if (auto unknown = unknown_key(json, where, {"id", "name"})) return *unknown;
  JsonReader read(json, where);
  Agency agency{read.text("id"), read.text("name")};
  if (!read.ok()) return read.failure();
  return agency;
}

Result<Project> project_from(const Json& json, const std::string& where) {
  if (auto unknown = unknown_key(json, where, {"id", "name", "agency", "type", "funder", "closed"})) return *unknown;
  JsonReader read(json, where);
  Project project{read.text("id"),   read.text("name"), read.text("agency"), static_cast<int>(read.number("type")),
                  read.text_or("funder", ""), read.flag_or("closed", false)};
  if (!read.ok()) return read.failure();
  return project;
}

Result<Entity> entity_from(const Json& json, const std::string& where) {
  if (auto unknown = unknown_key(json, where, {"id", "kind", "parent", "made_on", "fields"})) return *unknown;
  JsonReader read(json, where);
  Entity entity;
  entity.id = read.text("id");
  const auto kind = kind_from(read.text("kind"));
  if (read.ok() && !kind) read.fail("kind", "bad-pack.unknown-kind");
  entity.kind = kind.value_or(Kind::client);
  entity.parent = read.text_or("parent", "");
  entity.seeded = true;
  for (const auto& [field, value] : read.object("fields").items()) {
    if (!value.is_string()) read.fail("fields", "json.not-a-text");
    if (read.ok()) entity.fields[field].value = value.get<std::string>();
  }
  if (!read.ok()) return read.failure();
  return entity;
}

}  // namespace

const Project* Population::project(std::string_view wanted) const {
  for (const Project& project : projects) {
    if (project.id == wanted) return &project;
  }
  return nullptr;
}

Result<Population> population_from(const Json& pack) {
  auto head = pack_head(pack, "population");
  if (!head) return head.failure();
  Population population;
  population.id = head->id;
  population.sha256 = sha256(canonical(pack));
  auto agencies = each_at(pack, "agencies", "", agency_from);
  auto projects = each_at(pack, "projects", "", project_from);
  auto entities = each_at(pack, "entities", "", entity_from);
  if (!agencies) return agencies.failure();
  if (!projects) return projects.failure();
  if (!entities) return entities.failure();
  population.agencies = std::move(agencies).value();
  population.projects = std::move(projects).value();
  population.entities = std::move(entities).value();
  return population;
}

}  // namespace rehearsal

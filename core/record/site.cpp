#include "core/record/site.hpp"

#include <algorithm>
#include <tuple>

namespace rehearsal {

const std::string& Entity::value(std::string_view field) const {
  static const std::string none;
  const Answer* answer = fields.find(field);
  return answer == nullptr ? none : answer->value;
}

const Entity* Site::find(std::string_view id) const {
  const auto found = entities.find(id);
  return found == entities.end() ? nullptr : &found->second;
}

bool Site::stands(const Entity& entity) const {
  const Entity* each = &entity;
  for (int level = 0; level < max_levels; ++level) {
    if (each->removed) return false;
    if (each->parent.empty()) return true;
    each = find(each->parent);
    if (each == nullptr) return false;
  }
  return false;
}

namespace {

std::vector<const Entity*> in_order(std::vector<const Entity*> found) {
  const auto earlier = [](const Entity* a, const Entity* b) {
    return std::tie(a->order, a->id) < std::tie(b->order, b->id);
  };
  std::sort(found.begin(), found.end(), earlier);
  return found;
}

}  // namespace

Entity& Site::add(Entity entity) {
  const auto [place, added] = entities.try_emplace(entity.id);
  if (!added) return place->second;
  if (!entity.parent.empty()) below[entity.parent].push_back(entity.id);
  return place->second = std::move(entity);
}

std::vector<const Entity*> Site::of_kind(Kind kind) const {
  std::vector<const Entity*> found;
  for (const auto& [id, entity] : entities) {
    if (entity.kind == kind && stands(entity)) found.push_back(&entity);
  }
  return in_order(std::move(found));
}

std::vector<const Entity*> Site::children(std::string_view parent, Kind kind) const {
  std::vector<const Entity*> found;
  const auto ids = below.find(parent);
  if (ids == below.end()) return found;
  for (const EntityId& id : ids->second) {
    const Entity* entity = find(id);
    if (entity != nullptr && entity->kind == kind && stands(*entity)) found.push_back(entity);
  }
  return in_order(std::move(found));
}

}  // namespace rehearsal

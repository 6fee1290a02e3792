#include "core/record/site.hpp"

#include <algorithm>

namespace rehearsal {

const std::string& Entity::value(std::string_view field) const {
  static const std::string none;
  const auto found = fields.find(field);
  return found == fields.end() ? none : found->second.value;
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

template <class Wanted>
std::vector<const Entity*> standing(const Site& site, Wanted wanted) {
  std::vector<const Entity*> found;
  for (const auto& [id, entity] : site.entities) {
    if (wanted(entity) && site.stands(entity)) found.push_back(&entity);
  }
  std::stable_sort(found.begin(), found.end(), [](const Entity* a, const Entity* b) { return a->order < b->order; });
  return found;
}

}  // namespace

std::vector<const Entity*> Site::of_kind(Kind kind) const {
  return standing(*this, [kind](const Entity& entity) { return entity.kind == kind; });
}

std::vector<const Entity*> Site::children(std::string_view parent, Kind kind) const {
  return standing(*this, [&](const Entity& entity) { return entity.kind == kind && entity.parent == parent; });
}

}  // namespace rehearsal

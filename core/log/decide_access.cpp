#include "core/log/decide_parts.hpp"

namespace rehearsal {
namespace {

std::string agency_of_project(const Attempting& a, const std::string& project) {
  const Project* found = a.population == nullptr ? nullptr : a.population->project(project);
  return found == nullptr ? std::string() : found->agency;
}

std::string own_agency(const Attempting& a) {
  return agency_of_project(a, a.scenario->project);
}

/// The enrollment that an entity is, or belongs to; null for what belongs to a client alone.
const Entity* enrollment_of(const Site& site, const Entity& entity) {
  if (entity.kind == Kind::enrollment) return &entity;
  const Entity* assessment = entity.kind == Kind::verification ? site.find(entity.value("AssessmentID")) : nullptr;
  const Entity* owner = site.find(assessment != nullptr ? assessment->parent : entity.parent);
  return owner != nullptr && owner->kind == Kind::enrollment ? owner : nullptr;
}

/// The agency that entered a seeded entity; "" when it cannot be told.
std::string agency_of(const Attempting& a, const Entity& entity) {
  if (entity.kind == Kind::release) return entity.value("ReleaseProvider");
  const Entity* stay = enrollment_of(a.in->site, entity);
  return stay == nullptr ? std::string() : agency_of_project(a, stay->value("ProjectID"));
}

/// The client whose record it is part of; null for what belongs to no single client.
const Entity* client_of(const Site& site, const Entity& entity) {
  const Entity* above = &entity;
  for (int levels = 0; above != nullptr && levels < max_levels; ++levels) {
    if (above->kind == Kind::client) return above;
    above = site.find(above->parent);
  }
  return nullptr;
}

/// Locked before the story began; a lock of this case is the own agency's.
bool locked_by_others(const Entity& client) {
  const Answer* lock = client.fields.find("Locked");
  return client.seeded && lock != nullptr && lock->value == "1" && lock->by == EventId();
}

/// A seeded client that is locked is seen by the agencies that enrolled the person, and by no other.
bool restricted(const Attempting& a, const Entity& entity) {
  const Entity* client = client_of(a.in->site, entity);
  if (client == nullptr || !locked_by_others(*client)) return false;
  const std::string own = own_agency(a);
  for (const Entity* stay : a.in->site.children(client->id, Kind::enrollment)) {
    if (stay->seeded && agency_of(a, *stay) == own) return false;
  }
  return true;
}

}  // namespace

Result<const Entity*> reachable(const Attempting& a, const EntityId& id, const char* where) {
  const Entity* entity = a.in->site.find(id);
  if (entity == nullptr) return refused("refused.unknown-entity", where, {{"entity", id}});
  if (!a.in->site.stands(*entity)) return refused("refused.removed", where, {{"entity", id}});
  if (restricted(a, *entity)) return refused("refused.restricted", where, {{"entity", id}});
  return entity;
}

std::optional<Failure> read_only(const Attempting& a, const Entity& entity) {
  // A person's profile is everybody's: who meets a mistake in it puts it right.
  if (!entity.seeded || entity.kind == Kind::client) return std::nullopt;
  const std::string agency = agency_of(a, entity);
  if (!agency.empty() && agency == own_agency(a)) return std::nullopt;
  return refused("refused.not-yours", "entity", {{"entity", entity.id}});
}

}  // namespace rehearsal

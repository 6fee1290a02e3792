#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/date.hpp"
#include "core/record/entity.hpp"

namespace rehearsal {

/// What a learner did beside answering, in canonical order: the grader reads it.
struct TrailEntry {
  enum class What { searched, opened, created, answered, removed, mode_set, day_set, submitted };
  What what = What::opened;
  EventId by;
  Date day;            ///< the story's today
  EntityId entity;     ///< opened, created, answered, removed
  FieldId field;       ///< answered; for mode_set "eda" or "backdate"
  std::string value;   ///< answered: new value; mode_set: value; searched: the terms as "name|ssn|birth"
  std::string before;  ///< answered: the value replaced
  int matches = 0;     ///< searched: how many people were shown
  std::string undoes;  ///< the event it compensates; ""
  friend bool operator==(const TrailEntry&, const TrailEntry&) = default;
};

/// One learner's training site: the seeded people and what the learner entered. Built by `evolve` alone.
struct Site {
  Date today;            ///< the story's calendar
  std::string eda;       ///< "enter data as" provider; "" is off
  std::string backdate;  ///< ISO date; "" is off
  std::map<EntityId, Entity, std::less<>> entities;
  std::map<EntityId, std::vector<EntityId>, std::less<>> below;  ///< the ids under a parent, as they came
  std::vector<TrailEntry> trail;

  /// Puts an entity in; one that is there stays as it is. Screens ask for children many times a frame, so who is below
  /// whom is kept.
  Entity& add(Entity entity);
  const Entity* find(std::string_view id) const;  ///< null when unknown; removed ones are found
  /// Whether it is there: neither it nor what it belongs to was removed.
  bool stands(const Entity& entity) const;
  /// Entities that stand, in canonical order of their creation, seeded first.
  std::vector<const Entity*> of_kind(Kind kind) const;
  std::vector<const Entity*> children(std::string_view parent, Kind kind) const;
  friend bool operator==(const Site&, const Site&) = default;
};

}  // namespace rehearsal

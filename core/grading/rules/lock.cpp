#include <algorithm>

#include "core/grading/rules/common.hpp"

namespace rehearsal {
namespace {

/// What makes a record one to lock, as the policy names it; "" for none.
struct Reason {
  std::string_view why;
  Place place;
  std::string_view field, value;
};

bool policy_names(const Scene& scene, std::string_view why) {
  const auto& all = scene.by.policy.lock_when;
  return std::find(all.begin(), all.end(), why) != all.end();
}

bool unaccompanied_minor(const Scene& scene, const Person& person) {
  if (person.adult() || !person.born || person.household == nullptr) return false;  // HOU-01, HOU-08
  return std::none_of(scene.people.begin(), scene.people.end(), [&](const Person& other) {
    return &other != &person && other.client != nullptr && other.household == person.household && other.adult();
  });
}

std::vector<Reason> reasons_to_lock(const Scene& scene, const Person& person) {
  std::vector<Reason> found;
  const auto add = [&](std::string_view why, Place place, std::string_view field, std::string_view value) {
    if (policy_names(scene, why)) found.push_back({why, std::move(place), field, value});
  };
  if (person.release != nullptr && person.release->value("ReleaseOption") == "B") {
    add("limited-sharing", release_place(person, "ReleaseOption"), "ReleaseOption", "B");
  }
  if (unaccompanied_minor(scene, person))
    add("unaccompanied-minor", profile_place(person, "DOB"), "DOB", person.client->value("DOB"));
  for (const Stage& stage : person.stages) {
    if (stage.assessment->value("CurrentlyFleeing") != "1") continue;
    add("fleeing", stage_place(person, stage, "CurrentlyFleeing"), "CurrentlyFleeing", "1");
  }
  for (const Row& row : person.rows) {
    if (row.table == "disability" && row.source == "8" && row.yes())
      add("hiv", row_place(person, row), "VerificationSource", "8");
  }
  return found;
}

bool locked(const Person& person) {
  return person.client->value("Locked") == "1";
}

void not_locked(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    const auto reasons = reasons_to_lock(scene, person);
    if (reasons.empty() || locked(person)) return;
    sink.raise("LOC-01", profile_place(person, "Locked"))
        .saw("reason", reasons.front().field, reasons.front().value, reasons.front().place);
  });
}

/// Whether a key expects the lock is told by the key's own entry (LOC-01, LOC-02).
void locked_without_reason(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    const bool full_sharing = person.release != nullptr && person.release->value("ReleaseOption") == "A";
    if (!locked(person) || !full_sharing || !reasons_to_lock(scene, person).empty()) return;
    if (accepted(scene, person, "profile", "Locked", "1")) return;
    sink.raise("LOC-02", profile_place(person, "Locked"))
        .saw("entered", "Locked", "1")
        .saw("other", "ReleaseOption", "A", release_place(person, "ReleaseOption"));
  });
}

/// Known before the enrollment: what comes up in an assessment can only be locked then.
bool known_beforehand(const Reason& reason) {
  return reason.why == "limited-sharing" || reason.why == "unaccompanied-minor";
}

std::optional<std::size_t> locked_at(const std::vector<TrailEntry>& trail, const EntityId& client) {
  for (std::size_t index = 0; index < trail.size(); ++index) {
    const TrailEntry& entry = trail[index];
    if (entry.entity == client && entry.field == "Locked" && entry.value == "1") return index;
  }
  return std::nullopt;
}

void locked_late(const Scene& scene, Sink& sink) {
  const auto& trail = scene.by.site.trail;
  each_stay(scene, [&](const Person& person, const Entity& stay) {
    const auto reasons = reasons_to_lock(scene, person);
    if (!locked(person) || std::none_of(reasons.begin(), reasons.end(), known_beforehand)) return;
    const auto lock = locked_at(trail, person.client->id), enrolled = created_at(trail, stay.id);
    if (!lock || !enrolled || *lock < *enrolled) return;
    sink.raise("LOC-03", profile_place(person, "Locked"))
        .saw("entered", "Locked", "1")
        .saw("day", "", trail[*lock].day)
        .saw("reason", reasons.front().field, reasons.front().value, reasons.front().place);
  });
}

constexpr Rule rules[] = {{"LOC-01", not_locked}, {"LOC-02", locked_without_reason}, {"LOC-03", locked_late}};

}  // namespace

std::span<const Rule> lock_rules() {
  return rules;
}

}  // namespace rehearsal

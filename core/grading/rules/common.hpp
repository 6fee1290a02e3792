#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/grading/places.hpp"
#include "core/grading/rule.hpp"
#include "core/record/views.hpp"

namespace rehearsal {

// What several topics of rules share. Rules speak of people of the documents; a client who is nobody of them is a
// finding of its own (HOU-07, SEA-04) and not looked at further.

template <class Look>
void each_person(const Scene& scene, Look look) {
  for (const Person& person : scene.people) {
    if (!person.who.empty() && person.client != nullptr) look(person);
  }
}
template <class Look>
void each_stay(const Scene& scene, Look look) {
  each_person(scene, [&](const Person& person) {
    if (person.stay != nullptr) look(person, *person.stay);
  });
}
template <class Look>
void each_stage(const Scene& scene, Look look) {
  each_person(scene, [&](const Person& person) {
    for (const Stage& stage : person.stages) look(person, stage);
  });
}

/// The key's entry, or null when there is no key or no such entry.
const Expect* expected(const Scene& scene, const Person& person, std::string_view at, std::string_view field);
/// The key accepts this very answer; false without a key.
bool accepted(const Scene& scene, const Person& person, std::string_view at, std::string_view field,
              std::string_view value);
/// What the entry comes to for this record: relative ones by the answer that they hang on.
Matcher match_of(const Scene& scene, const Person& person, const Expect& expect);
/// The answer is right by the entry.
bool accepts(const Scene& scene, const Person& person, const Expect& expect, std::string_view value);
/// The key speaks of this person at this part of the record.
bool expects_at(const Scene& scene, std::string_view who, std::string_view at);

/// "", 99, 8 and 9 are no answers; 8 and 9 are what a person said, 99 that nobody asked.
bool known(std::string_view code);
bool declined(std::string_view code);

/// The story's day on which the answer that shows was entered; nothing when it was never answered.
std::optional<Date> entered_on(const Entity& entity, std::string_view field);

/// Project types 0, 1, 4, 8 ask 3.917 A; the others 3.917 B.
bool asks_3917_a(const Scene& scene);
bool is_homeless(std::string_view living_situation);       ///< 100 to 199
bool is_institutional(std::string_view living_situation);  ///< 200 to 299

/// The entity on which a form's question is answered; null while that part of the record is missing.
const Entity* holder(const Scene& scene, const Person& person, std::string_view at, std::string_view field);
/// The same for a question that is at hand, by what it is answered on.
const Entity* holder(const Person& person, std::string_view at, Kind on);
/// Where an answer stands, told by what it stands on.
Place place_of(const Scene& scene, const Person& person, const Entity& entity, std::string_view field);
/// Everything that was entered about a person, in reading order: client, release, household, stay, assessments, rows,
/// occurrences.
std::vector<const Entity*> entities_of(const Person& person);
/// The rule that tells of an empty answer: one for each part of the record. "" where another rule tells it.
std::string_view missing_rule(std::string_view at, std::string_view field);

/// A trail entry that was not compensated by an undo, and is no undo itself.
bool stood(const std::vector<TrailEntry>& trail, const TrailEntry& entry);
/// Where in the trail the entity was created; nothing for what stood there before.
std::optional<std::size_t> created_at(const std::vector<TrailEntry>& trail, const EntityId& entity);

/// A key's entry whose document a finding of this place should name; "" without one.
std::string_view document_for(const Scene& scene, const Person& person, std::string_view at, std::string_view field);

}  // namespace rehearsal

#include "core/grading/scene_people.hpp"

#include <algorithm>
#include <set>

#include "core/base/text.hpp"

namespace rehearsal {
namespace {

struct Weight {
  std::string_view field;
  int exact, near;
};
constexpr Weight weights[] = {{"FirstName", 2, 1}, {"LastName", 2, 1}, {"DOB", 3, 0}, {"SSN", 3, 0}};
constexpr int same_person = 2;  // one name, or the birth date, or the number

int likeness(const Key& key, std::string_view who, const Entity& client) {
  int score = 0;
  for (const Expect& expect : key.expects) {
    if (expect.who != who || expect.at != "profile" || expect.match.values.empty()) continue;
    for (const Weight& weight : weights) {
      if (weight.field != expect.field || !client.answered(weight.field)) continue;
      const std::string& value = client.value(weight.field);
      if (matches(expect.match, value))
        score += weight.exact;
      else if (weight.near > 0 && distance(folded(value), folded(expect.match.values.front())) <= 2)
        score += weight.near;
    }
  }
  const auto existing = key.existing.find(who);
  return existing != key.existing.end() && existing->second == client.id ? 100 : score;
}

/// Whom the learner gave an enrollment, a release or a place in a household.
std::set<std::string_view> given_something(const Shelves& shelves) {
  std::set<std::string_view> clients;
  for (const auto* shelf : {&shelves.enrollments, &shelves.releases}) {
    for (const Entity* entity : *shelf) {
      if (!entity->seeded) clients.insert(entity->parent);
    }
  }
  for (const Entity* member : shelves.members) {
    if (!member->seeded) clients.insert(member->value("PersonID"));
  }
  return clients;
}

/// Whom the learner worked on: made by the learner, or given something.
std::vector<const Entity*> candidates(const Shelves& shelves) {
  const auto given = given_something(shelves);
  std::vector<const Entity*> found;
  std::copy_if(shelves.clients.begin(), shelves.clients.end(), std::back_inserter(found),
               [&](const Entity* client) { return !client->seeded || given.contains(client->id); });
  return found;
}

/// The most alike pair first, so that a child with the parent's name does not take the parent's place.
void pair_by_likeness(std::vector<Person>& people, std::vector<const Entity*>& free, const Key& key) {
  for (;;) {
    Person* who = nullptr;
    const Entity* client = nullptr;
    int best = same_person - 1;
    for (Person& person : people) {
      if (person.client != nullptr) continue;
      for (const Entity* candidate : free) {
        const int score = likeness(key, person.who, *candidate);
        if (score > best) best = score, who = &person, client = candidate;
      }
    }
    if (who == nullptr) return;
    who->client = client;
    free.erase(std::find(free.begin(), free.end(), client));
  }
}

/// One person left and one client left are each other, however wrong the entries.
void pair_the_last(std::vector<Person>& people, std::vector<const Entity*>& free) {
  const auto open = [](const Person& person) { return person.client == nullptr; };
  if (free.size() != 1 || std::count_if(people.begin(), people.end(), open) != 1) return;
  std::find_if(people.begin(), people.end(), open)->client = free.front();
  free.clear();
}

}  // namespace

std::vector<Person> people_of(const Grading& by, const Shelves& shelves) {
  std::vector<Person> people;
  std::vector<const Entity*> free = candidates(shelves);
  if (by.key != nullptr) {
    for (std::string& who : by.key->people()) people.emplace_back().who = std::move(who);
    pair_by_likeness(people, free, *by.key);
    pair_the_last(people, free);
  } else {
    for (const auto& [who, name] : by.scenario.people) {
      if (free.empty()) break;
      people.emplace_back().who = who;
      people.back().client = free.front();
      free.erase(free.begin());
    }
  }
  for (const Entity* client : free) people.emplace_back().client = client;
  return people;
}

}  // namespace rehearsal

#include <algorithm>
#include <set>

#include "core/base/text.hpp"
#include "core/grading/rules/common.hpp"

namespace rehearsal {
namespace {

using What = TrailEntry::What;

std::string last_four(std::string_view ssn) {
  return std::string(ssn.size() < 4 ? ssn : ssn.substr(ssn.size() - 4));
}

bool similar(const std::string& a, const std::string& b) {
  return !a.empty() && !b.empty() && distance(a, b) <= (std::min(a.size(), b.size()) <= 4 ? 1 : 2);
}

/// A search for this person, by a name that comes near, the last four digits, or the date of birth.
bool is_for(const Entity& client, const std::string& terms) {
  const std::vector<std::string> part = split(terms, '|');
  if (part.size() != 3) return false;
  if (!part[1].empty() && client.answered("SSN") && last_four(part[1]) == last_four(client.value("SSN"))) return true;
  if (!part[2].empty() && part[2] == client.value("DOB")) return true;
  const std::string first = folded(client.value("FirstName")), last = folded(client.value("LastName"));
  for (const std::string& word : split(folded(part[0]), ' ')) {
    if (similar(word, first) || similar(word, last)) return true;
  }
  return false;
}

/// Different searches for the client before it was created; nothing for a client who stood there before.
std::optional<std::size_t> searches_before(const Scene& scene, const Entity& client) {
  const auto& trail = scene.by.site.trail;
  const auto created = created_at(trail, client.id);
  if (client.seeded || !created) return std::nullopt;
  std::set<std::string> different;
  for (std::size_t index = 0; index < *created; ++index) {
    const TrailEntry& entry = trail[index];
    if (entry.what == What::searched && is_for(client, entry.value)) different.insert(folded(entry.value));
  }
  return different.size();
}

void created_without_search(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    const auto searches = searches_before(scene, *person.client);
    if (searches && *searches == 0)
      sink.raise("SEA-01", place_at(person, "trail", person.client, "")).saw("entered", "", "0");
  });
}

void searched_too_little(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    const auto searches = searches_before(scene, *person.client);
    const auto wanted = static_cast<std::size_t>(scene.by.policy.searches_before_create);
    if (!searches || *searches == 0 || *searches >= wanted) return;
    sink.raise("SEA-02", place_at(person, "trail", person.client, ""))
        .saw("entered", "", std::to_string(*searches))
        .saw("asked", "", std::to_string(wanted));
  });
}

bool same_person(const Entity& a, const Entity& b) {
  const auto name = [](const Entity& e) { return folded(e.value("FirstName")) + " " + folded(e.value("LastName")); };
  const std::string& ssn = a.value("SSN");
  const bool whole =
      ssn.size() == 9 && std::all_of(ssn.begin(), ssn.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (whole && ssn == b.value("SSN")) return true;
  return a.answered("DOB") && a.value("DOB") == b.value("DOB") && name(a) == name(b);
}

const Entity* standing_twin(const Scene& scene, const Person& person) {
  if (person.client->seeded) return nullptr;
  if (scene.by.key != nullptr) {
    const auto existing = scene.by.key->existing.find(person.who);
    if (existing != scene.by.key->existing.end()) return scene.by.site.find(existing->second);
  }
  for (const auto& [id, entity] : scene.by.site.entities) {
    if (entity.seeded && entity.kind == Kind::client && same_person(*person.client, entity)) return &entity;
  }
  return nullptr;
}

void created_twice(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    const Entity* twin = standing_twin(scene, person);
    if (twin == nullptr) return;
    sink.raise("SEA-03", place_at(person, "trail", person.client, ""))
        .saw("other", "FirstName", twin->value("FirstName"), {{}, "profile", {}, twin->id, "FirstName"})
        .saw("last", "LastName", twin->value("LastName"), {{}, "profile", {}, twin->id, "LastName"});
  });
}

/// The sample person was taken for somebody who stood there before.
bool is_somebody_else(const Scene& scene, const Person& person) {
  if (scene.by.key == nullptr || person.client == nullptr || !person.client->seeded) return false;
  const auto existing = scene.by.key->existing.find(person.who);
  return existing == scene.by.key->existing.end() || existing->second != person.client->id;
}

void entered_as_somebody_else(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    if (!is_somebody_else(scene, person)) return;
    sink.raise("SEA-04", profile_place(person, ""))
        .saw("entered", "FirstName", person.client->value("FirstName"), profile_place(person, "FirstName"))
        .saw("last", "LastName", person.client->value("LastName"), profile_place(person, "LastName"));
  });
}

bool told_by_other_rule(const Scene& scene, const Entity& entity) {
  const Entity* client = scene.client_of(entity);
  const Person* person = client == nullptr ? nullptr : scene.owner(*client);
  return person != nullptr && is_somebody_else(scene, *person);
}

void changed_what_is_not_ours(const Scene& scene, Sink& sink) {
  const auto& trail = scene.by.site.trail;
  for (const TrailEntry& entry : trail) {
    const bool change = entry.what == What::answered || entry.what == What::removed;
    const Entity* entity = change ? scene.by.site.find(entry.entity) : nullptr;
    if (entity == nullptr || !scene.foreign(*entity) || !stood(trail, entry) || told_by_other_rule(scene, *entity))
      continue;
    sink.raise("SEA-05", {"", "trail", "", entity->id, entry.field})
        .saw("entered", entry.field, entry.value)
        .saw("before", entry.field, entry.before);
  }
}

constexpr Rule rules[] = {{"SEA-01", created_without_search},
                          {"SEA-02", searched_too_little},
                          {"SEA-03", created_twice},
                          {"SEA-04", entered_as_somebody_else},
                          {"SEA-05", changed_what_is_not_ours}};

}  // namespace

std::span<const Rule> search_rules() {
  return rules;
}

}  // namespace rehearsal

#include <algorithm>

#include "core/grading/rules/common.hpp"

namespace rehearsal {
namespace {

using What = TrailEntry::What;
constexpr int adult_age = 18;

constexpr const char* relation = "RelationshipToHoH";

Place member_place(const Scene& scene, const Entity& member) {
  const Entity* client = scene.client_of(member);
  const Person* person = client == nullptr ? nullptr : scene.owner(*client);
  return {person == nullptr ? std::string() : person->who, "household", {}, member.id, relation};
}

Place whole_household(const Scene& scene, const Entity& household) {
  for (const Person& person : scene.people) {
    if (person.household == &household) return place_at(person, "household", &household, relation);
  }
  return {"", "household", "", household.id, relation};
}

bool somebody_is_housed(const Scene& scene) {
  return std::any_of(scene.people.begin(), scene.people.end(),
                     [](const Person& person) { return !person.who.empty() && person.household != nullptr; });
}

void in_no_household(const Scene& scene, Sink& sink) {
  if (somebody_is_housed(scene)) return;
  each_person(scene, [&](const Person& person) { sink.raise("HOU-01", place_at(person, "household", nullptr, "")); });
}

void left_out_of_household(const Scene& scene, Sink& sink) {
  if (!somebody_is_housed(scene)) return;
  each_person(scene, [&](const Person& person) {
    if (person.household == nullptr) sink.raise("HOU-08", place_at(person, "household", nullptr, ""));
  });
}

std::vector<const Entity*> heads_of(const Household& household) {
  std::vector<const Entity*> heads;
  std::copy_if(household.members.begin(), household.members.end(), std::back_inserter(heads),
               [](const Entity* member) { return member->value(relation) == "1"; });
  return heads;
}

bool has_head(const Scene& scene, const Entity& entity) {
  return std::any_of(scene.households.begin(), scene.households.end(), [&](const Household& household) {
    return household.entity == &entity && !heads_of(household).empty();
  });
}

void no_head(const Scene& scene, Sink& sink) {
  for (const Household& household : scene.households) {
    if (!heads_of(household).empty()) continue;
    Raised raised = sink.raise("HOU-02", whole_household(scene, *household.entity));
    for (const Entity* member : household.members) {
      raised.saw("entered", relation, member->value(relation), member_place(scene, *member));
    }
  }
}

void several_heads(const Scene& scene, Sink& sink) {
  for (const Household& household : scene.households) {
    const auto heads = heads_of(household);
    if (heads.size() < 2) continue;
    Raised raised = sink.raise("HOU-03", whole_household(scene, *household.entity));
    raised.saw("total", "", std::to_string(heads.size()));
    for (const Entity* head : heads) raised.saw("entered", relation, "1", member_place(scene, *head));
  }
}

bool unrelated(const Entity* entity) {
  return entity != nullptr && (!entity->answered(relation) || entity->value(relation) == "99");
}

void no_relationship(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    if (person.household == nullptr || !has_head(scene, *person.household)) return;
    if (unrelated(person.member)) {
      sink.raise("HOU-04", household_place(person, relation)).saw("entered", relation, person.member->value(relation));
    }
    if (unrelated(person.stay)) {
      sink.raise("HOU-04", stay_place(scene, person, relation)).saw("entered", relation, person.stay->value(relation));
    }
  });
}

void made_after_the_enrollment(const Scene& scene, Sink& sink) {
  const auto& trail = scene.by.site.trail;
  each_stay(scene, [&](const Person& person, const Entity& stay) {
    if (person.member == nullptr) return;
    const auto joined = created_at(trail, person.member->id), enrolled = created_at(trail, stay.id);
    if (!joined || !enrolled || *joined < *enrolled) return;
    sink.raise("HOU-05", place_at(person, "household", person.household, ""));
  });
}

void removed_from_record(const Scene& scene, Sink& sink) {
  const auto& trail = scene.by.site.trail;
  for (const TrailEntry& entry : trail) {
    const Entity* entity = entry.what == What::removed ? scene.by.site.find(entry.entity) : nullptr;
    if (entity == nullptr || !entity->removed || !stood(trail, entry)) continue;
    if (entity->kind != Kind::household && entity->kind != Kind::member) continue;
    sink.raise("HOU-06", {"", "household", "", entity->id, ""}).saw("entered", "", name_of(entity->kind));
  }
}

void does_not_belong(const Scene& scene, Sink& sink) {
  if (scene.by.key == nullptr) return;
  for (const Household& household : scene.households) {
    for (const Entity* member : household.members) {
      const Entity* client = scene.by.site.find(member->value("PersonID"));
      const Person* person = client == nullptr ? nullptr : scene.owner(*client);
      if (person != nullptr && !person->who.empty()) continue;
      Raised raised = sink.raise("HOU-07", {"", "household", "", member->id, "PersonID"});
      if (client == nullptr) continue;
      raised.saw("entered", "FirstName", client->value("FirstName")).saw("last", "LastName", client->value("LastName"));
    }
  }
}

void two_relationships(const Scene& scene, Sink& sink) {
  each_stay(scene, [&](const Person& person, const Entity& stay) {
    if (person.member == nullptr || unrelated(person.member) || unrelated(&stay)) return;
    const std::string &here = stay.value(relation), &there = person.member->value(relation);
    if (here == there) return;
    sink.raise("HOU-09", stay_place(scene, person, relation))
        .saw("entered", relation, here)
        .saw("other", relation, there, household_place(person, relation));
  });
}

void another_household(const Scene& scene, Sink& sink) {
  each_stay(scene, [&](const Person& person, const Entity& stay) {
    if (person.household == nullptr || stay.value("HouseholdID") == person.household->id) return;  // HOU-01, HOU-08
    sink.raise("HOU-12", stay_place(scene, person, "HouseholdID"))
        .saw("entered", "HouseholdID", stay.value("HouseholdID"));
  });
}

std::optional<int> age_of(const Scene& scene, const Entity& member, Date day) {
  const Entity* client = scene.by.site.find(member.value("PersonID"));
  const auto born = client == nullptr ? std::nullopt : day_in(*client, "DOB");
  return born ? std::optional(age_on(*born, day)) : std::nullopt;
}

void child_heads_adults(const Scene& scene, Sink& sink) {
  for (const Household& household : scene.households) {
    const Date day = household.entity->made_on;
    const auto& members = household.members;
    const bool adult = std::any_of(members.begin(), members.end(), [&](const Entity* member) {
      return member->value(relation) != "1" && age_of(scene, *member, day).value_or(0) >= adult_age;
    });
    for (const Entity* head : heads_of(household)) {
      const auto age = age_of(scene, *head, day);
      if (!adult || !age || *age >= adult_age) continue;
      sink.raise("HOU-13", member_place(scene, *head))
          .saw("entered", relation, "1")
          .saw("age", "", std::to_string(*age));
    }
  }
}

constexpr Rule rules[] = {{"HOU-01", in_no_household},
                          {"HOU-02", no_head},
                          {"HOU-03", several_heads},
                          {"HOU-04", no_relationship},
                          {"HOU-05", made_after_the_enrollment},
                          {"HOU-06", removed_from_record},
                          {"HOU-07", does_not_belong},
                          {"HOU-08", left_out_of_household},
                          {"HOU-09", two_relationships},
                          {"HOU-12", another_household},
                          {"HOU-13", child_heads_adults}};

}  // namespace

std::span<const Rule> household_rules() {
  return rules;
}

}  // namespace rehearsal

#include <algorithm>
#include <tuple>

#include "core/grading/scene_people.hpp"
#include "core/record/occurrence.hpp"
#include "core/record/views.hpp"

namespace rehearsal {
namespace {

std::optional<Date> day_of(const Entity* entity, std::string_view field) {
  return entity == nullptr ? std::nullopt : Date::from_iso(entity->value(field));
}

template <class Wanted>
std::vector<const Entity*> of_learner(const std::vector<const Entity*>& shelf, Wanted wanted) {
  std::vector<const Entity*> found;
  std::copy_if(shelf.begin(), shelf.end(), std::back_inserter(found),
               [&](const Entity* entity) { return !entity->seeded && wanted(*entity); });
  return found;
}

/// Of several enrollments the one that the documents mean: right project and start, else right project, else the first.
const Entity* graded_stay(const std::vector<const Entity*>& stays, const Person& person, const Grading& by) {
  const Entity* best = nullptr;
  int most = -1;
  for (const Entity* stay : stays) {
    int score = stay->value("ProjectID") == by.scenario.project ? 2 : 0;
    if (by.key != nullptr) {
      for (const Expect& expect : by.key->expects) {
        const bool start = expect.who == person.who && expect.at == "enrollment" && expect.field == "EntryDate";
        if (start && matches(expect.match, stay->value("EntryDate"))) score += 1;
      }
    }
    if (score > most) most = score, best = stay;
  }
  return best;
}

/// The membership in the household that the enrollment names, else the last one made.
const Entity* membership(const Person& person, const Shelves& shelves) {
  const Entity* found = nullptr;
  for (const Entity* member : shelves.members) {
    if (member->value("PersonID") != person.client->id) continue;
    if (person.stay != nullptr && member->parent == person.stay->value("HouseholdID")) return member;
    if (!member->seeded) found = member;
  }
  return found;
}

void add_stages(Person& person, const Shelves& shelves) {
  if (person.stay == nullptr) return;
  person.assessments =
      of_learner(shelves.assessments, [&](const Entity& entity) { return entity.parent == person.stay->id; });
  for (const Entity* entity : person.assessments) {
    person.stages.push_back({entity, form_of(*entity), day_of(entity, "InformationDate")});
  }
  std::stable_sort(person.stages.begin(), person.stages.end(),
                   [](const Stage& a, const Stage& b) { return a.date && (!b.date || *a.date < *b.date); });
}

const Stage* counting_stage(const Person& person, std::string_view at, const Key* key) {
  if (key == nullptr) return person.first(at);
  for (const Expect& expect : key->expects) {
    if (expect.who != person.who || expect.at != at || expect.field != "InformationDate") continue;
    for (const Stage& stage : person.stages) {
      if (stage.at == at && matches(expect.match, stage.assessment->value("InformationDate"))) return &stage;
    }
  }
  return person.first(at);
}

/// Every question of an assessment asks for it.
void decide_what_counts(Person& person, const Key* key) {
  for (const Stage& stage : person.stages) {
    if (person.counted(stage.at) == nullptr)
      person.counting.emplace_back(stage.at, counting_stage(person, stage.at, key));
  }
}

void add_rows(Person& person, const Shelves& shelves) {
  for (const Entity* entity :
       of_learner(shelves.rows, [&](const Entity& row) { return row.parent == person.client->id; })) {
    Row row{entity,
            entity->value("VerificationTable"),
            entity->value("VerificationSource"),
            entity->value("Receives"),
            entity->value("MonthlyAmount"),
            entity->value("IndefiniteAndImpairs"),
            day_of(entity, "StartDate"),
            day_of(entity, "EndDate"),
            nullptr};
    for (const Stage& stage : person.stages) {
      if (stage.assessment->id == entity->value("AssessmentID")) row.stage = &stage;
    }
    person.rows.push_back(row);
  }
  std::stable_sort(person.rows.begin(), person.rows.end(), [](const Row& a, const Row& b) {
    return std::tie(a.table, a.source, a.start) < std::tie(b.table, b.source, b.start);
  });
}

const Entity* latest_release(const std::vector<const Entity*>& releases) {
  const Entity* latest = nullptr;
  for (const Entity* release : releases) {
    if (latest == nullptr || release->value("ReleaseStart") >= latest->value("ReleaseStart")) latest = release;
  }
  return latest;
}

std::vector<const Entity*>* shelf_for(Shelves& shelves, Kind kind) {
  switch (kind) {
    case Kind::client:
      return &shelves.clients;
    case Kind::household:
      return &shelves.households;
    case Kind::member:
      return &shelves.members;
    case Kind::release:
      return &shelves.releases;
    case Kind::enrollment:
      return &shelves.enrollments;
    case Kind::assessment:
      return &shelves.assessments;
    case Kind::verification:
      return &shelves.rows;
    default:
      return occurrence_of(kind) == nullptr ? nullptr : &shelves.occurrences;
  }
}

}  // namespace

Shelves shelves_of(const Site& site) {
  Shelves shelves;
  for (const auto& [id, entity] : site.entities) {
    std::vector<const Entity*>* shelf = shelf_for(shelves, entity.kind);
    if (shelf != nullptr && site.stands(entity)) shelf->push_back(&entity);
  }
  // Ids of one device do not sort as they were made ("k-10" before "k-2").
  const auto made_before = [](const Entity* a, const Entity* b) {
    return std::tie(a->order, a->made_by) < std::tie(b->order, b->made_by);
  };
  for (auto* shelf : {&shelves.clients, &shelves.households, &shelves.members, &shelves.releases, &shelves.enrollments,
                      &shelves.assessments, &shelves.rows, &shelves.occurrences}) {
    std::stable_sort(shelf->begin(), shelf->end(), made_before);
  }
  return shelves;
}

void assemble(Person& person, const Grading& by, const Shelves& shelves) {
  const EntityId& client = person.client->id;
  const auto under_client = [&](const Entity& entity) { return entity.parent == client; };
  person.stays = of_learner(shelves.enrollments, under_client);
  person.stay = graded_stay(person.stays, person, by);
  person.release = latest_release(of_learner(shelves.releases, under_client));
  person.member = membership(person, shelves);
  person.household = person.member == nullptr ? nullptr : by.site.find(person.member->parent);
  person.born = day_of(person.client, "DOB");
  person.entered = day_of(person.stay, "EntryDate");
  person.left = day_of(person.stay, "ExitDate");
  add_stages(person, shelves);
  decide_what_counts(person, by.key);
  add_rows(person, shelves);
  person.occurrences = of_learner(shelves.occurrences, [&](const Entity& entity) {
    return entity.parent == client || (person.stay != nullptr && entity.parent == person.stay->id);
  });
}

namespace {

void add_household(Scene& scene, const Entity* household, const Shelves& shelves) {
  const bool there = std::any_of(scene.households.begin(), scene.households.end(),
                                 [&](const Household& one) { return one.entity == household; });
  if (household == nullptr || there) return;
  scene.households.push_back({household, {}});
  std::copy_if(shelves.members.begin(), shelves.members.end(), std::back_inserter(scene.households.back().members),
               [&](const Entity* member) { return member->parent == household->id; });
}

}  // namespace

namespace {

/// Of a child that was taken for the head by mistake the head's questions are not asked.
bool has_adult_beside(const Scene& scene, const Person& person) {
  if (person.household == nullptr || person.adult()) return false;
  return std::any_of(scene.people.begin(), scene.people.end(), [&](const Person& other) {
    return &other != &person && other.household == person.household && other.adult();
  });
}

/// A dozen rules look at them.
void add_tables(Person& person, const Grading& by) {
  for (const Stage& stage : person.stages) {
    const Form* form = by.forms.form(stage.at);
    if (form == nullptr || !stage.date) continue;
    const FormContext context = context_of(by, person, &stage);
    for (const Section& section : form->sections) {
      if (section.table && asked(section, context)) person.tables.push_back({&stage, &section});
    }
  }
}

}  // namespace

Scene scene_of(const Grading& by) {
  const Shelves shelves = shelves_of(by.site);
  Scene scene{by, people_of(by, shelves), {}};
  for (Person& person : scene.people) {
    if (person.client != nullptr) assemble(person, by, shelves);
    add_household(scene, person.household, shelves);
  }
  for (Person& person : scene.people) person.beside_adult = has_adult_beside(scene, person);
  for (Person& person : scene.people) add_tables(person, by);
  return scene;
}

}  // namespace rehearsal

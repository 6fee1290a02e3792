#include "core/grading/scene.hpp"

#include <algorithm>

namespace rehearsal {

bool Row::yes() const {
  const bool substance_use = table == "disability" && source == "10";
  return receives == "1" || (substance_use && (receives == "2" || receives == "3"));
}

bool Row::open_on(Date day) const {
  return start && *start <= day && (!end || day <= *end);
}

bool Person::adult() const {
  const std::optional<Date> day =
      entered ? entered : (client != nullptr ? std::optional(client->made_on) : std::nullopt);
  return !born || !day || age_on(*born, *day) >= 18;
}

bool Person::head() const {
  if (member != nullptr && member->answered("RelationshipToHoH")) return member->value("RelationshipToHoH") == "1";
  return stay != nullptr && stay->value("RelationshipToHoH") == "1";
}

const Stage* Person::first(std::string_view at) const {
  const auto found = std::find_if(stages.begin(), stages.end(), [&](const Stage& stage) { return stage.at == at; });
  return found == stages.end() ? nullptr : &*found;
}

const Stage* Person::counted(std::string_view at) const {
  const auto found = std::find_if(counting.begin(), counting.end(), [&](const auto& one) { return one.first == at; });
  return found == counting.end() ? nullptr : found->second;
}

const Person* Scene::owner(const Entity& client) const {
  for (const Person& person : people) {
    if (person.client == &client) return &person;
  }
  return nullptr;
}

const Entity* Scene::client_of(const Entity& entity) const {
  const Entity* above = &entity;
  for (int depth = 0; above != nullptr && depth < 4; ++depth) {
    if (above->kind == Kind::client) return above;
    if (above->kind == Kind::member) return by.site.find(above->value("PersonID"));
    above = by.site.find(above->parent);
  }
  return nullptr;
}

bool Scene::foreign(const Entity& entity) const {
  if (!entity.seeded) return false;
  if (by.key == nullptr || entity.kind != Kind::client) return true;
  return std::none_of(by.key->existing.begin(), by.key->existing.end(),
                      [&](const auto& known) { return known.second == entity.id; });
}

FormContext context_of(const Grading& by, const Person& person, const Stage* stage) {
  FormContext context;
  const auto put = [&](Kind kind, const Entity* entity) {
    if (entity != nullptr) context.entities[kind] = entity;
  };
  put(Kind::client, person.client);
  put(Kind::household, person.household);
  put(Kind::member, person.member);
  put(Kind::release, person.release);
  put(Kind::enrollment, person.stay);
  if (stage != nullptr) put(Kind::assessment, stage->assessment);
  for (const Row& row : person.rows) context.verifications.push_back(row.entity);
  if (by.project != nullptr) {
    context.project_type = by.project->type;
    context.funder = by.project->funder;
  }
  context.adult = person.adult();
  context.head = person.head() && !person.beside_adult;
  context.veteran = person.client != nullptr && person.client->value("VeteranStatus") == "1";
  context.hiv = std::any_of(person.rows.begin(), person.rows.end(),
                            [](const Row& row) { return row.table == "disability" && row.source == "8" && row.yes(); });
  return context;
}

}  // namespace rehearsal

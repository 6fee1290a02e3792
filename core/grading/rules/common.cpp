#include "core/grading/rules/common.hpp"

#include <algorithm>

#include "core/record/occurrence.hpp"

namespace rehearsal {

const Expect* expected(const Scene& scene, const Person& person, std::string_view at, std::string_view field) {
  if (scene.by.key == nullptr) return nullptr;
  for (const Expect& expect : scene.by.key->expects) {
    if (expect.field == field && expect.at == at && expect.who == person.who) return &expect;
  }
  return nullptr;
}

bool accepted(const Scene& scene, const Person& person, std::string_view at, std::string_view field,
              std::string_view value) {
  const Expect* expect = expected(scene, person, at, field);
  return expect != nullptr && accepts(scene, person, *expect, value);
}

bool accepts(const Scene& scene, const Person& person, const Expect& expect, std::string_view value) {
  return expect.match.relative() ? matches(match_of(scene, person, expect), value) : matches(expect.match, value);
}

Matcher match_of(const Scene& scene, const Person& person, const Expect& expect) {
  const Matcher& match = expect.match;
  if (!match.relative()) return match;
  const Entity* other = holder(scene, person, match.values[0], match.values[1]);
  return settled(match, other == nullptr ? std::string_view() : std::string_view(other->value(match.values[1])));
}

bool expects_at(const Scene& scene, std::string_view who, std::string_view at) {
  if (scene.by.key == nullptr) return false;
  const auto& all = scene.by.key->expects;
  return std::any_of(all.begin(), all.end(),
                     [&](const Expect& expect) { return expect.who == who && expect.at == at; });
}

bool declined(std::string_view code) {
  return code == "8" || code == "9";
}
bool known(std::string_view code) {
  return !code.empty() && code != "99" && !declined(code);
}

std::optional<Date> entered_on(const Entity& entity, std::string_view field) {
  const Answer* answer = entity.fields.find(field);
  return answer == nullptr || answer->value.empty() ? std::nullopt : std::optional(answer->on);
}

bool asks_3917_a(const Scene& scene) {
  const int type = scene.by.project == nullptr ? 0 : scene.by.project->type;
  return type == 0 || type == 1 || type == 4 || type == 8;
}

namespace {
bool of_hundred(std::string_view code, char hundred) {
  return code.size() == 3 && code[0] == hundred;
}
}  // namespace

bool is_homeless(std::string_view living_situation) {
  return of_hundred(living_situation, '1');
}
bool is_institutional(std::string_view living_situation) {
  return of_hundred(living_situation, '2');
}

namespace {

const Question* question_of(const Form* form, std::string_view field) {
  if (form == nullptr) return nullptr;
  for (const Section& section : form->sections) {
    if (const Question* question = section.question(field)) return question;
  }
  return nullptr;
}

bool one_of(std::string_view field, std::initializer_list<std::string_view> fields) {
  return std::find(fields.begin(), fields.end(), field) != fields.end();
}

}  // namespace

const Entity* holder(const Scene& scene, const Person& person, std::string_view at, std::string_view field) {
  const Question* question = question_of(scene.by.forms.form(at), field);
  return holder(person, at, question == nullptr ? Kind::assessment : question->on);
}

const Entity* holder(const Person& person, std::string_view at, Kind on) {
  switch (on) {
    case Kind::client:
      return person.client;
    case Kind::release:
      return person.release;
    case Kind::household:
      return person.household;
    case Kind::member:
      return person.member;
    case Kind::enrollment:
      return person.stay;
    default: {
      const Stage* stage = person.counted(at);
      return stage == nullptr ? nullptr : stage->assessment;
    }
  }
}

Place place_of(const Scene& scene, const Person& person, const Entity& entity, std::string_view field) {
  if (entity.kind == Kind::client) return profile_place(person, field);
  if (entity.kind == Kind::release) return release_place(person, field);
  if (entity.kind == Kind::enrollment) return stay_place(scene, person, field);
  for (const Stage& stage : person.stages) {
    if (stage.assessment == &entity) return stage_place(person, stage, field);
  }
  for (const Row& row : person.rows) {
    if (row.entity == &entity) return row_place(person, row);
  }
  if (const Occurrence* occurrence = occurrence_of(entity.kind))
    return place_at(person, occurrence->form, &entity, field);
  return place_at(person, "household", &entity, field);
}

std::vector<const Entity*> entities_of(const Person& person) {
  std::vector<const Entity*> all;
  for (const Entity* entity : {person.client, person.release, person.household, person.member, person.stay}) {
    if (entity != nullptr) all.push_back(entity);
  }
  for (const Stage& stage : person.stages) all.push_back(stage.assessment);
  for (const Row& row : person.rows) all.push_back(row.entity);
  all.insert(all.end(), person.occurrences.begin(), person.occurrences.end());
  return all;
}

std::string_view missing_rule(std::string_view at, std::string_view field) {
  // Each of these has a rule of its own: what does not fit and what is missing is one fact there.
  if (one_of(field, {"RentalSubsidyType", "DestinationSubsidyType", "OtherDestination", "IndefiniteAndImpairs",
                     "HouseholdID", "RelationshipToHoH", "ExitDate", "DataCollectionStage", "MoveInDate",
                     "DateOfEngagement", "DateOfPATHStatus", "ClientEnrolledInPATH", "ReasonNotEnrolled"})) {
    return "";
  }
  if (at == "profile") return field == "Locked" ? "" : "PRO-02";
  if (at == "release") return "REL-06";
  if (at == "household") return "HOU-11";
  if (at == "enrollment" || field == "DisablingCondition") return "ENR-09";
  if (one_of(field, {"LivingSituation", "LengthOfStay", "LOSUnderThreshold", "PreviousStreetESSH", "DateToStreetESSH",
                     "TimesHomelessPastThreeYears", "MonthsHomelessPastThreeYears"})) {
    return "LIV-01";
  }
  return one_of(field, {"Destination", "ReasonForLeaving"}) ? "EXI-10" : "ASM-10";
}

bool stood(const std::vector<TrailEntry>& trail, const TrailEntry& entry) {
  if (!entry.undoes.empty()) return false;
  const std::string id = entry.by.text();
  return std::none_of(trail.begin(), trail.end(), [&](const TrailEntry& later) { return later.undoes == id; });
}

std::optional<std::size_t> created_at(const std::vector<TrailEntry>& trail, const EntityId& entity) {
  for (std::size_t index = 0; index < trail.size(); ++index) {
    if (trail[index].what == TrailEntry::What::created && trail[index].entity == entity) return index;
  }
  return std::nullopt;
}

std::string_view document_for(const Scene& scene, const Person& person, std::string_view at, std::string_view field) {
  const Expect* expect = expected(scene, person, at, field);
  return expect == nullptr ? std::string_view() : std::string_view(expect->document);
}

}  // namespace rehearsal

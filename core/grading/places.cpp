#include "core/grading/places.hpp"

#include <algorithm>
#include <iterator>

namespace rehearsal {

Place place_at(const Person& person, std::string_view at, const Entity* entity, std::string_view field) {
  return {person.who, std::string(at), {}, entity == nullptr ? EntityId() : entity->id, FieldId(field)};
}

Place profile_place(const Person& person, std::string_view field) {
  return place_at(person, "profile", person.client, field);
}

Place release_place(const Person& person, std::string_view field) {
  return place_at(person, "release", person.release, field);
}

Place household_place(const Person& person, std::string_view field) {
  return place_at(person, "household", field == "HouseholdType" ? person.household : person.member, field);
}

Place stay_place(const Scene& scene, const Person& person, std::string_view field) {
  return place_at(person, form_of_stay_field(scene.by.forms, field), person.stay, field);
}

Place stage_place(const Person& person, const Stage& stage, std::string_view field) {
  return place_at(person, stage.at, stage.assessment, field);
}

Place row_place(const Person& person, const Row& row) {
  return place_at(person, row.stage == nullptr ? "entry" : row.stage->at, row.entity, row.source);
}

namespace {

bool asks(const Form* form, std::string_view field) {
  if (form == nullptr) return false;
  for (const Section& section : form->sections) {
    for (const Question& question : section.questions) {
      if (question.on == Kind::enrollment && question.field == field) return true;
    }
  }
  return false;
}

bool holds_source(const Section& section, std::string_view source) {
  if (!section.table) return false;
  const auto& sources = section.table->sources;
  return std::find(sources.begin(), sources.end(), source) != sources.end();
}

}  // namespace

std::string_view form_of_stay_field(const Forms& forms, std::string_view field) {
  for (const std::string_view form : {"entry", "exit", "update"}) {
    if (asks(forms.form(form), field)) return form;
  }
  return "enrollment";
}

std::string section_of(const Forms& forms, const Place& place) {
  const Form* form = forms.form(place.at);
  if (form == nullptr || place.field.empty()) return {};
  for (const Section& section : form->sections) {
    const bool asked = std::any_of(section.questions.begin(), section.questions.end(),
                                   [&](const Question& question) { return question.field == place.field; });
    const bool gateway = section.table && section.table->gateway == place.field;
    if (asked || gateway || holds_source(section, place.field)) return section.id;
  }
  return {};
}

int order_of(std::string_view at) {
  static constexpr std::string_view order[] = {
      "profile",           "release",   "household", "enrollment", "entry",
      "contact",           "bed-night", "service",   "referral",   "coordinated-assessment",
      "coordinated-event", "note",      "update",    "annual",     "exit"};
  return static_cast<int>(std::distance(std::begin(order), std::find(std::begin(order), std::end(order), at)));
}

}  // namespace rehearsal

#include <algorithm>

#include "core/grading/rules/common.hpp"

namespace rehearsal {
namespace {

/// A code of the HMIS lists; local lists may number their values as they like.
bool is_hmis_list(const Scene& scene, std::string_view field) {
  const FieldSpec* spec = scene.by.standards.field(field);
  return spec != nullptr && spec->type == FieldType::list && (!spec->local || field == "Receives");
}

void not_collected(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    for (const Entity* entity : entities_of(person)) {
      for (const auto& [field, answer] : entity->fields) {
        if (answer.value != "99" || !is_hmis_list(scene, field)) continue;
        const Place place = place_of(scene, person, *entity, field);
        if (accepted(scene, person, place.at, field, "99")) continue;
        Raised raised = sink.raise("CON-01", place);
        raised.saw("entered", field, "99")
            .saw("missing", entity->kind == Kind::verification ? "VerificationSource" : field,
                 entity->kind == Kind::verification ? entity->value("VerificationSource") : "");
        raised.in(document_for(scene, person, place.at, field));
      }
    }
  });
}

bool in_list(const std::vector<ListValue>& list, std::string_view code) {
  return std::any_of(list.begin(), list.end(), [&](const ListValue& value) { return value.code == code; });
}

/// Forms may offer a part of a list: no destination-only code as a prior living situation.
bool offered(const Scene& scene, const Question& question, const std::string& value) {
  const auto* list = question.list.empty() ? nullptr : scene.by.standards.list(question.list);
  return list != nullptr ? in_list(*list, value) : !scene.by.standards.refuses(question.field, value).has_value();
}

void not_in_the_list(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    for (const auto& [id, form] : scene.by.forms.forms) {
      const Entity* assessment = holder(person, id, Kind::assessment);
      for (const Section& section : form.sections) {
        for (const Question& question : section.questions) {
          const Entity* entity = question.on == Kind::assessment ? assessment : holder(person, id, question.on);
          if (entity == nullptr) continue;
          const std::string& value = entity->value(question.field);
          if (value.empty() || offered(scene, question, value)) continue;
          sink.raise("CON-03", place_at(person, id, entity, question.field)).saw("entered", question.field, value);
        }
      }
    }
  });
}

void two_answers(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    for (const Entity* entity : entities_of(person)) {
      for (const auto& [field, answer] : entity->fields) {
        if (answer.rivals.empty()) continue;
        sink.raise("CON-04", place_of(scene, person, *entity, field))
            .saw("entered", field, answer.value)
            .saw("missing", field, "");
      }
    }
  });
}

void violence_details_out_of_place(const Scene& scene, Sink& sink) {
  each_stage(scene, [&](const Person& person, const Stage& stage) {
    const std::string& survivor = stage.assessment->value("DomesticViolenceSurvivor");
    for (const std::string_view field : {"WhenOccurred", "CurrentlyFleeing"}) {
      if (survivor == "1" || !stage.assessment->answered(field)) continue;
      sink.raise("DVS-01", stage_place(person, stage, field))
          .saw("entered", field, stage.assessment->value(field))
          .saw("other", "DomesticViolenceSurvivor", survivor, stage_place(person, stage, "DomesticViolenceSurvivor"));
    }
  });
}

constexpr Rule rules[] = {{"CON-01", not_collected},
                          {"CON-03", not_in_the_list},
                          {"CON-04", two_answers},
                          {"DVS-01", violence_details_out_of_place}};

}  // namespace

std::span<const Rule> value_rules() {
  return rules;
}

}  // namespace rehearsal

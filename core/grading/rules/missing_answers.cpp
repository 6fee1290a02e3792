#include <algorithm>
#include <array>

#include "core/grading/rules/common.hpp"

namespace rehearsal {
namespace {

constexpr std::array<std::string_view, 7> races{
    "AmIndAKNative", "Asian", "BlackAfAmerican", "HispanicLatinao", "MidEastNAfrican", "NativeHIPacific", "White"};

void still_empty(const Scene& scene, const Person& person, Sink& sink, std::string_view at, std::string_view field,
                 const Entity* on) {
  const std::string_view rule = missing_rule(at, field);
  if (rule.empty()) return;
  const Place place = place_at(person, at, on, field);
  sink.raise(rule, place).saw("missing", field, "", place).in(document_for(scene, person, at, field));
}

void look_through(const Scene& scene, const Person& person, Sink& sink, const Form& form, const Stage* stage) {
  const FormContext context = context_of(scene.by, person, stage);
  for (const Section& section : form.sections) {
    if (!asked(section, context)) continue;
    for (const Question& question : section.questions) {
      const auto on = context.entities.find(question.on);
      if (form.id == "exit" && question.on == Kind::enrollment && !person.left) continue;  // EXI-01
      if (on == context.entities.end() || on->second->answered(question.field) || !required(question, context))
        continue;
      still_empty(scene, person, sink, form.id, question.field, on->second);
    }
  }
}

/// Every part of the record that is there; a part that is missing altogether is one finding of its own.
void required_and_empty(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    const auto look = [&](std::string_view id, const Entity* part, const Stage* stage) {
      const Form* form = scene.by.forms.form(id);
      if (form != nullptr && part != nullptr) look_through(scene, person, sink, *form, stage);
    };
    look("profile", person.client, nullptr);
    look("release", person.release, nullptr);
    look("household", person.household, nullptr);
    look("enrollment", person.stay, nullptr);
    for (const Stage& stage : person.stages) look(stage.at, stage.assessment, &stage);
    if (person.left && person.first("exit") == nullptr) look("exit", person.stay, nullptr);
  });
}

/// A key may expect more than the forms require.
void expected_and_empty(const Scene& scene, Sink& sink) {
  if (scene.by.key == nullptr) return;
  for (const Expect& expect : scene.by.key->expects) {
    if (expect.match.how == Matcher::How::absent || matches(expect.match, "")) continue;
    each_person(scene, [&](const Person& person) {
      if (person.who != expect.who) return;
      if (expect.at == "exit" && !person.left) return;  // EXI-01
      const Entity* entity = holder(scene, person, expect.at, expect.field);
      if (entity != nullptr && !entity->answered(expect.field))
        still_empty(scene, person, sink, expect.at, expect.field, entity);
    });
  }
}

/// AP-6a-R2: seven times No, and no reason.
void no_race_and_no_reason(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    const Entity& client = *person.client;
    const bool all_no =
        std::all_of(races.begin(), races.end(), [&](std::string_view race) { return client.value(race) == "0"; });
    if (all_no && !client.answered("RaceNone")) still_empty(scene, person, sink, "profile", "RaceNone", &client);
  });
}

void missing_answers(const Scene& scene, Sink& sink) {
  required_and_empty(scene, sink);
  expected_and_empty(scene, sink);
  no_race_and_no_reason(scene, sink);
}

constexpr Rule rules[] = {{"PRO-02", missing_answers}, {"REL-06", missing_answers}, {"ENR-09", missing_answers},
                          {"LIV-01", missing_answers}, {"ASM-10", missing_answers}, {"EXI-10", missing_answers}};

}  // namespace

std::span<const Rule> missing_answer_rules() {
  return rules;
}

}  // namespace rehearsal

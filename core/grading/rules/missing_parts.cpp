#include <algorithm>
#include <array>

#include "core/grading/rules/common.hpp"

namespace rehearsal {
namespace {

bool chose_no_sharing(const Scene& scene, std::string_view who) {
  for (const std::string& other : scene.by.key->no_record) {
    if (other == who) return true;
  }
  return false;
}

void no_client(const Scene& scene, Sink& sink) {
  for (const Person& person : scene.people) {
    if (person.client == nullptr && !chose_no_sharing(scene, person.who))
      sink.raise("PRO-01", place_at(person, "profile", nullptr, ""));
  }
}

/// The key speaks of the stay itself, or of an assessment, which can only hang on one.
bool expects_a_stay(const Scene& scene, std::string_view who) {
  static constexpr std::array<std::string_view, 5> parts{"enrollment", "entry", "update", "annual", "exit"};
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view at) { return expects_at(scene, who, at); });
}

void no_enrollment(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    if (person.stay == nullptr && expects_a_stay(scene, person.who))
      sink.raise("ENR-01", place_at(person, "enrollment", nullptr, ""));
  });
}

/// Some programs enroll the head alone, also of a family: the others have a profile, and no stay.
void enrolled_although_not_meant(const Scene& scene, Sink& sink) {
  each_stay(scene, [&](const Person& person, const Entity& stay) {
    if (expects_a_stay(scene, person.who)) return;
    sink.raise("ENR-15", place_at(person, "enrollment", &stay, ""))
        .saw("entered", "EntryDate", stay.value("EntryDate"))
        .saw("project", "ProjectID", stay.value("ProjectID"));
  });
}

void no_assessment(const Scene& scene, Sink& sink, std::string_view rule, std::string_view at) {
  each_stay(scene, [&](const Person& person, const Entity&) {
    if (!expects_at(scene, person.who, at) || person.first(at) != nullptr) return;
    if (at == "exit" && !person.left) return;  // EXI-01
    const bool other_type =
        at == "update" && person.first("annual") != nullptr && !expects_at(scene, person.who, "annual");
    if (!other_type) {
      sink.raise(rule, place_at(person, at, nullptr, ""));
      return;
    }
    const Stage& stage = *person.first("annual");
    sink.raise("ASM-11", stage_place(person, stage, ""))
        .saw("entered", "DataCollectionStage", "5")
        .saw("day", "InformationDate", stage.assessment->value("InformationDate"))
        .saw("expected", "DataCollectionStage", "2");
  });
}

void no_exit(const Scene& scene, Sink& sink) {
  each_stay(scene, [&](const Person& person, const Entity&) {
    if (expects_at(scene, person.who, "exit") && !person.left)
      sink.raise("EXI-01", place_at(person, "exit", person.stay, "ExitDate"));
  });
}

/// What the documents tell of, and the record has nothing of. Children of a missing part are not counted again.
void missing_parts(const Scene& scene, Sink& sink) {
  if (scene.by.key == nullptr) return;
  no_client(scene, sink);
  no_enrollment(scene, sink);
  enrolled_although_not_meant(scene, sink);
  no_assessment(scene, sink, "ASM-01", "entry");
  no_assessment(scene, sink, "ASM-02", "update");
  no_assessment(scene, sink, "ASM-03", "exit");
  no_exit(scene, sink);
}

constexpr Rule rules[] = {{"PRO-01", missing_parts}, {"ENR-01", missing_parts}, {"ENR-15", missing_parts},
                          {"ASM-01", missing_parts}, {"ASM-02", missing_parts}, {"ASM-03", missing_parts},
                          {"ASM-11", missing_parts}, {"EXI-01", missing_parts}};

}  // namespace

std::span<const Rule> missing_part_rules() {
  return rules;
}

}  // namespace rehearsal

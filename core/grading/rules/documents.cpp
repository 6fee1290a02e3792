#include <algorithm>

#include "core/grading/rules/tables.hpp"

namespace rehearsal {
namespace {

struct DecidedBy {
  std::string_view field, at, by;
};
/// Answers that follow from another answer: a finding shows both, so that one cause is told once (implies).
constexpr DecidedBy decided_by[] = {{"ReleaseGranted", "release", "ReleaseOption"},
                                    {"ReleaseDocumentation", "release", "ReleaseOption"},
                                    {"Locked", "release", "ReleaseOption"},
                                    {"ReleaseEnd", "release", "ReleaseStart"},
                                    {"RentalSubsidyType", "entry", "LivingSituation"},
                                    {"DestinationSubsidyType", "exit", "Destination"},
                                    {"OtherDestination", "exit", "Destination"}};

void saw_what_decides(const Scene& scene, const Person& person, const Expect& expect, Raised& raised) {
  const auto saw = [&](std::string_view at, std::string_view field) {
    const Entity* entity = holder(scene, person, at, field);
    if (entity == nullptr) entity = person.stay;
    if (entity == nullptr) return;
    raised.saw("decided-by", field, entity->value(field), place_at(person, at, entity, field));
  };
  for (const DecidedBy& decided : decided_by) {
    if (decided.field == expect.field) saw(decided.at, decided.by);
  }
  if (expect.field != "InformationDate") return;
  if (expect.at == "entry") saw(form_of_stay_field(scene.by.forms, "EntryDate"), "EntryDate");
  if (expect.at == "exit") saw("exit", "ExitDate");
}

std::string expected_text(const Matcher& match) {
  return match.values.empty() || match.how == Matcher::How::range ? std::string() : match.values.front();
}

/// 8, 9 and 99 where the documents have an answer are one mistake, whatever the question. Which of 8 and 9 a person
/// said is an answer like any other.
bool is_no_answer(const Scene& scene, const Expect& expect, std::string_view value) {
  const auto& wanted = expect.match.values;
  if (value != "99" && std::any_of(wanted.begin(), wanted.end(), [](const auto& one) { return declined(one); }))
    return false;
  const FieldSpec* spec = scene.by.standards.field(expect.field);
  return spec != nullptr && spec->type == FieldType::list && !spec->local && (declined(value) || value == "99");
}

void compare(const Scene& scene, const Person& person, const Expect& expect, Sink& sink) {
  const Entity* entity = holder(scene, person, expect.at, expect.field);
  if (entity == nullptr) return;
  const std::string& value = entity->value(expect.field);
  if (accepts(scene, person, expect, value)) return;
  if (value.empty() && !missing_rule(expect.at, expect.field).empty()) return;  // told as a missing answer
  const bool evaded = is_no_answer(scene, expect, value);
  if (evaded && value == "99") return;  // CON-01 looks at every answer, with a key or without
  Raised raised = sink.raise(evaded ? "CON-02" : expect.rule, place_at(person, expect.at, entity, expect.field));
  raised.saw("entered", expect.field, value)
      .saw("expected", expect.field, expected_text(match_of(scene, person, expect)))
      .in(expect.document);
  saw_what_decides(scene, person, expect, raised);
}

bool exit_is_missing(const Person& person) {
  return !person.left && person.first("exit") == nullptr;
}

/// Each entry of the key against the answer that stands. What is missing as a whole is told elsewhere.
void against_the_documents(const Scene& scene, Sink& sink) {
  if (scene.by.key == nullptr) return;
  for (const Expect& expect : scene.by.key->expects) {
    each_person(scene, [&](const Person& person) {
      if (person.who != expect.who || (expect.at == "exit" && exit_is_missing(person))) return;
      if (expect.field == "ExitDate" && !person.left) return;  // EXI-01
      compare(scene, person, expect, sink);
    });
  }
}

constexpr Rule rules[] = {
    {"PRO-11", against_the_documents}, {"PRO-12", against_the_documents}, {"PRO-13", against_the_documents},
    {"PRO-14", against_the_documents}, {"PRO-15", against_the_documents}, {"HOU-10", against_the_documents},
    {"HOU-11", against_the_documents}, {"REL-02", against_the_documents}, {"REL-05", against_the_documents},
    {"REL-07", against_the_documents}, {"REL-10", against_the_documents}, {"ENR-02", against_the_documents},
    {"ENR-03", against_the_documents}, {"ENR-04", against_the_documents}, {"ENR-10", against_the_documents},
    {"LIV-02", against_the_documents}, {"LIV-03", against_the_documents}, {"LIV-04", against_the_documents},
    {"LIV-05", against_the_documents}, {"LIV-06", against_the_documents}, {"INC-03", against_the_documents},
    {"DIS-05", against_the_documents}, {"DVS-02", against_the_documents}, {"UPD-03", against_the_documents},
    {"CON-02", against_the_documents}, {"CON-05", against_the_documents}, {"EXI-04", against_the_documents},
    {"EXI-06", against_the_documents}, {"EXI-09", against_the_documents}, {"MOV-01", against_the_documents},
    {"ENG-01", against_the_documents}, {"PTH-01", against_the_documents}, {"FND-01", against_the_documents}};

}  // namespace

std::span<const Rule> document_rules() {
  return rules;
}

}  // namespace rehearsal

#include <algorithm>
#include <set>

#include "core/grading/places.hpp"
#include "core/grading/rules/common.hpp"
#include "core/record/occurrence.hpp"
#include "core/record/views.hpp"

namespace rehearsal {
namespace {

constexpr int street_outreach = 4;
constexpr int night_by_night = 1;
constexpr std::string_view any = "*";

Place occurrence_place(const Person& person, const Entity& entity, std::string_view field) {
  return place_at(person, occurrence_of(entity.kind)->form, &entity, field);
}

template <class Look>
void each_occurrence(const Scene& scene, Look look) {
  each_person(scene, [&](const Person& person) {
    for (const Entity* entity : person.occurrences) look(person, *entity);
  });
}

// What the documents tell of.

/// How alike: the day tells most, then each answer.
int likeness(const ExpectOccurrence& expect, const Entity& entity) {
  int alike = 0;
  for (const auto& [field, value] : expect.answers) {
    if (value == any || entity.value(field) != value) continue;
    alike += field == day_field_of(entity) ? 4 : 1;
  }
  return alike;
}

struct Pair {
  const ExpectOccurrence* expect = nullptr;
  const Entity* entity = nullptr;
};

/// The most alike first, so that one wrong day does not shift all that follow.
std::vector<Pair> paired(std::vector<const ExpectOccurrence*>& expected, std::vector<const Entity*>& entered) {
  std::vector<Pair> pairs;
  for (;;) {
    Pair best;
    int most = 0;
    for (const ExpectOccurrence* expect : expected) {
      for (const Entity* entity : entered) {
        const int alike = likeness(*expect, *entity);
        if (alike > most) most = alike, best = {expect, entity};
      }
    }
    if (best.expect == nullptr) return pairs;
    std::erase(expected, best.expect);
    std::erase(entered, best.entity);
    pairs.push_back(best);
  }
}

void compare(const Person& person, const Pair& pair, Sink& sink) {
  for (const auto& [field, value] : pair.expect->answers) {
    const std::string& stands = pair.entity->value(field);
    if (stands == value || (value == any && !stands.empty())) continue;
    const Place place = occurrence_place(person, *pair.entity, field);
    const std::string_view day = day_field_of(*pair.entity);
    if (stands.empty()) {
      sink.raise("OCC-04", place).saw("missing", field, "", place).in(pair.expect->document);
    } else {
      sink.raise("OCC-03", place)
          .saw("entered", field, stands)
          .saw("expected", field, value)
          .saw("day", day, pair.entity->value(day))
          .in(pair.expect->document);
    }
  }
}

/// A place to stand at for what is not there.
Place missing_place(const Person& person, Kind kind) {
  return place_at(person, occurrence_of(kind)->form, nullptr, "");
}

bool of_the_stay(Kind kind) {
  return parent_kind(kind) == Kind::enrollment;
}

std::string_view expected_day(const ExpectOccurrence& expect) {
  for (const std::string_view field : {occurrence_of(expect.kind)->day, std::string_view("DateProvided")}) {
    const auto found = expect.answers.find(field);
    if (found != expect.answers.end()) return found->second;
  }
  return {};
}

void one_kind(const Scene& scene, const Person& person, Kind kind, Sink& sink) {
  std::vector<const ExpectOccurrence*> expected;
  for (const ExpectOccurrence& expect : scene.by.key->occurrences) {
    if (expect.who == person.who && expect.kind == kind) expected.push_back(&expect);
  }
  std::vector<const Entity*> entered;
  std::copy_if(person.occurrences.begin(), person.occurrences.end(), std::back_inserter(entered),
               [&](const Entity* entity) { return entity->kind == kind; });
  for (const Pair& pair : paired(expected, entered)) compare(person, pair, sink);
  for (const ExpectOccurrence* missing : expected) {
    if (of_the_stay(kind) && person.stay == nullptr) break;  // ENR-01
    sink.raise("OCC-01", missing_place(person, kind))
        .saw("expected", occurrence_of(kind)->day, expected_day(*missing))
        .in(missing->document);
  }
  for (const Entity* extra : entered) {
    const std::string_view day = day_field_of(*extra);
    sink.raise("OCC-02", occurrence_place(person, *extra, "")).saw("entered", day, extra->value(day));
  }
}

void against_the_documents(const Scene& scene, Sink& sink) {
  if (scene.by.key == nullptr) return;
  each_person(scene, [&](const Person& person) {
    std::set<Kind> told;
    for (const ExpectOccurrence& expect : scene.by.key->occurrences) {
      if (expect.who == person.who && told.insert(expect.kind).second) one_kind(scene, person, expect.kind, sink);
    }
  });
}

// What the record says by itself.

bool is_of(const Section& section, const Entity& entity) {
  return entity.kind != Kind::service || section.record_type == entity.value("RecordType");
}

void empty_answers(const Scene& scene, Sink& sink) {
  each_occurrence(scene, [&](const Person& person, const Entity& entity) {
    const Form* form = scene.by.forms.form(occurrence_of(entity.kind)->form);
    if (form == nullptr) return;
    FormContext context = context_of(scene.by, person, nullptr);
    context.entities[entity.kind] = &entity;
    for (const Section& section : form->sections) {
      if (!is_of(section, entity) || !asked(section, context)) continue;
      for (const Question& question : section.questions) {
        if (entity.answered(question.field) || !required(question, context)) continue;
        const Place place = occurrence_place(person, entity, question.field);
        sink.raise("OCC-04", place).saw("missing", question.field, "", place);
      }
    }
  });
}

/// 4.14: never on the day of the exit, and for everything else never after it.
bool too_late(const Entity& entity, Date day, Date left) {
  return entity.kind == Kind::bed_night ? day >= left : day > left;
}

void outside_of_the_stay(const Scene& scene, Sink& sink) {
  each_occurrence(scene, [&](const Person& person, const Entity& entity) {
    const std::string_view field = day_field_of(entity);
    const auto day = day_in(entity, field);
    if (!day || !of_the_stay(entity.kind)) return;
    const bool early = person.entered && *day < *person.entered;
    if (!early && !(person.left && too_late(entity, *day, *person.left))) return;
    Raised raised = sink.raise("OCC-05", occurrence_place(person, entity, field));
    raised.saw("entered", field, *day);
    if (person.entered) raised.saw("from", "EntryDate", *person.entered, stay_place(scene, person, "EntryDate"));
    if (person.left) raised.saw("to", "ExitDate", *person.left, stay_place(scene, person, "ExitDate"));
  });
}

bool same_answers(const Entity& a, const Entity& b) {
  if (a.kind != b.kind || a.fields.size() != b.fields.size()) return false;
  return std::all_of(a.fields.begin(), a.fields.end(),
                     [&](const auto& field) { return b.value(field.first) == field.second.value; });
}

void entered_twice(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    const auto& all = person.occurrences;
    for (std::size_t later = 1; later < all.size(); ++later) {
      const Entity& entity = *all[later];
      const auto twin = std::find_if(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(later),
                                     [&](const Entity* one) { return same_answers(*one, entity); });
      if (*twin == &entity) continue;
      const std::string_view day = day_field_of(entity);
      sink.raise("OCC-06", occurrence_place(person, entity, ""))
          .saw("entered", day, entity.value(day))
          .saw("other", day, (*twin)->value(day), occurrence_place(person, **twin, day));
    }
  });
}

bool is_asked(const Scene& scene, const Person& person, std::string_view form_id) {
  const Form* form = scene.by.forms.form(form_id);
  const FormContext context = context_of(scene.by, person, nullptr);
  return form != nullptr && std::any_of(form->sections.begin(), form->sections.end(),
                                        [&](const Section& section) { return asked(section, context); });
}

/// Outreach begins with a contact, a night-by-night stay with a night.
std::optional<Kind> first_day_needs(const Scene& scene) {
  const int type = scene.by.project == nullptr ? -1 : scene.by.project->type;
  if (type == street_outreach) return Kind::contact;
  return type == night_by_night ? std::optional(Kind::bed_night) : std::nullopt;
}

void nothing_on_the_first_day(const Scene& scene, Sink& sink) {
  const auto kind = first_day_needs(scene);
  if (!kind) return;
  each_stay(scene, [&](const Person& person, const Entity&) {
    if (!person.entered || !is_asked(scene, person, occurrence_of(*kind)->form)) return;
    const auto on_first_day = [&](const Entity* entity) {
      return entity->kind == *kind && day_in(*entity, day_field_of(*entity)) == person.entered;
    };
    if (std::any_of(person.occurrences.begin(), person.occurrences.end(), on_first_day)) return;
    sink.raise("OCC-07", missing_place(person, *kind))
        .saw("from", "EntryDate", *person.entered, stay_place(scene, person, "EntryDate"));
  });
}

constexpr Rule rules[] = {{"OCC-01", against_the_documents},   {"OCC-02", against_the_documents},
                          {"OCC-03", against_the_documents},   {"OCC-04", empty_answers},
                          {"OCC-05", outside_of_the_stay},     {"OCC-06", entered_twice},
                          {"OCC-07", nothing_on_the_first_day}};

}  // namespace

std::span<const Rule> occurrence_rules() {
  return rules;
}

}  // namespace rehearsal

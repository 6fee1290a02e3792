#include <algorithm>

#include "core/grading/rules/common.hpp"

namespace rehearsal {
namespace {

void starts_in_the_future(const Scene& scene, Sink& sink) {
  each_stay(scene, [&](const Person& person, const Entity& stay) {
    const auto typed = entered_on(stay, "EntryDate");
    if (!person.entered || !typed || *person.entered <= *typed) return;
    sink.raise("ENR-05", stay_place(scene, person, "EntryDate"))
        .saw("entered", "EntryDate", *person.entered)
        .saw("day", "", *typed);
  });
}

/// All enrollments of the client, those of before included, in order.
std::vector<const Entity*> all_stays(const Scene& scene, const Person& person) {
  return scene.by.site.children(person.client->id, Kind::enrollment);
}

bool overlap(const Entity& a, const Entity& b) {
  const auto from_a = day_in(a, "EntryDate"), from_b = day_in(b, "EntryDate");
  if (!from_a || !from_b) return false;
  const auto to_a = day_in(a, "ExitDate"), to_b = day_in(b, "ExitDate");
  return (!to_a || *from_b < *to_a) && (!to_b || *from_a < *to_b);
}

/// Looks at each pair of stays in one project of which the later one is the learner's.
template <class Look>
void each_pair(const Scene& scene, Look look) {
  each_person(scene, [&](const Person& person) {
    if (person.stay == nullptr) return;
    const auto stays = all_stays(scene, person);
    for (std::size_t later = 1; later < stays.size(); ++later) {
      for (std::size_t before = 0; before < later; ++before) {
        const Entity &a = *stays[before], &b = *stays[later];
        if (!b.seeded && b.answered("ProjectID") && a.value("ProjectID") == b.value("ProjectID")) look(person, a, b);
      }
    }
  });
}

void enrolled_twice(const Scene& scene, Sink& sink) {
  each_pair(scene, [&](const Person& person, const Entity& a, const Entity& b) {
    if (!a.answered("EntryDate") || a.value("EntryDate") != b.value("EntryDate")) return;
    sink.raise("ENR-06", place_at(person, "enrollment", &b, "EntryDate"))
        .saw("entered", "EntryDate", b.value("EntryDate"))
        .saw("project", "ProjectID", b.value("ProjectID"))
        .saw("other", "EntryDate", a.value("EntryDate"), place_at(person, "enrollment", &a, "EntryDate"));
  });
}

void stays_overlap(const Scene& scene, Sink& sink) {
  each_pair(scene, [&](const Person& person, const Entity& a, const Entity& b) {
    if (!overlap(a, b)) return;
    sink.raise("ENR-07", place_at(person, "enrollment", &b, "EntryDate"))
        .saw("entered", "EntryDate", b.value("EntryDate"))
        .saw("project", "ProjectID", b.value("ProjectID"))
        .saw("from", "EntryDate", a.value("EntryDate"), place_at(person, "enrollment", &a, "EntryDate"))
        .saw("to", "ExitDate", a.value("ExitDate"), place_at(person, "enrollment", &a, "ExitDate"));
  });
}

void one_stay_too_many(const Scene& scene, Sink& sink) {
  if (scene.by.key == nullptr) return;
  each_stay(scene, [&](const Person& person, const Entity& graded) {
    for (const Entity* stay : person.stays) {
      if (stay == &graded) continue;
      sink.raise("ENR-08", place_at(person, "enrollment", stay, "EntryDate"))
          .saw("entered", "EntryDate", stay->value("EntryDate"))
          .saw("project", "ProjectID", stay->value("ProjectID"));
    }
  });
}

constexpr Rule rules[] = {{"ENR-05", starts_in_the_future},
                          {"ENR-06", enrolled_twice},
                          {"ENR-07", stays_overlap},
                          {"ENR-08", one_stay_too_many}};

}  // namespace

std::span<const Rule> enrollment_rules() {
  return rules;
}

}  // namespace rehearsal

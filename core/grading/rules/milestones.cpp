#include "core/grading/places.hpp"
#include "core/grading/rules/common.hpp"
#include "core/record/views.hpp"

namespace rehearsal {
namespace {

/// A day that the stay is asked for once, and that lies in it.
void outside_of_the_stay(const Scene& scene, Sink& sink, std::string_view rule, std::string_view field) {
  each_stay(scene, [&](const Person& person, const Entity& stay) {
    const auto day = day_in(stay, field);
    if (!day) return;
    const bool early = person.entered && *day < *person.entered;
    const bool late = person.left && *day > *person.left;
    if (!early && !late) return;
    Raised raised = sink.raise(rule, stay_place(scene, person, field));
    raised.saw("entered", field, *day);
    if (person.entered) raised.saw("from", "EntryDate", *person.entered, stay_place(scene, person, "EntryDate"));
    if (person.left) raised.saw("to", "ExitDate", *person.left, stay_place(scene, person, "ExitDate"));
  });
}

void moved_in_outside(const Scene& scene, Sink& sink) {
  outside_of_the_stay(scene, sink, "MOV-02", "MoveInDate");
}

void engaged_outside(const Scene& scene, Sink& sink) {
  outside_of_the_stay(scene, sink, "ENG-02", "DateOfEngagement");
}

/// P3: nobody is enrolled in PATH before an engagement.
void path_before_engagement(const Scene& scene, Sink& sink) {
  each_stay(scene, [&](const Person& person, const Entity& stay) {
    const auto status = day_in(stay, "DateOfPATHStatus"), engaged = day_in(stay, "DateOfEngagement");
    if (stay.value("ClientEnrolledInPATH") != "1" || !status || (engaged && *engaged <= *status)) return;
    sink.raise("PTH-02", stay_place(scene, person, "DateOfPATHStatus"))
        .saw("entered", "DateOfPATHStatus", *status)
        .saw("from", "DateOfEngagement", stay.value("DateOfEngagement"), stay_place(scene, person, "DateOfEngagement"));
  });
}

constexpr Rule rules[] = {
    {"MOV-02", moved_in_outside}, {"ENG-02", engaged_outside}, {"PTH-02", path_before_engagement}};

}  // namespace

std::span<const Rule> milestone_rules() {
  return rules;
}

}  // namespace rehearsal

#include <algorithm>
#include <array>

#include "core/grading/rules/common.hpp"

namespace rehearsal {
namespace {

constexpr std::string_view other_place = "17", no_interview = "30", rental_with_subsidy = "435";

void ends_before_it_begins(const Scene& scene, Sink& sink) {
  each_stay(scene, [&](const Person& person, const Entity&) {
    if (!person.left || !person.entered || *person.left >= *person.entered) return;
    sink.raise("EXI-02", stay_place(scene, person, "ExitDate"))
        .saw("entered", "ExitDate", *person.left)
        .saw("from", "EntryDate", *person.entered, stay_place(scene, person, "EntryDate"));
  });
}

void ends_in_the_future(const Scene& scene, Sink& sink) {
  each_stay(scene, [&](const Person& person, const Entity& stay) {
    const auto typed = entered_on(stay, "ExitDate");
    if (!person.left || !typed || *person.left <= *typed) return;
    sink.raise("EXI-03", stay_place(scene, person, "ExitDate"))
        .saw("entered", "ExitDate", *person.left)
        .saw("day", "", *typed);
  });
}

/// The key has a destination, and it is another one.
bool known_otherwise(const Scene& scene, const Person& person, const std::string& destination) {
  const Expect* expect = expected(scene, person, "exit", "Destination");
  return expect != nullptr && !accepts(scene, person, *expect, destination);
}

void destination_copied(const Scene& scene, Sink& sink) {
  each_stay(scene, [&](const Person& person, const Entity& stay) {
    const std::string& destination = stay.value("Destination");
    if (!known(destination) || destination != stay.value("LivingSituation") ||
        !known_otherwise(scene, person, destination))
      return;
    sink.raise("EXI-05", stay_place(scene, person, "Destination"))
        .saw("entered", "Destination", destination)
        .saw("other", "LivingSituation", stay.value("LivingSituation"), stay_place(scene, person, "LivingSituation"))
        .in(document_for(scene, person, "exit", "Destination"));
  });
}

void destination_evaded(const Scene& scene, Sink& sink) {
  each_stay(scene, [&](const Person& person, const Entity& stay) {
    const std::string& destination = stay.value("Destination");
    const bool evades = destination == other_place || destination == no_interview;
    if (!evades || !known_otherwise(scene, person, destination)) return;
    sink.raise("EXI-07", stay_place(scene, person, "Destination"))
        .saw("entered", "Destination", destination)
        .in(document_for(scene, person, "exit", "Destination"));
  });
}

struct Detail {
  std::string_view destination, field;
};
constexpr std::array<Detail, 2> details{
    {{rental_with_subsidy, "DestinationSubsidyType"}, {other_place, "OtherDestination"}}};

void details_do_not_fit(const Scene& scene, Sink& sink) {
  each_stay(scene, [&](const Person& person, const Entity& stay) {
    for (const Detail& detail : details) {
      const std::string& destination = stay.value("Destination");
      if ((destination == detail.destination) == stay.answered(detail.field)) continue;
      sink.raise("EXI-08", stay_place(scene, person, detail.field))
          .saw("entered", detail.field, stay.value(detail.field))
          .saw("other", "Destination", destination, stay_place(scene, person, "Destination"));
    }
  });
}

/// Residential projects; a rapid re-housing stay may end on its first day (type 13 is not listed).
bool lodges(int project_type) {
  static constexpr std::array<int, 7> types{0, 1, 2, 3, 8, 9, 10};
  return std::find(types.begin(), types.end(), project_type) != types.end();
}

void no_night_stayed(const Scene& scene, Sink& sink) {
  if (scene.by.project == nullptr || !lodges(scene.by.project->type)) return;
  each_stay(scene, [&](const Person& person, const Entity&) {
    if (!person.left || person.left != person.entered) return;
    sink.raise("EXI-11", stay_place(scene, person, "ExitDate"))
        .saw("entered", "ExitDate", *person.left)
        .saw("from", "EntryDate", *person.entered, stay_place(scene, person, "EntryDate"));
  });
}

constexpr Rule rules[] = {{"EXI-02", ends_before_it_begins}, {"EXI-03", ends_in_the_future},
                          {"EXI-05", destination_copied},    {"EXI-07", destination_evaded},
                          {"EXI-08", details_do_not_fit},    {"EXI-11", no_night_stayed}};

}  // namespace

std::span<const Rule> exit_rules() {
  return rules;
}

}  // namespace rehearsal

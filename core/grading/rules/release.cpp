#include <algorithm>

#include "core/grading/rules/common.hpp"

namespace rehearsal {
namespace {

void no_release(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    if (person.release == nullptr) sink.raise("REL-01", release_place(person, ""));
  });
}

template <class Look>
void each_release(const Scene& scene, Look look) {
  each_person(scene, [&](const Person& person) {
    if (person.release != nullptr) look(person, *person.release);
  });
}

/// Full (A) and limited (B) sharing grant a release; no sharing (C) does not.
std::string_view granted_by(std::string_view option) {
  if (option == "A" || option == "B") return "1";
  return option == "C" ? "0" : "";
}

void granted_against_option(const Scene& scene, Sink& sink) {
  each_release(scene, [&](const Person& person, const Entity& release) {
    const std::string &granted = release.value("ReleaseGranted"), &option = release.value("ReleaseOption");
    const std::string_view right = granted_by(option);
    if (granted.empty() || right.empty() || granted == right) return;
    sink.raise("REL-03", release_place(person, "ReleaseGranted"))
        .saw("entered", "ReleaseGranted", granted)
        .saw("other", "ReleaseOption", option, release_place(person, "ReleaseOption"));
  });
}

void wrong_term(const Scene& scene, Sink& sink) {
  each_release(scene, [&](const Person& person, const Entity& release) {
    const auto start = day_in(release, "ReleaseStart"), end = day_in(release, "ReleaseEnd");
    const int years = scene.by.policy.release_years;
    if (!start || !end || *end == start->plus_years(years)) return;
    sink.raise("REL-04", release_place(person, "ReleaseEnd"))
        .saw("entered", "ReleaseEnd", *end)
        .saw("from", "ReleaseStart", *start, release_place(person, "ReleaseStart"))
        .saw("years", "", std::to_string(years))
        .saw("expected", "ReleaseEnd", start->plus_years(years));
  });
}

void starts_after_the_stay(const Scene& scene, Sink& sink) {
  each_release(scene, [&](const Person& person, const Entity& release) {
    const auto start = day_in(release, "ReleaseStart");
    if (!start || !person.entered || *start <= *person.entered) return;
    sink.raise("REL-08", release_place(person, "ReleaseStart"))
        .saw("entered", "ReleaseStart", *start)
        .saw("from", "EntryDate", *person.entered, stay_place(scene, person, "EntryDate"));
  });
}

void other_documentation(const Scene& scene, Sink& sink) {
  each_release(scene, [&](const Person& person, const Entity& release) {
    const std::string &paper = release.value("ReleaseDocumentation"), &option = release.value("ReleaseOption");
    if (paper.empty() || option.empty() || paper == option) return;
    sink.raise("REL-09", release_place(person, "ReleaseDocumentation"))
        .saw("entered", "ReleaseDocumentation", paper)
        .saw("other", "ReleaseOption", option, release_place(person, "ReleaseOption"));
  });
}

/// With No Sharing nothing may stand about the person: option C on a record, or a record of somebody who chose it.
void entered_in_spite_of_no_sharing(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    const bool entered_c = person.release != nullptr && person.release->value("ReleaseOption") == "C";
    const bool chose_c = scene.by.key != nullptr &&
                         std::find(scene.by.key->no_record.begin(), scene.by.key->no_record.end(), person.who) !=
                             scene.by.key->no_record.end();
    if (!entered_c && !chose_c) return;
    sink.raise("REL-11", profile_place(person, "")).saw("entered", "ReleaseOption", "C");
  });
}

constexpr Rule rules[] = {{"REL-01", no_release},          {"REL-03", granted_against_option},
                          {"REL-04", wrong_term},          {"REL-08", starts_after_the_stay},
                          {"REL-09", other_documentation}, {"REL-11", entered_in_spite_of_no_sharing}};

}  // namespace

std::span<const Rule> release_rules() {
  return rules;
}

}  // namespace rehearsal

#include "core/grading/rules/common.hpp"

namespace rehearsal {
namespace {

using What = TrailEntry::What;

/// Follows a mode of the site along the trail: `look(entry, value)` for each entry of data made while it was `value`.
template <class Look>
void each_entry_under(const Scene& scene, std::string_view mode, Look look) {
  std::string value;
  for (const TrailEntry& entry : scene.by.site.trail) {
    if (entry.what == What::mode_set && entry.field == mode) value = entry.value;
    if (entry.what == What::created || entry.what == What::answered) look(entry, value);
  }
}

void entered_as_another_provider(const Scene& scene, Sink& sink) {
  if (scene.by.key != nullptr && scene.by.key->eda) return;
  each_entry_under(scene, "eda", [&](const TrailEntry& entry, const std::string& provider) {
    if (provider.empty()) return;
    sink.raise("ENR-11", {"", "trail", "", entry.entity, entry.field})
        .saw("mode", "ProjectID", provider)
        .saw("day", "", entry.day);
  });
}

void back_dated_without_need(const Scene& scene, Sink& sink) {
  if (scene.by.key != nullptr && !scene.by.key->backdate.empty()) return;
  each_entry_under(scene, "backdate", [&](const TrailEntry& entry, const std::string& day) {
    if (day.empty()) return;
    sink.raise("ENR-12", {"", "trail", "", entry.entity, entry.field})
        .saw("mode", "EntryDate", day)
        .saw("day", "", entry.day);
  });
}

/// Only what makes the stay: its row and its entry assessment.
bool belongs_to_entry(const Scene& scene, const TrailEntry& entry) {
  for (const Person& person : scene.people) {
    if (person.stay != nullptr && entry.entity == person.stay->id) return true;
    const Stage* stage = person.first("entry");
    if (stage != nullptr && entry.entity == stage->assessment->id) return true;
  }
  return false;
}

void back_date_was_off(const Scene& scene, Sink& sink) {
  if (scene.by.key == nullptr || scene.by.key->backdate.empty()) return;
  each_entry_under(scene, "backdate", [&](const TrailEntry& entry, const std::string& day) {
    if (entry.what != What::created || day == scene.by.key->backdate || !belongs_to_entry(scene, entry)) return;
    sink.raise("ENR-13", {"", "trail", "", entry.entity, ""})
        .saw("mode", "EntryDate", day)
        .saw("day", "", entry.day)
        .saw("expected", "EntryDate", scene.by.key->backdate);
  });
}

void entered_late(const Scene& scene, Sink& sink) {
  each_stay(scene, [&](const Person& person, const Entity& stay) {
    if (!person.entered) return;
    const int late = days_between(*person.entered, stay.made_on);
    if (late <= scene.by.policy.late_entry_days) return;
    sink.raise("ENR-14", place_at(person, "trail", person.stay, "EntryDate"))
        .saw("entered", "EntryDate", *person.entered, stay_place(scene, person, "EntryDate"))
        .saw("day", "", stay.made_on)
        .saw("total", "", std::to_string(late));
  });
}

void left_late(const Scene& scene, Sink& sink) {
  each_stay(scene, [&](const Person& person, const Entity& stay) {
    const auto typed = entered_on(stay, "ExitDate");
    if (!person.left || !typed) return;
    const int late = days_between(*person.left, *typed);
    if (late <= scene.by.policy.late_entry_days) return;
    sink.raise("EXI-12", place_at(person, "trail", person.stay, "ExitDate"))
        .saw("entered", "ExitDate", *person.left, stay_place(scene, person, "ExitDate"))
        .saw("day", "", *typed)
        .saw("total", "", std::to_string(late));
  });
}

constexpr Rule rules[] = {{"ENR-11", entered_as_another_provider},
                          {"ENR-12", back_dated_without_need},
                          {"ENR-13", back_date_was_off},
                          {"ENR-14", entered_late},
                          {"EXI-12", left_late}};

}  // namespace

std::span<const Rule> trail_rules() {
  return rules;
}

}  // namespace rehearsal

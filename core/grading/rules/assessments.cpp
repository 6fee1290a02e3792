#include <algorithm>

#include "core/grading/rules/common.hpp"

namespace rehearsal {
namespace {

void not_dated_as(const Scene& scene, Sink& sink, std::string_view rule, std::string_view at, std::string_view anchor) {
  each_stage(scene, [&](const Person& person, const Stage& stage) {
    const auto day = day_in(*person.stay, anchor);
    if (stage.at != at || !stage.date || !day || *stage.date == *day) return;
    sink.raise(rule, stage_place(person, stage, "InformationDate"))
        .saw("entered", "InformationDate", *stage.date)
        .saw("from", anchor, *day, stay_place(scene, person, anchor));
  });
}

void entry_not_dated_on_start(const Scene& scene, Sink& sink) {
  not_dated_as(scene, sink, "ASM-05", "entry", "EntryDate");
}
void exit_not_dated_on_exit(const Scene& scene, Sink& sink) {
  not_dated_as(scene, sink, "ASM-06", "exit", "ExitDate");
}

bool during_the_stay(std::string_view at) {
  return at == "update" || at == "annual";
}

void review_outside_the_stay(const Scene& scene, Sink& sink) {
  each_stage(scene, [&](const Person& person, const Stage& stage) {
    if (!during_the_stay(stage.at) || !stage.date) return;
    const bool early = person.entered && *stage.date < *person.entered;
    const bool late = person.left && *stage.date > *person.left;
    if (!early && !late) return;
    Raised raised = sink.raise("ASM-07", stage_place(person, stage, "InformationDate"));
    raised.saw("entered", "InformationDate", *stage.date);
    if (person.entered) raised.saw("from", "EntryDate", *person.entered, stay_place(scene, person, "EntryDate"));
    if (person.left) raised.saw("to", "ExitDate", *person.left, stay_place(scene, person, "ExitDate"));
  });
}

void two_of_a_kind(const Scene& scene, Sink& sink) {
  each_stage(scene, [&](const Person& person, const Stage& stage) {
    const Stage* first = person.first(stage.at);
    if (during_the_stay(stage.at) || first == &stage) return;
    sink.raise("ASM-08", stage_place(person, stage, ""))
        .saw("entered", "InformationDate", stage.assessment->value("InformationDate"))
        .saw("other", "InformationDate", first->assessment->value("InformationDate"),
             stage_place(person, *first, "InformationDate"));
  });
}

void two_on_one_day(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    for (std::size_t next = 1; next < person.stages.size(); ++next) {
      const Stage &a = person.stages[next - 1], &b = person.stages[next];
      if (!during_the_stay(a.at) || a.at != b.at || !a.date || a.date != b.date) continue;
      sink.raise("ASM-09", stage_place(person, b, "InformationDate"))
          .saw("entered", "InformationDate", *b.date)
          .saw("other", "InformationDate", *a.date, stage_place(person, a, "InformationDate"));
    }
  });
}

void dated_in_the_future(const Scene& scene, Sink& sink) {
  each_stage(scene, [&](const Person& person, const Stage& stage) {
    const auto typed = entered_on(*stage.assessment, "InformationDate");
    if (!stage.date || !typed || *stage.date <= *typed) return;
    sink.raise("ASM-12", stage_place(person, stage, "InformationDate"))
        .saw("entered", "InformationDate", *stage.date)
        .saw("day", "", *typed);
  });
}

void review_without_reason(const Scene& scene, Sink& sink) {
  if (scene.by.key == nullptr) return;
  each_stage(scene, [&](const Person& person, const Stage& stage) {
    if (stage.at != "update") return;
    const bool asked_for = expects_at(scene, person.who, "update");
    if (asked_for && person.counted("update") == &stage) return;
    sink.raise("ASM-13", stage_place(person, stage, ""))
        .saw("entered", "InformationDate", stage.assessment->value("InformationDate"));
  });
}

const Person* head_of(const Scene& scene, const Person& person) {
  for (const Person& other : scene.people) {
    if (other.household == person.household && other.head()) return &other;
  }
  return &person;
}

bool within_window(Date day, Date anniversary, int window) {
  return anniversary.plus_days(-window) <= day && day <= anniversary.plus_days(window);
}

/// The anniversaries of the head's start whose window the stay reaches.
std::vector<Date> anniversaries_in(Date start, Date last, int window) {
  std::vector<Date> all;
  for (int year = 1; start.plus_years(year).plus_days(-window) <= last; ++year) all.push_back(start.plus_years(year));
  return all;
}

bool in_window(const Stage& stage, Date anniversary, int window) {
  return stage.at == "annual" && stage.date && within_window(*stage.date, anniversary, window);
}

void annual_is_missing(const Person& person, Date anniversary, int window, Sink& sink) {
  sink.raise("ASM-04", place_at(person, "annual", nullptr, ""))
      .saw("entered", "InformationDate", "")
      .saw("from", "", anniversary.plus_days(-window))
      .saw("to", "", anniversary.plus_days(window));
}

/// MR-30: one is due once the window round an anniversary is over. The documents may ask for it before that.
void annual_due(const Scene& scene, Sink& sink) {
  const int window = scene.by.policy.annual_window_days;
  each_stay(scene, [&](const Person& person, const Entity&) {
    const auto start = head_of(scene, person)->entered;
    if (!start) return;
    const Date last = person.left.value_or(scene.by.site.today);
    const auto& stages = person.stages;
    bool missing = false;
    for (const Date day : anniversaries_in(*start, last, window)) {
      const auto fits = [&](const Stage& stage) { return in_window(stage, day, window); };
      if (day.plus_days(window) >= last || std::any_of(stages.begin(), stages.end(), fits)) continue;
      annual_is_missing(person, day, window, sink);
      missing = true;
    }
    const bool expected = expects_at(scene, person.who, "annual") && person.first("annual") == nullptr;
    if (expected && !missing) annual_is_missing(person, start->plus_years(1), window, sink);
  });
}

void annual_outside_window(const Scene& scene, Sink& sink) {
  const int window = scene.by.policy.annual_window_days;
  each_stay(scene, [&](const Person& person, const Entity&) {
    const auto start = head_of(scene, person)->entered;
    if (!start) return;
    const auto days = anniversaries_in(*start, person.left.value_or(scene.by.site.today), window);
    for (const Stage& stage : person.stages) {
      const auto fits = [&](Date day) { return in_window(stage, day, window); };
      if (stage.at != "annual" || !stage.date || std::any_of(days.begin(), days.end(), fits)) continue;
      const Date first = start->plus_years(1);
      sink.raise("ASM-04", stage_place(person, stage, "InformationDate"))
          .saw("entered", "InformationDate", *stage.date)
          .saw("from", "", first.plus_days(-window))
          .saw("to", "", first.plus_days(window));
    }
  });
}

constexpr Rule rules[] = {{"ASM-04", annual_due},
                          {"ASM-04", annual_outside_window},
                          {"ASM-05", entry_not_dated_on_start},
                          {"ASM-06", exit_not_dated_on_exit},
                          {"ASM-07", review_outside_the_stay},
                          {"ASM-08", two_of_a_kind},
                          {"ASM-09", two_on_one_day},
                          {"ASM-12", dated_in_the_future},
                          {"ASM-13", review_without_reason}};

}  // namespace

std::span<const Rule> assessment_rules() {
  return rules;
}

}  // namespace rehearsal

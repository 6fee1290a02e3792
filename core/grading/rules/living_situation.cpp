#include <algorithm>

#include "core/checks/history.hpp"
#include "core/exchange/words.hpp"
#include "core/grading/rules/common.hpp"

namespace rehearsal {
namespace {

constexpr int homelessness_prevention = 12;
constexpr std::string_view twelve_months = "112";
constexpr std::string_view first_month = "101";

/// 3.917 is asked of the head and of adults.
template <class Look>
void each_asked(const Scene& scene, Look look) {
  each_stay(scene, [&](const Person& person, const Entity& stay) {
    if (person.adult() || person.head()) look(person, stay);
  });
}

bool prevention(const Scene& scene) {
  return scene.by.project != nullptr && scene.by.project->type == homelessness_prevention;
}

Place entry_place(const Scene& scene, const Person& person, std::string_view field) {
  return stay_place(scene, person, field);
}

int months_in(std::string_view code) {
  return checks::months_of(exchange::number(code));
}

void months_against_date(const Scene& scene, Sink& sink) {
  if (prevention(scene)) return;
  each_asked(scene, [&](const Person& person, const Entity& stay) {
    const auto since = day_in(stay, "DateToStreetESSH");
    const std::string& months = stay.value("MonthsHomelessPastThreeYears");
    if (stay.value("TimesHomelessPastThreeYears") != "1" || !since || !person.entered || months.empty()) return;
    if (*since > *person.entered) return;  // LIV-09
    const int counted = checks::months_counted(*since, *person.entered);
    if (months_in(months) == counted) return;
    sink.raise("LIV-07", entry_place(scene, person, "MonthsHomelessPastThreeYears"))
        .saw("entered", "MonthsHomelessPastThreeYears", months)
        .saw("from", "DateToStreetESSH", *since, entry_place(scene, person, "DateToStreetESSH"))
        .saw("to", "EntryDate", *person.entered, entry_place(scene, person, "EntryDate"))
        .saw("times", "TimesHomelessPastThreeYears", "1", entry_place(scene, person, "TimesHomelessPastThreeYears"))
        .saw("expected", "MonthsHomelessPastThreeYears", std::to_string(100 + counted));
  });
}

void three_years_without_break(const Scene& scene, Sink& sink) {
  if (prevention(scene)) return;
  each_asked(scene, [&](const Person& person, const Entity& stay) {
    const auto since = day_in(stay, "DateToStreetESSH");
    if (!since || !person.entered || !checks::three_years_long(*since, *person.entered)) return;
    const std::string& times = stay.value("TimesHomelessPastThreeYears");
    const std::string& months = stay.value("MonthsHomelessPastThreeYears");
    if (times.empty() || months.empty() || (times == "1" && months_in(months) >= months_in(twelve_months))) return;
    sink.raise("LIV-08", entry_place(scene, person, "TimesHomelessPastThreeYears"))
        .saw("entered", "TimesHomelessPastThreeYears", times)
        .saw("months", "MonthsHomelessPastThreeYears", months,
             entry_place(scene, person, "MonthsHomelessPastThreeYears"))
        .saw("from", "DateToStreetESSH", *since, entry_place(scene, person, "DateToStreetESSH"))
        .saw("to", "EntryDate", *person.entered, entry_place(scene, person, "EntryDate"));
  });
}

void homeless_after_entry(const Scene& scene, Sink& sink) {
  if (prevention(scene)) return;
  each_asked(scene, [&](const Person& person, const Entity& stay) {
    const auto since = day_in(stay, "DateToStreetESSH");
    if (!since || !person.entered || *since <= *person.entered) return;
    sink.raise("LIV-09", entry_place(scene, person, "DateToStreetESSH"))
        .saw("entered", "DateToStreetESSH", *since)
        .saw("to", "EntryDate", *person.entered, entry_place(scene, person, "EntryDate"));
  });
}

void longer_than_the_episode(const Scene& scene, Sink& sink) {
  each_asked(scene, [&](const Person& person, const Entity& stay) {
    const auto since = day_in(stay, "DateToStreetESSH");
    if (!is_homeless(stay.value("LivingSituation")) || !since || !person.entered || *since > *person.entered) return;
    const std::string& length = stay.value("LengthOfStay");
    if (checks::shortest_days(exchange::number(length)) <= days_between(*since, *person.entered)) return;
    sink.raise("LIV-10", entry_place(scene, person, "LengthOfStay"))
        .saw("entered", "LengthOfStay", length)
        .saw("residence", "LivingSituation", stay.value("LivingSituation"),
             entry_place(scene, person, "LivingSituation"))
        .saw("from", "DateToStreetESSH", *since, entry_place(scene, person, "DateToStreetESSH"))
        .saw("to", "EntryDate", *person.entered, entry_place(scene, person, "EntryDate"));
  });
}

/// 3.917 B: whether the stay was short enough to go on asking; nothing while it cannot be told.
std::optional<bool> short_stay(const Entity& stay) {
  const std::string &residence = stay.value("LivingSituation"), &length = stay.value("LengthOfStay");
  if (residence.empty() || is_homeless(residence) || length.empty()) return std::nullopt;
  return checks::short_stay(exchange::number(residence), exchange::number(length));
}

/// The fields that stay empty after the point at which 3.917 stops asking.
std::vector<std::string_view> not_asked(const Scene& scene, const Entity& stay) {
  if (asks_3917_a(scene)) return {"LOSUnderThreshold", "PreviousStreetESSH"};
  if (is_homeless(stay.value("LivingSituation"))) return {};
  const bool stopped_at_length = stay.value("LOSUnderThreshold") == "0" || short_stay(stay) == std::optional(false);
  std::vector<std::string_view> fields;
  if (stopped_at_length) fields.push_back("PreviousStreetESSH");
  if (stopped_at_length || stay.value("PreviousStreetESSH") == "0") {
    for (const std::string_view field :
         {"DateToStreetESSH", "TimesHomelessPastThreeYears", "MonthsHomelessPastThreeYears"})
      fields.push_back(field);
  }
  return fields;
}

void asked_too_much(const Scene& scene, Sink& sink) {
  each_asked(scene, [&](const Person& person, const Entity& stay) {
    for (const std::string_view field : not_asked(scene, stay)) {
      if (!stay.answered(field)) continue;
      sink.raise("LIV-11", entry_place(scene, person, field))
          .saw("entered", field, stay.value(field))
          .saw("residence", "LivingSituation", stay.value("LivingSituation"),
               entry_place(scene, person, "LivingSituation"))
          .saw("length", "LengthOfStay", stay.value("LengthOfStay"), entry_place(scene, person, "LengthOfStay"));
    }
  });
}

void threshold_wrong(const Scene& scene, Sink& sink) {
  if (asks_3917_a(scene)) return;
  each_asked(scene, [&](const Person& person, const Entity& stay) {
    const auto short_enough = short_stay(stay);
    const std::string& said = stay.value("LOSUnderThreshold");
    if (!short_enough || !known(stay.value("LengthOfStay")) || said.empty() || (said == "1") == *short_enough) return;
    sink.raise("LIV-12", entry_place(scene, person, "LOSUnderThreshold"))
        .saw("entered", "LOSUnderThreshold", said)
        .saw("residence", "LivingSituation", stay.value("LivingSituation"),
             entry_place(scene, person, "LivingSituation"))
        .saw("length", "LengthOfStay", stay.value("LengthOfStay"), entry_place(scene, person, "LengthOfStay"));
  });
}

constexpr std::string_view rental_with_subsidy = "435";

void subsidy_does_not_fit(const Scene& scene, Sink& sink) {
  each_asked(scene, [&](const Person& person, const Entity& stay) {
    const std::string &residence = stay.value("LivingSituation"), &subsidy = stay.value("RentalSubsidyType");
    if ((residence == rental_with_subsidy) == !subsidy.empty()) return;
    sink.raise("LIV-13", entry_place(scene, person, "RentalSubsidyType"))
        .saw("entered", "RentalSubsidyType", subsidy)
        .saw("residence", "LivingSituation", residence, entry_place(scene, person, "LivingSituation"));
  });
}

void more_times_than_months(const Scene& scene, Sink& sink) {
  each_asked(scene, [&](const Person& person, const Entity& stay) {
    const std::string& times = stay.value("TimesHomelessPastThreeYears");
    const bool several = times == "2" || times == "3" || times == "4";
    if (!several || stay.value("MonthsHomelessPastThreeYears") != first_month) return;
    sink.raise("LIV-14", entry_place(scene, person, "MonthsHomelessPastThreeYears"))
        .saw("entered", "MonthsHomelessPastThreeYears", first_month)
        .saw("times", "TimesHomelessPastThreeYears", times, entry_place(scene, person, "TimesHomelessPastThreeYears"));
  });
}

constexpr Rule rules[] = {{"LIV-07", months_against_date},  {"LIV-08", three_years_without_break},
                          {"LIV-09", homeless_after_entry}, {"LIV-10", longer_than_the_episode},
                          {"LIV-11", asked_too_much},       {"LIV-12", threshold_wrong},
                          {"LIV-13", subsidy_does_not_fit}, {"LIV-14", more_times_than_months}};

}  // namespace

std::span<const Rule> living_situation_rules() {
  return rules;
}

}  // namespace rehearsal

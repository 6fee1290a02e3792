#include "core/checks/check.hpp"
#include "core/checks/history.hpp"

namespace rehearsal::checks {
namespace {

// 3.917, of adults and heads.

constexpr int rental_with_subsidy = 435;

Cell prior(const Stay& s) {
  return s.e[E::LivingSituation];
}
Cell length(const Stay& s) {
  return s.e[E::LengthOfStay];
}
Cell since(const Stay& s) {
  return s.e[E::DateToStreetESSH];
}
Cell times(const Stay& s) {
  return s.e[E::TimesHomelessPastThreeYears];
}
Cell months(const Stay& s) {
  return s.e[E::MonthsHomelessPastThreeYears];
}
Cell threshold(const Stay& s) {
  return s.e[E::LOSUnderThreshold];
}
Cell night_before(const Stay& s) {
  return s.e[E::PreviousStreetESSH];
}

/// Since 2016-10-01 these questions are asked as they are now.
bool as_now(const Stay& s) {
  static const Cell first = cell_of(*Date::of(2016, 10, 1));
  return given(s.entry()) && s.entry() >= first;
}
bool asked_now(const Stay& s) {
  return s.asked() && as_now(s);
}
bool asks_all(const Stay& s) {
  return s.is({0, 1, 4, 8});
}
bool asks_step_by_step(const Stay& s) {
  return given(s.type()) && !asks_all(s);
}
bool not_prevention(const Stay& s) {
  return asked_now(s) && s.type() != prevention;
}

bool prior_null(const Stay& s) {
  return s.asked() && is_null(prior(s));
}
bool prior_unknown(const Stay& s) {
  return s.asked() && no_answer(prior(s));
}
bool prior_unknown_now(const Stay& s) {
  return asked_now(s) && no_answer(prior(s));
}
bool subsidy_missing(const Stay& s) {
  const Cell subsidy = s.e[E::RentalSubsidyType];
  static const CodeSet* list = code_set("3.12.A");
  return s.asked() && prior(s) == rental_with_subsidy &&
         (is_null(subsidy) || (given(subsidy) && !list->contains(subsidy)));
}
bool length_null(const Stay& s) {
  return s.asked() && is_null(length(s));
}
bool length_unknown(const Stay& s) {
  return s.asked() && no_answer(length(s));
}

bool steps_incomplete(const Stay& s) {
  const bool short_enough = given(prior(s)) && !homeless(prior(s)) && short_stay(prior(s), length(s));
  return asked_now(s) && s.is({2, 3, 6, 9, 10, 12, 13}) && short_enough &&
         (is_null(threshold(s)) || is_null(night_before(s)));
}
bool night_before_null(const Stay& s) {
  return asked_now(s) && threshold(s) == 1 && is_null(night_before(s));
}
bool since_null(const Stay& s) {
  return asked_now(s) && threshold(s) == 1 && night_before(s) == 1 && is_null(since(s));
}
bool times_or_months_null(const Stay& s) {
  return asked_now(s) && asks_all(s) && (is_null(times(s)) || is_null(months(s)));
}
bool times_or_months_unknown(const Stay& s) {
  return asked_now(s) && (no_answer(times(s)) || no_answer(months(s)));
}
bool since_after_entry(const Stay& s) {
  return not_prevention(s) && given(since(s)) && since(s) > s.entry();
}
bool months_can_be_worked_out(const Stay& s) {
  return not_prevention(s) && times(s) == 1 && no_answer(months(s));
}
bool months_against_date(const Stay& s) {
  if (!not_prevention(s) || times(s) != 1 || !given(since(s)) || since(s) > s.entry()) return false;
  const int said = given(months(s)) ? months_of(months(s)) : 0;
  return said > 0 && said != months_counted(date_of(since(s)), date_of(s.entry()));
}
bool three_years(const Stay& s) {
  if (!not_prevention(s) || !given(since(s)) || !three_years_long(date_of(since(s)), date_of(s.entry()))) return false;
  constexpr int twelve_months = 112;
  return (given(times(s)) && times(s) != 1) || (given(months(s)) && months(s) < twelve_months);
}

bool disabling_unknown(const Stay& s) {
  return no_answer(s.e[E::DisablingCondition]);
}

bool first_questions_null(const Stay& s) {
  return s.asked() && asks_all(s) && (is_null(since(s)) || is_null(times(s)) || is_null(months(s)));
}
bool asked_too_much(const Stay& s) {
  const bool stopped = given(prior(s)) && !homeless(prior(s)) && (threshold(s) == 0 || night_before(s) == 0);
  return asks_step_by_step(s) && stopped && (given(since(s)) || given(times(s)) || given(months(s)));
}
bool threshold_wrong(const Stay& s) {
  const bool told = given(prior(s)) && !no_answer(prior(s)) && given(length(s)) && !no_answer(length(s));
  if (!asks_step_by_step(s) || !told || homeless(prior(s)) || !one_of(threshold(s), {0, 1})) return false;
  return (threshold(s) == 1) != short_stay(prior(s), length(s));
}
bool longer_than_the_episode(const Stay& s) {
  if (!given(prior(s)) || !homeless(prior(s)) || !given(since(s)) || !given(s.entry())) return false;
  return since(s) <= s.entry() && given(length(s)) && shortest_days(length(s)) > s.entry() - since(s);
}
bool months_impossible(const Stay& s) {
  constexpr int one_month = 101;
  if (one_of(times(s), {2, 3, 4}) && months(s) == one_month) return true;
  if (times(s) != 1 || !given(months(s)) || months_of(months(s)) < 2 || !given(since(s)) || !given(s.entry()))
    return false;
  return months_counted(date_of(since(s)), date_of(s.entry())) == 1;
}
bool homeless_before_prevention(const Stay& s) {
  return s.type() == prevention && given(prior(s)) && homeless(prior(s));
}
bool homeless_adult_before_prevention(const Stay& s) {
  return s.adult() && homeless_before_prevention(s);
}
bool housed_before_rehousing(const Stay& s) {
  return s.adult() && s.type() == rapid_rehousing && given(prior(s)) && !homeless(prior(s));
}

// Q6d of the reports.

bool counted(const Stay& s) {
  return reported_asked(s) && as_now(s);
}
bool unknown_or_missing(Cell cell) {
  return is_null(cell) || no_answer(cell);
}
bool institution_time_missing(const Stay& s) {
  return counted(s) && asks_step_by_step(s) && given(prior(s)) && institutional(prior(s)) &&
         unknown_or_missing(length(s));
}
bool housing_time_missing(const Stay& s) {
  const bool elsewhere = is_null(prior(s)) || (given(prior(s)) && !homeless(prior(s)) && !institutional(prior(s)));
  return counted(s) && asks_step_by_step(s) && elsewhere && unknown_or_missing(length(s));
}
bool history_expected(const Stay& s) {
  if (!counted(s)) return false;
  if (asks_all(s) || (given(prior(s)) && homeless(prior(s)))) return true;
  return given(length(s)) && short_stay(given(prior(s)) ? prior(s) : 0, length(s)) && night_before(s) == 1;
}
bool expected_since(const Stay& s) {
  return history_expected(s) && is_null(since(s));
}
bool expected_times(const Stay& s) {
  return history_expected(s) && unknown_or_missing(times(s));
}
bool expected_months(const Stay& s) {
  return history_expected(s) && unknown_or_missing(months(s));
}

constexpr StayCheck checks[] = {
    {"EV-30", File::Enrollment, "LivingSituation", prior_null},
    {"EV-64", File::Enrollment, "LivingSituation", prior_unknown},
    {"EV-68", File::Enrollment, "LivingSituation EntryDate", prior_unknown_now},
    {"EV-130", File::Enrollment, "LivingSituation RentalSubsidyType", subsidy_missing},
    {"EV-26", File::Enrollment, "LengthOfStay", length_null},
    {"EV-73", File::Enrollment, "LengthOfStay", length_unknown},
    {"EV-41", File::Enrollment, "LivingSituation LengthOfStay LOSUnderThreshold PreviousStreetESSH", steps_incomplete},
    {"EV-29", File::Enrollment, "LOSUnderThreshold PreviousStreetESSH", night_before_null},
    {"EV-28", File::Enrollment, "LOSUnderThreshold PreviousStreetESSH DateToStreetESSH", since_null},
    {"EV-31", File::Enrollment, "TimesHomelessPastThreeYears MonthsHomelessPastThreeYears", times_or_months_null},
    {"EV-61", File::Enrollment, "TimesHomelessPastThreeYears MonthsHomelessPastThreeYears", times_or_months_unknown},
    {"EV-69", File::Enrollment, "DateToStreetESSH EntryDate", since_after_entry},
    {"EV-70", File::Enrollment, "TimesHomelessPastThreeYears MonthsHomelessPastThreeYears", months_can_be_worked_out},
    {"EV-71", File::Enrollment, "DateToStreetESSH EntryDate MonthsHomelessPastThreeYears", months_against_date},
    {"EV-105", File::Enrollment, "DateToStreetESSH EntryDate TimesHomelessPastThreeYears MonthsHomelessPastThreeYears",
     three_years},
    {"EV-32", File::Enrollment, "DisablingCondition", disabling_unknown},
    {"MR-19", File::Enrollment, "DateToStreetESSH TimesHomelessPastThreeYears MonthsHomelessPastThreeYears",
     first_questions_null},
    {"MR-20", File::Enrollment,
     "LOSUnderThreshold PreviousStreetESSH DateToStreetESSH TimesHomelessPastThreeYears MonthsHomelessPastThreeYears",
     asked_too_much},
    {"MR-21", File::Enrollment, "LivingSituation LengthOfStay LOSUnderThreshold", threshold_wrong},
    {"MR-22", File::Enrollment, "LengthOfStay DateToStreetESSH EntryDate", longer_than_the_episode},
    {"MR-23", File::Enrollment, "TimesHomelessPastThreeYears MonthsHomelessPastThreeYears", months_impossible},
    {"MR-56", File::Enrollment, "LivingSituation", homeless_before_prevention},
    {"GD-12", File::Enrollment, "LivingSituation", homeless_adult_before_prevention},
    {"GD-13", File::Enrollment, "LivingSituation", housed_before_rehousing},
    {"AP-6d-C", File::Enrollment, "LivingSituation LengthOfStay", institution_time_missing},
    {"AP-6d-D", File::Enrollment, "LivingSituation LengthOfStay", housing_time_missing},
    {"AP-6d-E", File::Enrollment, "DateToStreetESSH", expected_since},
    {"AP-6d-F", File::Enrollment, "TimesHomelessPastThreeYears", expected_times},
    {"AP-6d-G", File::Enrollment, "MonthsHomelessPastThreeYears", expected_months},
};

}  // namespace

std::span<const StayCheck> living_situation_checks() {
  return checks;
}

}  // namespace rehearsal::checks

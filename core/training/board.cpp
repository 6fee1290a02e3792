#include "core/training/board.hpp"

#include <algorithm>

#include "core/base/text.hpp"
#include "core/training/moves.hpp"
#include "core/training/request.hpp"

namespace rehearsal {
namespace {

constexpr int whole = 100;

/// How many of the four steps lie behind a case at the stage.
int steps_behind(TrainingStage stage) {
  switch (stage) {
    case TrainingStage::learning:
      return 1;
    case TrainingStage::waitlisted:
    case TrainingStage::registered:
    case TrainingStage::session:
    case TrainingStage::review:
    case TrainingStage::walkthrough:
    case TrainingStage::disputed:
      return 2;
    case TrainingStage::ready:
      return 3;
    case TrainingStage::live:
      return 4;
    default:
      return 0;
  }
}

bool learner_done(const TrainingCase& in) {
  return std::all_of(in.courses.begin(), in.courses.end(),
                     [](const auto& each) { return each.second.percent == whole && each.second.redo.empty(); });
}

std::vector<Role> turn_while_learning(const TrainingCase& in, const Workflow& workflow) {
  const bool session_next = all_attested(in, workflow, "intro") && all_attested(in, workflow, "project") &&
                            !in.passed && workflow.asks(in.path, "session");
  if (session_next || !learner_done(in)) return {Role::learner};
  std::vector<Role> turn;
  for (const auto& [id, course] : in.courses) {
    if (course.attested) continue;
    const CourseOffer* offer = workflow.course(id);
    const Role role = offer != nullptr && offer->kind == "alternate" ? Role::ce : Role::trainer;
    if (std::find(turn.begin(), turn.end(), role) == turn.end()) turn.push_back(role);
  }
  return turn;
}

void add_course_clocks(std::vector<RunningClock>& clocks, const TrainingCase& in, const Workflow& workflow) {
  if (in.passed) return;
  for (const auto& [id, course] : in.courses) {
    const CourseOffer* offer = workflow.course(id);
    if (offer == nullptr || course.percent < whole) continue;
    const int months = months_until_stale(*offer, workflow);
    if (months == 0) continue;
    const char* what = offer->kind == "project" ? "project-course" : "intro";
    clocks.push_back({what, course.completed, course.completed.plus_months(months)});
  }
}

bool in_session(TrainingStage stage) {
  return stage == TrainingStage::session || stage == TrainingStage::review || stage == TrainingStage::walkthrough ||
         stage == TrainingStage::disputed;
}

/// How often the rule that was broken most came up, over the submissions.
int repeats(const TrainingCase& in) {
  std::map<std::string, int> counts;
  int most = 0;
  for (const Sitting& sitting : in.sittings) {
    if (!sitting.rule.empty()) most = std::max(most, ++counts[sitting.rule]);
  }
  return most;
}

using Data = std::map<std::string, std::string>;

Data suggested_invoice(const TrainingCase& in, long cents, Date on) {
  constexpr int days_to_pay = 30;
  return {{"invoice", "i-" + in.id}, {"cents", std::to_string(cents)}, {"due", on.plus_days(days_to_pay).iso()}};
}

Data suggested_enrollment(const Training& training, const TrainingCase& in, const Workflow& workflow, Date on) {
  std::vector<std::string> courses;
  for (const ProposedCourse& each : proposed_courses(training, in, workflow)) courses.push_back(each.course);
  const Price price = price_of(courses, workflow);
  Data data = price.cents == 0 ? Data() : suggested_invoice(in, price.cents, on);
  data["courses"] = joined(courses, " ");
  data["pay"] = "none";
  if (price.cents == 0) return data;
  std::vector<std::string> credits = training.free_credits(in.agency);
  if (static_cast<int>(credits.size()) >= price.credits) {
    credits.resize(static_cast<std::size_t>(price.credits));
    data["pay"] = "credit";
    data["credits"] = joined(credits, " ");
    return data;
  }
  data["pay"] = "invoice";
  return data;
}

std::string next_course(const TrainingCase& in, const Workflow& workflow, bool attest) {
  for (const char* kind : {"intro", "intro-read-only", "project", "alternate"}) {
    for (const std::string& id : assigned(in, workflow, kind)) {
      const CourseProgress& course = in.courses.at(id);
      const bool done = course.percent == whole && course.redo.empty();
      if (attest ? done && !course.attested : !done) return id;
    }
  }
  return in.courses.empty() ? "" : in.courses.begin()->first;
}

std::string next_seat(const Training& training, const Workflow& workflow) {
  for (int group = 1; group < 1000; ++group) {
    for (int number = 1; number <= workflow.group_size; ++number) {
      const std::string seat = "g" + std::to_string(group) + "." + std::to_string(number);
      if (training.seated(seat) == nullptr) return seat;
    }
  }
  return "";
}

}  // namespace

std::array<StepIs, 4> steps_of(const TrainingCase& in) {
  std::array<StepIs, 4> steps = {StepIs::ahead, StepIs::ahead, StepIs::ahead, StepIs::ahead};
  const int behind = steps_behind(in.stage);
  for (int at = 0; at < behind; ++at) steps[static_cast<std::size_t>(at)] = StepIs::done;
  if (behind < 4 && in.stage != TrainingStage::closed) steps[static_cast<std::size_t>(behind)] = StepIs::current;
  return steps;
}

std::vector<Role> whose_turn(const TrainingCase& in, const Workflow& workflow) {
  switch (in.stage) {
    case TrainingStage::none:
    case TrainingStage::hired:
    case TrainingStage::returned:
    case TrainingStage::removed:
      return {Role::ata};
    case TrainingStage::approval:
      return {Role::ce};
    case TrainingStage::learning:
      return turn_while_learning(in, workflow);
    case TrainingStage::session:
      return {Role::learner};
    case TrainingStage::live:
      if (!in.signed_agreement) return {Role::learner};
      if (!in.returned_agreement) return {Role::ata, Role::supervisor};
      return {};
    case TrainingStage::closed:
      return {};
    default:
      return {Role::trainer};
  }
}

std::vector<RunningClock> clocks_of(const TrainingCase& in, const Workflow& workflow) {
  std::vector<RunningClock> clocks;
  if (in.stage == TrainingStage::closed) return clocks;
  if (in_session(in.stage) && in.last_day != Date()) clocks.push_back({"session", in.opened, in.last_day});
  if (in.stage == TrainingStage::learning || in.stage == TrainingStage::waitlisted)
    add_course_clocks(clocks, in, workflow);
  if (!in.fee.invoice.empty() && in.fee.paid_on.empty()) {
    if (const auto due = Date::from_iso(in.fee.due)) clocks.push_back({"invoice", in.history.front().on, *due});
  }
  if (in.stage == TrainingStage::live) {
    if (!in.warned) clocks.push_back({"warning", in.active, in.active.plus_months(workflow.warn_months)});
    clocks.push_back({"removal", in.active, in.active.plus_months(workflow.remove_months)});
  }
  std::stable_sort(clocks.begin(), clocks.end(), [](const auto& a, const auto& b) { return a.until < b.until; });
  return clocks;
}

std::vector<std::string> help_points(const TrainingCase& in, const Workflow& workflow, Date on) {
  std::vector<std::string> points;
  if (in.stage == TrainingStage::returned) points.emplace_back("returned");
  if (in.stage == TrainingStage::walkthrough) points.emplace_back("walkthrough");
  const bool again =
      std::any_of(in.courses.begin(), in.courses.end(), [](const auto& each) { return !each.second.redo.empty(); });
  if (again) points.emplace_back("redo");
  const int limit = workflow.ask_help_after_repeats;
  if (limit > 0 && !in.passed && repeats(in) >= limit) points.emplace_back("repeats");
  for (const RunningClock& clock : clocks_of(in, workflow)) {
    const int length = days_between(clock.from, clock.until);
    const int left = days_between(on, clock.until);
    if (left * whole < length * workflow.ask_help_below_percent) {
      points.emplace_back("clock");
      break;
    }
  }
  return points;
}

std::vector<Move> moves_of(const Training& training, const TrainingCase& in, const PersonId& person) {
  std::vector<Move> all;
  for (const MoveRow& row : moves()) {
    if (std::find(row.from.begin(), row.from.end(), in.stage) == row.from.end()) continue;
    const bool may = std::any_of(row.roles.begin(), row.roles.end(), [&](Role role) {
      const bool is_own = person == in.learner && role != Role::learner;
      return !is_own && training.acts(person, role, in.learner, in.agency);
    });
    if (may) all.push_back(row.move);
  }
  return all;
}

Data suggested(const Training& training, const TrainingRules& rules, const TrainingCase& in, Move move, Date on,
               const std::string& policy) {
  const Workflow* stamped = rules.workflow(in.policy.empty() || move == Move::accept ? policy : in.policy);
  static const Workflow none;
  const Workflow& workflow = stamped == nullptr ? none : *stamped;
  const std::string attempt = std::to_string(in.sittings.size() + (move == Move::submit ? 1 : 0));
  switch (move) {
    case Move::send_ticket: {
      Data data = in.ticket;
      if (data["name"].empty()) data["name"] = in.name;
      return data;
    }
    case Move::return_ticket:
      return {{"missing", joined(missing_parts(training, in, workflow), " ")}};
    case Move::accept:
      return {{"policy", policy}, {"path", proposed_path(training, in, workflow, on)}};
    case Move::enroll:
      return suggested_enrollment(training, in, workflow, on);
    case Move::change_courses: {
      std::vector<std::string> courses;
      for (const auto& [id, course] : in.courses) courses.push_back(id);
      return {{"courses", joined(courses, " ")}};
    }
    case Move::progress:
      return {{"course", next_course(in, workflow, false)}, {"percent", "100"}};
    case Move::attest:
      return {{"course", next_course(in, workflow, true)}};
    case Move::give_seat:
      return {{"seat", next_seat(training, workflow)}};
    case Move::open_session: {
      const auto project = assigned(in, workflow, "project");
      return {{"scenario", in.scenario}, {"course", project.empty() ? "" : project.front()}};
    }
    case Move::submit:
      return {{"attempt", attempt}, {"record", "practice"}, {"frozen", "practice-1"}};
    case Move::review:
    case Move::settle: {
      const auto project = assigned(in, workflow, "project");
      return {{"attempt", attempt}, {"outcome", "corrections"}, {"redo", project.empty() ? "" : project.front()}};
    }
    case Move::book_walkthrough:
      return {{"when", on.plus_days(2).iso() + "T10:00"}};
    case Move::invoice:
      return suggested_invoice(in, in.fee.cents, on);
    case Move::record_payment:
      return {{"invoice", in.fee.invoice}};
    case Move::end_credentials:
      return {{"because", "inactive"}};
    default:
      return {};
  }
}

}  // namespace rehearsal

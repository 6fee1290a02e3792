#include <algorithm>

#include "core/training/moves.hpp"
#include "core/training/request.hpp"

namespace rehearsal {
namespace {

const Workflow& no_rules() {
  static const Workflow none;
  return none;
}

/// The roles of the row that the person has, of whatever agency.
bool has_any(const Training& training, const MoveRow& row, const Told& told, const TrainingCase& in) {
  return std::any_of(row.roles.begin(), row.roles.end(), [&](Role role) {
    if (role == Role::learner) return !in.learner.empty() && told.by == in.learner;
    return training.has(told.by, role);
  });
}

/// ATAs and supervisors act for their own agency alone.
bool in_place(const Training& training, const MoveRow& row, const Told& told, const TrainingCase& in) {
  const std::string agency = in.agency.empty() ? told.fact.value("agency") : in.agency;
  return std::any_of(row.roles.begin(), row.roles.end(),
                     [&](Role role) { return training.acts(told.by, role, in.learner, agency); });
}

std::optional<Failure> unfit_person(const Training& training, const TrainingRules& rules, const MoveRow& row,
                                    const Told& told, const TrainingCase& in) {
  const bool roster = row.roles.front() == Role::trustee;
  if (roster && rules.trusted_first(told.by)) return std::nullopt;
  if (!has_any(training, row, told, in)) return against(not_your_role);
  if (row.from.empty()) return std::nullopt;
  if (!in_place(training, row, told, in)) return against(not_your_agency);
  const PersonId learner = in.learner.empty() ? told.fact.value("learner") : in.learner;
  const bool for_learner = std::find(row.roles.begin(), row.roles.end(), Role::learner) != row.roles.end();
  if (told.by == learner && !for_learner) return against(own_case);
  return std::nullopt;
}

std::optional<Failure> unfit_data(const MoveRow& row, const Told& told) {
  if (!Date::from_iso(told.fact.value("on"))) return against(bad_fact, {{"member", "on"}});
  for (const std::string_view key : row.required) {
    if (told.fact.data.count(std::string(key)) == 0) return against(bad_fact, {{"member", std::string(key)}});
  }
  for (const auto& [key, value] : told.fact.data) {
    const auto among = [&](const std::vector<std::string_view>& keys) {
      return std::find(keys.begin(), keys.end(), key) != keys.end();
    };
    if (key != "on" && !among(row.required) && !among(row.optional)) return against(bad_fact, {{"member", key}});
  }
  return std::nullopt;
}

/// A second decision about one submission, made where the first had not arrived. Where the case has gone on since, it
/// comes too late.
bool is_second_opinion(const TrainingCase& in, const Told& told) {
  if (told.fact.move != Move::review || in.history.empty() || in.sittings.empty()) return false;
  const Move last = in.history.back().move;
  const bool fresh = last == Move::review && in.stage != TrainingStage::live;
  return fresh && told.fact.value("attempt") == std::to_string(in.sittings.back().number);
}

TrainingStage after_steps(const TrainingCase& in, const Told& told, const Workflow& workflow) {
  TrainingCase then = in;
  if (told.fact.move == Move::enroll || told.fact.move == Move::change_courses) {
    then.courses.clear();
    for (const std::string& id : words_of(told.fact.value("courses"))) {
      const auto before = in.courses.find(id);
      then.courses[id] = before == in.courses.end() ? CourseProgress() : before->second;
    }
  }
  if (told.fact.move == Move::attest) {
    then.courses[told.fact.value("course")].attested = true;
    if (in.stage != TrainingStage::learning) return in.stage;
  }
  if (told.fact.move == Move::review || told.fact.move == Move::settle) then.passed = true;
  if (told.fact.move == Move::settle) {  // the decision to do a course again is settled too
    for (auto& [id, course] : then.courses) course.attested = course.attested || !course.redo.empty();
  }
  return steps_done(then, workflow) ? TrainingStage::ready : TrainingStage::learning;
}

TrainingStage by_outcome(const TrainingCase& in, const Told& told, const Workflow& workflow) {
  const std::string outcome = told.fact.value("outcome");
  if (outcome == "corrections") return TrainingStage::session;
  if (outcome == "walkthrough") return TrainingStage::walkthrough;
  if (outcome == "redo") return TrainingStage::learning;
  return after_steps(in, told, workflow);
}

TrainingStage goal(const MoveRow& row, const MoveLook& look) {
  switch (row.goes) {
    case Goes::stays:
      return look.in.stage;
    case Goes::to:
      return row.target;
    case Goes::by_steps:
      return after_steps(look.in, look.told, look.workflow);
    case Goes::by_outcome:
      return by_outcome(look.in, look.told, look.workflow);
    case Goes::by_policy:
      return look.workflow.group_size > 0 ? TrainingStage::waitlisted : TrainingStage::registered;
    case Goes::by_ticket:
      break;
  }
  return look.workflow.asks(look.told.fact.value("path"), "alternate-training") ? TrainingStage::approval
                                                                                : TrainingStage::accepted;
}

}  // namespace

Result<TrainingStage> judge(const Training& training, const TrainingRules& rules, const Told& told, Judging how) {
  static const TrainingCase nobody;
  const MoveRow& row = row_of(told.fact.move);
  if (auto unfit = unfit_data(row, told)) return *unfit;
  const bool of_case = !row.from.empty();
  if (of_case == told.in.empty()) return against(no_such_case);
  const TrainingCase* found = of_case ? training.find(told.in) : nullptr;
  const TrainingCase& in = found == nullptr ? nobody : *found;
  if (of_case && found == nullptr && told.fact.move != Move::hire) return against(no_such_case);
  if (auto unfit = unfit_person(training, rules, row, told, in)) return *unfit;
  const bool here = !of_case || std::find(row.from.begin(), row.from.end(), in.stage) != row.from.end();
  const bool second = how == Judging::arrived && !here && is_second_opinion(in, told);
  if (!here && !second) return against(not_now, {{"stage", std::string(name_of(in.stage))}});
  const std::string named = told.fact.value("policy");
  const std::string& policy = named.empty() ? in.policy : named;
  const Workflow* workflow = policy.empty() ? &no_rules() : rules.workflow(policy);
  if (workflow == nullptr) return against(policy_missing, {{"policy", policy}});
  const MoveLook look{training, rules, told, in, *workflow, how};
  if (row.guard != nullptr) {
    if (auto refusal = row.guard(look)) return *refusal;
  }
  if (!second) return goal(row, look);
  const bool agrees = told.fact.value("outcome") == in.sittings.back().outcome;
  return agrees ? in.stage : TrainingStage::disputed;
}

}  // namespace rehearsal

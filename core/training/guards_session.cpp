#include <algorithm>

#include "core/base/text.hpp"
#include "core/training/guards.hpp"
#include "core/training/request.hpp"

namespace rehearsal {
namespace {

constexpr long greatest_attempt = 10'000;

bool blank(const MoveLook& look, const char* key) {
  return trimmed(look.told.fact.value(key)).empty();
}

bool all_used(const MoveLook& look) {
  return look.workflow.attempts > 0 && look.in.attempts_used >= look.workflow.attempts;
}

bool any_stale(const MoveLook& look) {
  return std::any_of(look.in.courses.begin(), look.in.courses.end(), [&](const auto& each) {
    const CourseOffer* offer = look.workflow.course(each.first);
    return offer != nullptr && is_stale(each.second, *offer, look.workflow, look.told.on());
  });
}

/// "g3.5": the fifth seat of group 3.
bool is_seat(const std::string& text, int size) {
  const auto dot = text.rfind('.');
  if (dot == std::string::npos || !is_id(text.substr(0, dot))) return false;
  const long number = number_in(text.substr(dot + 1), size);
  return number >= 1;
}

}  // namespace

std::optional<Failure> guard_sign_up(const MoveLook& look) {
  if (!look.workflow.asks(look.in.path, "session")) return against("workflow.no-session");
  if (look.in.passed) return against("workflow.passed-already");
  const bool done = all_attested(look.in, look.workflow, "intro") && all_attested(look.in, look.workflow, "project");
  if (!done) return against("workflow.courses-open");
  if (any_stale(look)) return against("workflow.stale-course");
  return std::nullopt;
}

std::optional<Failure> guard_seat(const MoveLook& look) {
  const std::string seat = look.told.fact.value("seat");
  if (!is_seat(seat, look.workflow.group_size)) return against("workflow.bad-seat");
  if (look.training.seated(seat) != nullptr) return against("workflow.seat-taken");
  return std::nullopt;
}

std::optional<Failure> guard_open(const MoveLook& look) {
  const CourseOffer* offer = look.workflow.course(look.told.fact.value("course"));
  const bool fits = offer != nullptr && offer->kind == "project" && look.in.courses.count(offer->id) != 0;
  if (!fits || blank(look, "scenario")) return against("workflow.scenario-does-not-fit");
  return std::nullopt;
}

std::optional<Failure> guard_comment(const MoveLook& look) {
  if (blank(look, "text")) return against("workflow.reason-needed");
  // The ATA guides before a submission (S49), the HMIS team comments on what was submitted.
  const bool office = look.training.has(look.told.by, Role::trainer);
  const bool reviewing = look.in.stage == TrainingStage::review;
  if (reviewing != office && look.in.stage != TrainingStage::walkthrough) return against("workflow.not-your-turn");
  return std::nullopt;
}

std::optional<Failure> guard_submit(const MoveLook& look) {
  if (all_used(look)) return against("workflow.attempts-used");
  const long attempt = number_in(look.told.fact.value("attempt"), greatest_attempt);
  const bool next = attempt == static_cast<long>(look.in.sittings.size()) + 1;
  if (!next || !EventId::from(look.told.fact.value("frozen")) || !is_id(look.told.fact.value("record"))) {
    return against("workflow.bad-number");
  }
  return std::nullopt;
}

std::optional<Failure> guard_review(const MoveLook& look) {
  const TrainingFact& fact = look.told.fact;
  const long attempt = number_in(fact.value("attempt"), greatest_attempt);
  if (look.in.sittings.empty() || attempt != look.in.sittings.back().number) return against("workflow.bad-number");
  const std::string outcome = fact.value("outcome");
  constexpr std::string_view known[] = {"credentials", "corrections", "walkthrough", "redo"};
  if (std::find(std::begin(known), std::end(known), outcome) == std::end(known)) {
    return against("workflow.outcome-unknown");
  }
  const bool other_than_band = outcome != fact.value("band");
  if (other_than_band && blank(look, "reason")) return against("workflow.reason-needed");
  if (outcome != "credentials" && all_used(look)) return against("workflow.attempts-used");
  if (outcome != "redo") return std::nullopt;
  const auto courses = words_of(fact.value("redo"));
  const bool assigned = std::all_of(courses.begin(), courses.end(),
                                    [&](const std::string& id) { return look.in.courses.count(id) != 0; });
  if (courses.empty() || !assigned) return against("workflow.course-not-assigned");
  return std::nullopt;
}

std::optional<Failure> guard_book(const MoveLook& look) {
  const std::string when = look.told.fact.value("when");
  const auto day = Date::from_iso(std::string_view(when).substr(0, 10));
  if (!day || *day < look.told.on()) return against("workflow.bad-day");
  return std::nullopt;
}

std::optional<Failure> guard_hold(const MoveLook& look) {
  if (look.in.appointment.empty()) return against("workflow.not-booked");
  return std::nullopt;
}

std::optional<Failure> guard_remove(const MoveLook& look) {
  if (blank(look, "reason")) return against("workflow.reason-needed");
  const bool sitting = look.in.stage == TrainingStage::session || look.in.stage == TrainingStage::review ||
                       look.in.stage == TrainingStage::walkthrough || look.in.stage == TrainingStage::disputed;
  const bool late = sitting && look.workflow.session_days > 0 && look.told.on() > look.in.last_day;
  const bool used = sitting && all_used(look);
  if (!late && !used && !any_stale(look)) return against("workflow.clock-runs");
  return std::nullopt;
}

std::optional<Failure> guard_issue(const MoveLook& look) {
  if (!steps_done(look.in, look.workflow)) return against("workflow.steps-open");
  return std::nullopt;
}

std::optional<Failure> guard_returned_agreement(const MoveLook& look) {
  if (!look.in.signed_agreement) return against("workflow.not-signed");
  return std::nullopt;
}

std::optional<Failure> guard_activity(const MoveLook& look) {
  if (look.told.on() < look.in.active) return against("workflow.bad-day");
  return std::nullopt;
}

std::optional<Failure> guard_warn(const MoveLook& look) {
  if (!ran_out(look, look.in.active, look.workflow.warn_months)) return against("workflow.clock-runs");
  return std::nullopt;
}

std::optional<Failure> guard_end(const MoveLook& look) {
  const std::string because = look.told.fact.value("because");
  if (because == "inactive") {
    if (ran_out(look, look.in.active, look.workflow.remove_months)) return std::nullopt;
    return against("workflow.clock-runs");
  }
  if (because != "revoked" || blank(look, "reason")) return against("workflow.reason-needed");
  return std::nullopt;
}

}  // namespace rehearsal

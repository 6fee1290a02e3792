#include "core/training/fold_parts.hpp"
#include "core/training/guards.hpp"
#include "core/training/request.hpp"

namespace rehearsal {
namespace {

constexpr long greatest_attempt = 10'000;

void open(const Folded& f) {
  TrainingCase& in = f.in;
  const Workflow* workflow = f.rules.workflow(in.policy);
  in.scenario = f.value("scenario");
  in.opened = f.told.on();
  const int days = workflow == nullptr ? 0 : workflow->session_days;
  in.last_day = days > 0 ? in.opened.plus_days(days) : Date();
  in.attempts_used = 0;
  in.coached = false;
}

void submit(const Folded& f) {
  TrainingCase& in = f.in;
  Sitting sitting;
  sitting.number = static_cast<int>(number_in(f.value("attempt"), greatest_attempt));
  sitting.record = f.value("record");
  sitting.frozen = EventId::from(f.value("frozen")).value_or(EventId());
  sitting.on = f.told.on();
  sitting.late = in.last_day != Date() && sitting.on > in.last_day;
  in.sittings.push_back(std::move(sitting));
  ++in.attempts_used;
}

/// Courses to be done again are no longer attested; whoever settles otherwise takes that back.
void ask_again(TrainingCase& in, const std::string& courses, const std::string& parts) {
  for (const std::string& id : words_of(courses)) {
    const auto found = in.courses.find(id);
    if (found == in.courses.end()) continue;
    found->second.attested = false;
    found->second.redo = parts.empty() ? "all" : parts;
  }
}

void ask_no_more(TrainingCase& in) {
  for (auto& [id, course] : in.courses) {
    if (course.redo.empty()) continue;
    course.redo.clear();
    course.attested = true;
  }
}

void decide(const Folded& f) {
  TrainingCase& in = f.in;
  Sitting& sitting = in.sittings.back();
  sitting.reviews.push_back(f.told.id);
  if (in.stage != TrainingStage::review && f.told.fact.move == Move::review) {  // a second opinion
    if (f.to == TrainingStage::disputed) in.passed = false;
    return;
  }
  if (f.told.fact.move == Move::settle) ask_no_more(in);
  sitting.outcome = f.value("outcome");
  sitting.reason = f.value("reason");
  sitting.band = f.value("band");
  sitting.rule = f.value("rule");
  in.passed = sitting.outcome == "credentials";
  in.appointment.clear();
  in.link.clear();
  in.coached = false;
  if (sitting.outcome == "redo") ask_again(in, f.value("redo"), f.value("parts"));
}

void leave_session(TrainingCase& in) {
  in.seat.clear();
  in.scenario.clear();
  in.last_day = Date();
}

}  // namespace

void fold_session(const Folded& f) {
  TrainingCase& in = f.in;
  switch (f.told.fact.move) {
    case Move::sign_up:
      in.scenario = f.value("scenario");
      return;
    case Move::give_seat:
      in.seat = f.value("seat");
      return;
    case Move::open_session:
      return open(f);
    case Move::coach:
      in.coached = true;
      return;
    case Move::pin_comment: {
      const int attempt = static_cast<int>(in.sittings.size());
      in.comments.push_back({f.told.id, f.told.by, attempt, f.value("entity"), f.value("field"), f.value("text")});
      return;
    }
    case Move::submit:
      return submit(f);
    case Move::review:
    case Move::settle:
      return decide(f);
    case Move::book_walkthrough:
      in.appointment = f.value("when");
      in.link = f.value("link");
      return;
    case Move::remove:
      return leave_session(in);
    default:
      return;
  }
}

void fold_credentials(const Folded& f) {
  TrainingCase& in = f.in;
  switch (f.told.fact.move) {
    case Move::issue:
      in.issued = in.active = f.told.on();
      return;
    case Move::sign_agreement:
      in.signed_agreement = true;
      return;
    case Move::return_agreement:
      in.returned_agreement = true;
      return;
    case Move::note_activity:
      in.active = f.told.on();
      in.warned = false;
      return;
    case Move::warn_inactive:
      in.warned = true;
      return;
    case Move::end_credentials:
      in.closed_because = f.value("because");
      return;
    default:
      return;
  }
}

}  // namespace rehearsal

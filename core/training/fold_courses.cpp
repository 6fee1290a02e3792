#include <algorithm>

#include "core/training/fold_parts.hpp"
#include "core/training/guards.hpp"
#include "core/training/request.hpp"

namespace rehearsal {
namespace {

constexpr int whole = 100;

/// What was done before counts on, when the same course is assigned again.
void assign(TrainingCase& in, const std::vector<std::string>& courses) {
  std::map<std::string, CourseProgress> next;
  for (const std::string& id : courses) {
    const auto before = in.courses.find(id);
    next[id] = before == in.courses.end() ? CourseProgress() : before->second;
  }
  in.courses = std::move(next);
}

/// Takes the tokens that are free; for one that another case holds, payment is due.
void take_credits(const Folded& f) {
  for (const std::string& token : words_of(f.value("credits"))) {
    if (f.training.holder_of(token) == nullptr) {
      f.in.fee.credits.push_back(token);
    } else {
      f.in.fee.owed = true;
    }
  }
}

void take_invoice(const Folded& f) {
  f.in.fee.invoice = f.value("invoice");
  f.in.fee.due = f.value("due");
  f.in.fee.link = f.value("link");
  f.in.fee.paid_on.clear();
}

void enroll(const Folded& f) {
  const auto courses = words_of(f.value("courses"));
  assign(f.in, courses);
  const Workflow* workflow = f.rules.workflow(f.in.policy);
  f.in.fee = Fee();
  f.in.fee.cents = workflow == nullptr ? 0 : price_of(courses, *workflow).cents;
  if (f.value("pay") == "credit") take_credits(f);
  if (f.value("pay") == "invoice") take_invoice(f);
}

void progress(const Folded& f) {
  CourseProgress& course = f.in.courses[f.value("course")];
  const int percent = static_cast<int>(number_in(f.value("percent"), whole));
  if (percent < course.percent) course.attested = false;
  if (percent == whole && (course.percent < whole || !course.redo.empty())) course.completed = f.told.on();
  course.percent = percent;
  course.redo.clear();
  if (!f.value("lesson").empty()) course.lesson = f.value("lesson");
}

}  // namespace

void fold_courses(const Folded& f) {
  switch (f.told.fact.move) {
    case Move::enroll:
      return enroll(f);
    case Move::change_courses:
      return assign(f.in, words_of(f.value("courses")));
    case Move::invoice:
      take_invoice(f);
      f.in.fee.owed = false;
      return;
    case Move::redeem:
      f.in.fee.owed = false;
      return take_credits(f);
    case Move::record_payment:
      f.in.fee.paid_on = f.value("on");
      return;
    case Move::progress:
      return progress(f);
    case Move::attest:
      f.in.courses[f.value("course")].attested = true;
      return;
    default:
      return;
  }
}

}  // namespace rehearsal

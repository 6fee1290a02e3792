#include <algorithm>

#include "core/base/sha256.hpp"
#include "core/log/evolve.hpp"

namespace rehearsal {
namespace {

SignedReport* report_of(CaseState& state, const std::string& id) {
  for (Attempt& attempt : state.attempts) {
    for (SignedReport& report : attempt.reports) {
      if (report.by.text() == id) return &report;
    }
  }
  return nullptr;
}

void join_parts(SignedReport& report) {
  std::string text;
  for (const auto& [part, words] : report.arrived) text += words;
  report.arrived.clear();
  report.damaged = sha256(text) != report.sha256;
  if (!report.damaged) report.text = std::move(text);
}

}  // namespace

std::size_t SignedReport::waiting() const {
  return whole() || damaged ? 0 : static_cast<std::size_t>(parts) - arrived.size();
}

const SignedReport* Attempt::report() const {
  const auto last = std::find_if(reports.rbegin(), reports.rend(), [](const SignedReport& one) { return one.trainer; });
  return last == reports.rend() ? nullptr : &*last;
}

void evolve_attempt(CaseState& state, const Event& event, const AttemptGraded& graded, const Training& training) {
  const auto attempt = std::find_if(state.attempts.begin(), state.attempts.end(),
                                    [&](const Attempt& one) { return one.by == graded.submission; });
  if (attempt == state.attempts.end() || event.by == state.learner) {  // nobody signs the own work
    state.dangling.push_back(event.id);
    return;
  }
  SignedReport& report = attempt->reports.emplace_back();
  report.by = event.id;
  report.person = event.by;
  report.trainer = training.has(event.by, Role::trainer);
  report.engine = graded.engine;
  report.sha256 = graded.sha256;
  report.outcome = graded.outcome;
  report.reason = graded.reason;
  report.overridden = graded.overridden;
  report.parts = graded.parts;
}

void evolve_attempt(CaseState& state, const Event& event, const AttemptReport& part) {
  SignedReport* report = report_of(state, part.with);
  const bool fits = report != nullptr && report->person == event.by && part.part <= report->parts;
  if (!fits || report->waiting() == 0 || !report->arrived.emplace(part.part, part.text).second) {
    state.dangling.push_back(event.id);
    return;
  }
  if (report->waiting() == 0) join_parts(*report);
}

}  // namespace rehearsal

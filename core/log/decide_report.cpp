#include <algorithm>
#include <array>

#include "core/base/sha256.hpp"
#include "core/grading/attempt.hpp"
#include "core/grading/signed.hpp"
#include "core/log/decide_parts.hpp"

namespace rehearsal {
namespace {

bool is_outcome(const std::string& name) {
  constexpr std::array all{Outcome::credentials, Outcome::corrections, Outcome::walkthrough, Outcome::redo};
  return std::any_of(all.begin(), all.end(), [&](Outcome one) { return name_of(one) == name; });
}

std::optional<Failure> unfit_signer(const Attempting& a) {
  if (a.actor.person == a.in->learner) return refused("refused.own-work");
  if (!a.state.training.has(a.actor.person, Role::trainer)) return refused("refused.no-trainer");
  return std::nullopt;
}

AttemptGraded graded(const Attempt& attempt, const SignReport& command, const Report& report) {
  AttemptGraded graded;
  graded.attempt = attempt.number;
  graded.submission = attempt.by;
  graded.engine = report.engine;
  graded.outcome = command.outcome;
  graded.overridden = command.outcome != name_of(report.verdict.outcome);
  graded.reason = command.reason;
  return graded;
}

/// The same person has signed the same already, and nobody something else since.
bool stands_already(const Attempt& attempt, const PersonId& person, const AttemptGraded& graded) {
  if (attempt.reports.empty()) return false;
  const SignedReport& last = attempt.reports.back();
  return last.person == person && last.sha256 == graded.sha256 && last.outcome == graded.outcome &&
         last.reason == graded.reason;
}

}  // namespace

Decision decide_on(const Attempting& a, const SignReport& command) {
  if (auto unfit = unfit_signer(a)) return *unfit;
  if (!is_outcome(command.outcome)) return refused("refused.no-outcome", "outcome", {{"outcome", command.outcome}});
  if (!is_utf8(command.reason)) return refused("refused.not-text", "reason");
  const Key* key = a.packs.key(a.in->scenario);
  if (key == nullptr && a.in->mode == assessed_mode) return refused("refused.no-key");
  const auto report = grade_attempt(*a.in, command.attempt, a.log, a.packs, key);
  if (!report) return report.failure();
  const auto attempt = std::find_if(a.in->attempts.begin(), a.in->attempts.end(),
                                    [&](const Attempt& one) { return one.number == command.attempt; });
  AttemptGraded signing = graded(*attempt, command, *report);
  if (signing.overridden && command.reason.empty()) return refused("refused.reason-needed", "reason");
  const std::string text = text_to_sign(*a.in, *report);
  const auto parts = parts_to_sign(text);
  signing.sha256 = sha256(text);
  signing.parts = static_cast<int>(parts.size());
  if (stands_already(*attempt, a.actor.person, signing)) return std::vector<Payload>{};
  std::vector<Payload> payloads{signing};
  for (const std::string& part : parts)
    payloads.emplace_back(AttemptReport{static_cast<int>(payloads.size()), part, ""});
  return payloads;
}

}  // namespace rehearsal

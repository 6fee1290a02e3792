#include "shell/workspace/space_desk.hpp"

#include <algorithm>

#include "core/base/text.hpp"
#include "core/training/request.hpp"
#include "shell/workspace/workspace.hpp"

namespace rehearsal {
namespace {

/// The rule that came up most often, the first among equals: an ATA hears of errors that repeat.
std::string most_broken(const Report& report) {
  std::map<std::string, int> counts;
  std::string most;
  for (const Finding& finding : report.findings) {
    counts[finding.rule] += finding.times;
    if (most.empty() || counts[finding.rule] > counts[most]) most = finding.rule;
  }
  return most;
}

const Attempt* frozen_as(const CaseState& record, const EventId& frozen) {
  const auto found = std::find_if(record.attempts.begin(), record.attempts.end(),
                                  [&](const Attempt& attempt) { return attempt.by == frozen; });
  return found == record.attempts.end() ? nullptr : &*found;
}

}  // namespace

const Training& SpaceDesk::training() const {
  return work_.state().training;
}

const TrainingRules& SpaceDesk::rules() const {
  return work_.packs();
}

Date SpaceDesk::today() const {
  return work_.today();
}

const PersonId& SpaceDesk::as() const {
  return work_.identity().person;
}

std::vector<std::string> SpaceDesk::policies() const {
  return work_.packs().policies();
}

std::optional<Failure> SpaceDesk::does(const CaseId& in, Move move, MoveData data) {
  data["on"] = today().iso();
  const TrainingFact fact{move, std::move(data)};
  if (move == Move::review || move == Move::settle) {
    if (auto refused = sign(in, fact)) return refused;
  }
  return work_.act(in, MakeMove{fact});
}

/// Who decides about a record signs its report: it stays what it was, whatever a later grader says.
std::optional<Failure> SpaceDesk::sign(const CaseId& in, const TrainingFact& decision) {
  const auto judged = judge(training(), rules(), {{}, as(), in, decision}, Judging::trying);
  if (!judged) return judged.failure();
  const Sitting& sitting = training().find(in)->sittings.back();
  const int attempt = attempt_of(sitting);
  if (attempt == 0) return std::nullopt;  // not here: decided all the same, by what the person knows
  const CaseId record = sitting.record;
  return work_.act(record, SignReport{attempt, decision.value("outcome"), decision.value("reason")});
}

MoveData SpaceDesk::proposed(const TrainingCase& in, Move move) {
  MoveData data = Desk::proposed(in, move);
  if (move != Move::review && move != Move::settle) return data;
  const Report* report = in.sittings.empty() ? nullptr : report_of(in.sittings.back());
  if (report == nullptr) return data;
  data["outcome"] = data["band"] = std::string(rehearsal::name_of(report->verdict.outcome));
  data["rule"] = most_broken(*report);
  data["parts"] = joined(report->verdict.redo_parts, " ");
  return data;
}

const CaseState* SpaceDesk::record_of(const Sitting& sitting) const {
  return work_.find_case(sitting.record);
}

int SpaceDesk::attempt_of(const Sitting& sitting) const {
  const CaseState* record = record_of(sitting);
  const Attempt* attempt = record == nullptr ? nullptr : frozen_as(*record, sitting.frozen);
  return attempt == nullptr ? 0 : attempt->number;
}

int SpaceDesk::readable(const Sitting& sitting) const {
  const int attempt = attempt_of(sitting);
  return attempt > 0 && released(*record_of(sitting), attempt) != Released::nothing ? attempt : 0;
}

const Report* SpaceDesk::report_of(const Sitting& sitting) {
  const int attempt = attempt_of(sitting);
  if (attempt == 0) return nullptr;
  const auto& report = work_.attempt_report(*record_of(sitting), attempt);
  return report ? &report.value() : nullptr;
}

const TrainingCase* SpaceDesk::own() const {
  return training().of(as());
}

bool SpaceDesk::is(Role role) const {
  return training().has(as(), role);
}

bool SpaceDesk::keeps_roster() const {
  return work_.account() && (is(Role::trustee) || rules().trusted_first(as()));
}

bool SpaceDesk::on_team() const {
  if (!work_.account()) return false;
  const auto known = training().people.find(as());
  return keeps_roster() || (known != training().people.end() && !known->second.roles.empty());
}

const CaseState* SpaceDesk::session_record(const TrainingCase& in) const {
  const CaseState* record = work_.case_of(in.scenario);
  return record != nullptr && record->mode == assessed_mode ? record : nullptr;
}

Result<CaseId> SpaceDesk::enter_session(const TrainingCase& in) {
  if (const CaseState* record = session_record(in)) return record->id;
  return work_.start_case(in.scenario, assessed_mode, in.policy.substr(0, in.policy.find('@')));
}

std::optional<Failure> SpaceDesk::note_submission(const CaseId& record) {
  const TrainingCase* training = own();
  const CaseState* work = work_.find_case(record);
  if (training == nullptr || work == nullptr || training->stage != TrainingStage::session) return std::nullopt;
  if (work->scenario != training->scenario || work->mode != assessed_mode) return std::nullopt;
  const std::string next = std::to_string(training->sittings.size() + 1);
  const std::string frozen = work->attempts.back().by.text();
  return does(training->id, Move::submit, {{"attempt", next}, {"record", record}, {"frozen", frozen}});
}

Released SpaceDesk::released(const CaseState& record, int attempt) const {
  if (record.mode != assessed_mode) return Released::all;
  if (is(Role::trainer) && !work_.is_mine(record)) return Released::all;
  for (const auto& [id, in] : training().cases) {
    for (const Sitting& sitting : in.sittings) {
      const bool this_one = sitting.record == record.id && attempt_of(sitting) == attempt;
      if (this_one && may_see(in) && !sitting.outcome.empty()) return Released::without_expected;
    }
  }
  return Released::nothing;
}

}  // namespace rehearsal

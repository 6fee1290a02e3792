#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <variant>

#include "core/base/date.hpp"
#include "core/base/ids.hpp"
#include "core/base/json.hpp"
#include "core/record/entity.hpp"
#include "core/training/fact.hpp"

namespace rehearsal {

// The payload of each event kind; docs/log-format.md says what each means.

struct CaseStarted {
  std::string scenario;   ///< id of the scenario pack
  std::string mode;       ///< worked, guided, assessed
  int generation = 1;     ///< a reset starts the next one
  std::string policy;     ///< id and hash of the policy pack, "seed@1a2b3c4d"
  std::string standards;  ///< id of the standards pack, "fy2026"
  friend bool operator==(const CaseStarted&, const CaseStarted&) = default;
};
struct CaseDaySet {
  Date day;
  friend bool operator==(const CaseDaySet&, const CaseDaySet&) = default;
};
struct SiteSearched {
  std::string name, ssn, birth;
  int matches = 0;
  friend bool operator==(const SiteSearched&, const SiteSearched&) = default;
};
struct SiteOpened {
  EntityId entity;
  friend bool operator==(const SiteOpened&, const SiteOpened&) = default;
};
struct SiteModeSet {
  std::string mode;   ///< "eda" or "backdate"
  std::string value;  ///< provider id or ISO date; "" is off
  friend bool operator==(const SiteModeSet&, const SiteModeSet&) = default;
};

// The edits of the record. `undoes` names the edit that is compensated; `with` the first event of the same command,
// when one command needed several; both are mostly "".

struct RecordCreated {
  Kind kind = Kind::client;
  EntityId parent;
  std::map<FieldId, std::string> fields;
  EntityId
      restores;  ///< the entity that a removal had taken out, when this takes the removal back; "" for something new
  std::string undoes;
  std::string with;
  friend bool operator==(const RecordCreated&, const RecordCreated&) = default;
};
struct RecordAnswered {
  EntityId entity;
  FieldId field;
  std::string value;
  std::string
      saw;  ///< the edit that showed when this one was made; several with a space between when they were in conflict
  std::string undoes;
  std::string with;
  friend bool operator==(const RecordAnswered&, const RecordAnswered&) = default;
};
struct RecordRemoved {
  EntityId entity;
  std::string undoes;
  std::string with;
  friend bool operator==(const RecordRemoved&, const RecordRemoved&) = default;
};
struct AttemptSubmitted {
  int attempt = 1;
  std::map<DeviceId, std::uint64_t> upto;  ///< last sequence per device that belongs to it
  std::string sha256;                      ///< over the ids of exactly those events of the case
  friend bool operator==(const AttemptSubmitted&, const AttemptSubmitted&) = default;
};
/// A trainer has looked at a submission, and says what follows; docs/decisions/030-signed-off-report.md.
struct AttemptGraded {
  int attempt = 1;
  EventId submission;       ///< the attempt.submitted that was graded
  std::string engine;       ///< version of the grader
  std::string sha256;       ///< of the report's canonical text
  int parts = 1;            ///< in how many events it follows
  std::string outcome;      ///< the person's
  bool overridden = false;  ///< the report's own outcome is another one
  std::string reason;
  friend bool operator==(const AttemptGraded&, const AttemptGraded&) = default;
};
/// A part of the report that was signed.
struct AttemptReport {
  int part = 1;
  std::string text;
  std::string with;  ///< the attempt.graded that it belongs to
  friend bool operator==(const AttemptReport&, const AttemptReport&) = default;
};
/// Practice done under another id, before its person joined a space, is this person's. Belongs to no case.
struct PracticeAttached {
  PersonId was;
  friend bool operator==(const PracticeAttached&, const PracticeAttached&) = default;
};
/// An event of a kind that this version does not know; kept as it came.
struct Unknown {
  Json data;
  friend bool operator==(const Unknown&, const Unknown&) = default;
};

using Payload = std::variant<CaseStarted, CaseDaySet, SiteSearched, SiteOpened, SiteModeSet, RecordCreated,
                             RecordAnswered, RecordRemoved, AttemptSubmitted, AttemptGraded, AttemptReport,
                             PracticeAttached, TrainingFact, Unknown>;

struct Event {
  EventId id;
  std::uint64_t clock = 0;  ///< Lamport counter, 1 to max_clock
  std::string at;           ///< wall time, ISO, information only
  PersonId by;
  CaseId in;         ///< "" when it belongs to no case
  std::string kind;  ///< "record.answered"; for Unknown the name as it came
  Payload payload;
  Json extra;  ///< members that this version does not know, those of "data" under "data"; null when none
  friend bool operator==(const Event&, const Event&) = default;
};

/// Canonical order: clock, device, sequence.
bool comes_before(const Event& a, const Event& b);

std::string_view kind_name(const Payload& payload);
Json to_json(const Event& event);
/// A known kind with unreadable data fails; an unknown kind becomes Unknown.
Result<Event> event_from(const Json& json, const std::string& where);

/// Of the data of a known kind, as canonical text.
inline constexpr std::size_t max_event_bytes = 4096;
/// What every JSON reader keeps exactly (2^53 - 1). A clock that has got there stays there; device and sequence go on
/// ordering.
inline constexpr std::uint64_t max_clock = 9007199254740991;

}  // namespace rehearsal

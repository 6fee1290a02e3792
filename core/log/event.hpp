#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <variant>

#include "core/base/date.hpp"
#include "core/base/ids.hpp"
#include "core/base/json.hpp"
#include "core/record/entity.hpp"

namespace rehearsal {

// The payload of each event kind; docs/log-format.md says what each means.

struct CaseStarted {
  std::string scenario;    ///< id of the scenario pack
  std::string mode;        ///< worked, guided, assessed
  int generation = 1;      ///< a reset starts the next one
  std::string policy;      ///< id and hash of the policy pack, "seed@1a2b3c4d"
  std::string standards;   ///< id of the standards pack, "fy2026"
};
struct CaseDaySet {
  Date day;
};
struct SiteSearched {
  std::string name, ssn, birth;
  int matches = 0;
};
struct SiteOpened {
  EntityId entity;
};
struct SiteModeSet {
  std::string mode;   ///< "eda" or "backdate"
  std::string value;  ///< provider id or ISO date; "" is off
};
struct RecordCreated {
  Kind kind = Kind::client;
  EntityId parent;
  std::map<FieldId, std::string> fields;
  EntityId restores;    ///< undo of a removal: the entity that stands again, under its own id; "" otherwise
  std::string undoes;
};
struct RecordAnswered {
  EntityId entity;
  FieldId field;
  std::string value;
  std::string saw;     ///< the edit that showed when this one was made; "" for none
  std::string undoes;
};
struct RecordRemoved {
  EntityId entity;
  std::string undoes;
};
struct AttemptSubmitted {
  int attempt = 1;
  std::map<DeviceId, std::uint64_t> upto;  ///< last sequence per device that belongs to it
  std::string sha256;                      ///< over the ids of exactly those events of the case
};
/// An event of a kind, or in a form, that this version does not know; kept as it came.
struct Unknown {
  Json data;
};

using Payload = std::variant<CaseStarted, CaseDaySet, SiteSearched, SiteOpened, SiteModeSet, RecordCreated, RecordAnswered,
                             RecordRemoved, AttemptSubmitted, Unknown>;

struct Event {
  EventId id;
  std::uint64_t clock = 0;  ///< Lamport counter
  std::string at;           ///< wall time, ISO, information only
  PersonId by;
  CaseId in;                ///< "" when it belongs to no case
  std::string kind;         ///< "record.answered"; for Unknown the name as it came
  Payload payload;
  Json extra;               ///< members that this version does not know, written again; null when none
};

/// Canonical order: clock, device, sequence.
bool comes_before(const Event& a, const Event& b);

std::string_view kind_name(const Payload& payload);
Json to_json(const Event& event);
/// A known kind with unreadable data fails; an unknown kind becomes Unknown.
Result<Event> event_from(const Json& json, const std::string& where);

inline constexpr std::size_t max_event_bytes = 4096;

}  // namespace rehearsal

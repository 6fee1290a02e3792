#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rehearsal {

using PersonId = std::string;  ///< pseudonymous, also the login; the roster knows the name
using DeviceId = std::string;  ///< one browser profile; never copied by import; holds no '-'
using CaseId = std::string;    ///< one learner's work on one scenario, one generation
using FieldId = std::string;   ///< HMIS CSV column name, or a local name (public/standards/local.json)

/// 1 to 40 of [a-z0-9.]
bool is_id(std::string_view text);
/// 1 to 64 of [a-z0-9.-], beginning with a letter or digit: what an endpoint may give as a login, and every id.
bool is_person(std::string_view text);

/// The last place that an event can have on its device: 2^53 - 1, which every JSON reader keeps exactly.
inline constexpr std::uint64_t max_sequence = 9007199254740991;

/// Names an event for ever: the device that made it and its place there, from 1, without gaps.
struct EventId {
  DeviceId device;
  std::uint64_t sequence = 0;

  bool empty() const { return sequence == 0; }
  std::string text() const;  ///< "k3f9-12"; "" when empty
  static std::optional<EventId> from(std::string_view text);
  friend auto operator<=>(const EventId&, const EventId&) = default;
};

/// Names something in the record: the text of the event that created it ("k3f9-12"), or the fixed id that a
/// population pack gives to a seeded person ("pop.0042"), so that two devices that load it converge.
using EntityId = std::string;

}  // namespace rehearsal

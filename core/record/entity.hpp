#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/record/answers.hpp"

namespace rehearsal {

/// What stands in a training site's record. Every kind is a bag of named answers with a parent, so that edits, undo,
/// conflicts, comments and replay are one mechanism; forms say which answers belong where, and record/views.hpp reads
/// them by name.
enum class Kind {
  client,      ///< a person: Client.csv columns, and the local Locked. No parent.
  household,   ///< people who present together. No parent.
  member,      ///< one person in a household (parent): PersonID, RelationshipToHoH
  release,     ///< a release of information of a client (parent): local fields
  enrollment,  ///< one person's project stay, the vendor's Entry/Exit row (parent: client): Enrollment.csv and Exit.csv
               ///< columns; HouseholdID names the household entity
  assessment,  ///< entry, interim or exit assessment of an enrollment (parent): DataCollectionStage, InformationDate,
               ///< and its answers
  verification,  ///< one row of a HUD-verified sub-assessment of a client (parent): Table, Source, Receives, Amount,
                 ///< StartDate, EndDate, AssessmentID
  service,       ///< a service of an enrollment (parent): DateProvided, TypeProvided, ...
  bed_night,     ///< a night in a night-by-night shelter, of an enrollment (parent): DateProvided
  contact,       ///< a current living situation (4.12), of an enrollment (parent)
  referral,      ///< a referral of a client (parent)
  note,          ///< a case note of a client (parent)
  decision,      ///< a decision not to enter, under No Sharing: local fields Reason. No parent.
  coordinated_assessment,  ///< a Coordinated Entry assessment (4.19), of an enrollment (parent)
  coordinated_event        ///< a Coordinated Entry event (4.20), of an enrollment (parent)
};

std::string_view name_of(Kind kind);
std::optional<Kind> kind_from(std::string_view name);
/// The kind that a parent must have; nothing when the kind stands alone.
std::optional<Kind> parent_kind(Kind kind);

/// No entity stands deeper than this below the one that has no parent; what a damaged pack chains in a circle stands
/// nowhere.
inline constexpr int max_levels = 8;

struct Entity {
  EntityId id;
  Kind kind = Kind::client;
  EntityId parent;
  Answers fields;
  EventId made_by;          ///< empty for seeded data
  Date made_on;             ///< the story's day
  std::uint64_t order = 0;  ///< place in canonical order of creation; 0 for seeded data
  bool seeded = false;
  bool removed = false;

  /// The value that shows; "" when never answered.
  const std::string& value(std::string_view field) const;
  bool answered(std::string_view field) const { return !value(field).empty(); }
  friend bool operator==(const Entity&, const Entity&) = default;
};

}  // namespace rehearsal

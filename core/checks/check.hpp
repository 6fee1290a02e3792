#pragma once

#include <span>
#include <string_view>

#include "core/checks/stay.hpp"

namespace rehearsal::checks {

/// A condition on a stay, under every id that asks for it. What it shows: columns of its file, or of another as
/// "Exit.ExitDate".
struct StayCheck {
  std::string_view ids;  ///< "EV-99 GV-15": one condition is one rule, whoever asks for it
  File file;             ///< where the finding stands: Enrollment, Exit or Client
  std::string_view shown;
  bool (*raised)(const Stay& stay);
};

/// A condition on a row of a file whose rows are not kept: its stay is there, the row itself passes by.
struct Child {
  File file;
  const Cell* cells;
  const Stay& stay;
  bool day_seen = false;  ///< an assessment of the same kind and day stood before it

  template <class Column>
  Cell operator[](Column column) const {
    return cells[static_cast<int>(column)];
  }
};
struct ChildCheck {
  std::string_view ids;
  File file;
  std::string_view shown;
  bool (*raised)(const Child& child);
};

/// A condition on a row of a kept file that needs no other.
struct RowCheck {
  std::string_view ids;
  File file;
  std::string_view shown;
  bool (*raised)(const Data& data, const Cell* cells);
};

std::span<const RowCheck> client_checks();
std::span<const RowCheck> project_checks();
std::span<const StayCheck> household_checks();
std::span<const StayCheck> person_checks();
std::span<const StayCheck> living_situation_checks();
std::span<const StayCheck> date_checks();
std::span<const StayCheck> operating_checks();
std::span<const StayCheck> destination_checks();
std::span<const StayCheck> veteran_checks();
std::span<const StayCheck> outreach_checks();
std::span<const StayCheck> move_in_checks();
std::span<const StayCheck> report_identity_checks();
std::span<const StayCheck> assessment_stay_checks();
std::span<const StayCheck> local_limit_checks();
std::span<const ChildCheck> local_limit_event_checks();
std::span<const ChildCheck> income_checks();
std::span<const ChildCheck> health_checks();
std::span<const ChildCheck> service_checks();
std::span<const ChildCheck> contact_checks();
std::span<const ChildCheck> assessment_checks();

}  // namespace rehearsal::checks

#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "core/training/training.hpp"

namespace rehearsal {

// What a board shows of a case: where it stands, whose turn it is, what next, and which clock runs out when.

enum class StepIs : std::uint8_t { done, current, ahead };
/// The seed's four steps (S01): request, courses, session, credentials. A step that the path leaves out counts as done.
std::array<StepIs, 4> steps_of(const TrainingCase& in);

/// Who has to act for the case to go on; empty when it is at its end.
std::vector<Role> whose_turn(const TrainingCase& in, const Workflow& workflow);

/// A day on which something runs out: "session", "project-course", "intro", "invoice", "warning", "removal".
struct RunningClock {
  std::string what;
  Date from, until;
  friend bool operator==(const RunningClock&, const RunningClock&) = default;
};
/// Soonest first.
std::vector<RunningClock> clocks_of(const TrainingCase& in, const Workflow& workflow);

/// Where an ATA could help early (S49): "repeats" (errors of one kind came again and again), "clock" (little of one is
/// left), "redo", "walkthrough", "returned".
std::vector<std::string> help_points(const TrainingCase& in, const Workflow& workflow, Date on);

/// The moves that the person's role and the case's stage allow, in the table's order; guards may still refuse one.
std::vector<Move> moves_of(const Training& training, const TrainingCase& in, const PersonId& person);

/// The data that the move would have if nothing were changed: proposed path and courses, free credits, the next
/// attempt. A person looks it over and completes it.
std::map<std::string, std::string> suggested(const Training& training, const TrainingRules& rules,
                                             const TrainingCase& in, Move move, Date on, const std::string& policy);

}  // namespace rehearsal

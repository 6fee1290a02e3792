#pragma once

#include <string>
#include <vector>

#include "core/log/command_list.hpp"

namespace rehearsal::tests {

/// The packs of a small made-up world, so that tests of the log do not change when content does: a story of three days
/// at project "9001" of agency "own", a closed project "9009", agency "other" with project "9100", and a few seeded
/// people: pop.ada (open to all, enrolled by "other"), pop.bob (locked by "other"), pop.eve (locked, enrolled by
/// "own").
const Packs& world();

inline const Actor learner{"learner", "desk", "2026-11-24T09:00:00Z", "c1"};
Actor at_device(const std::string& device, const std::string& in = "c1");

/// A started case with nothing in it.
CommandRun begun();
/// The lines, one JSON object each, on top of a run; a refusal fails the running test with its place.
void play(CommandRun& run, const std::string& lines, const Actor& actor = learner);
/// The text id of the refusal of a single line; "" when it went through.
std::string refusal(CommandRun& run, const std::string& line, const Actor& actor = learner);

/// A searched, created client "t", with a household "h" in which it is head.
extern const char* const client_lines;
/// On top of them an enrollment "stay" at project 9001.
extern const char* const stay_lines;

const CaseState& case_of(const CommandRun& run);
const Entity& entity_of(const CommandRun& run, const std::string& name);

/// Both logs joined, replayed.
CommandRun joined(const CommandRun& a, const CommandRun& b);

}  // namespace rehearsal::tests

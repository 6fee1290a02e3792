#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/training/moves.hpp"
#include "shell/screens/screen.hpp"
#include "shell/workspace/desk.hpp"

namespace rehearsal {

/// How a member of a move's data is asked for.
enum class AnswerKind : std::uint8_t { text, words, email, number, day, day_and_time, one, several };
AnswerKind kind_of(Move move, std::string_view member);

/// What can be chosen; only for AnswerKind::one and several.
std::vector<ChoiceItem> options_of(const ScreenContext& screen, const Desk& desk, const TrainingCase& in, Move move,
                                   std::string_view member);
/// Half hours of a working day.
std::vector<ChoiceItem> times_of_day(const Ui& ui);

}  // namespace rehearsal

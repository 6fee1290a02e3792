#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shell/screens/screen.hpp"
#include "shell/workspace/desk.hpp"

namespace rehearsal {

/// The parts of the screens of the training process: the demo, the team's screen, and a learner's own way.

/// "Mae Lindqvist: 3 cases wait for you.", or where the only, own case stands.
std::string desk_sentence(const Ui& ui, const Desk& desk);
/// The board, and below it the case that the address names, or the own one.
void draw_desk(ScreenContext& screen, Desk& desk);
void draw_board(ScreenContext& screen, Desk& desk);
/// One case: its four steps, what is known, what happened.
void draw_training_case(ScreenContext& screen, Desk& desk, const TrainingCase& in);
/// What was submitted and decided, and comments on it.
void draw_sittings(ScreenContext& screen, const Desk& desk, const TrainingCase& in);
/// Files and messages that a step makes: nothing is sent behind anybody's back.
void draw_papers(ScreenContext& screen, const TrainingCase& in);
/// What the person can do in it now.
void draw_moves(ScreenContext& screen, Desk& desk, const TrainingCase& in);
/// One of them as a form: what is proposed, changed as the person likes, and one button. With `in` empty, for roster
/// and office. True once when it was made.
bool draw_move(ScreenContext& screen, Desk& desk, const TrainingCase& in, Move move, bool first);
/// Its answers, one field each; what is typed is kept until the move is made.
void draw_answers(ScreenContext& screen, Desk& desk, const TrainingCase& in, Move move, MoveData& data);
void forget_answers(ScreenContext& screen, const CaseId& in);

std::string role_words(const Ui& ui, const std::vector<Role>& roles);
std::string turn_words(const Ui& ui, const TrainingCase& in, const Workflow& workflow);
std::string clock_words_of(const Ui& ui, const RunningClock& clock, Date today);
std::string move_name(const Ui& ui, Move move);

}  // namespace rehearsal

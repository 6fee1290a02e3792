#pragma once

#include <string>
#include <vector>

#include "core/training/board.hpp"
#include "shell/screens/screen.hpp"

namespace rehearsal {

/// The parts of the demo's screen.

/// Who, when, which chapter: what a presenter sets.
void draw_demo_controls(ScreenContext& screen, Demo& demo);
/// Cases that the persona may see: learners their own, ATAs and supervisors their agency's, the others all.
std::vector<const TrainingCase*> demo_cases(const Demo& demo);
/// Whether the persona is one of those whose turn it is.
bool is_turn_of_persona(const Demo& demo, const TrainingCase& in);
void draw_demo_board(ScreenContext& screen, Demo& demo);
/// One case: its four steps, what is known, what happened.
void draw_demo_case(ScreenContext& screen, Demo& demo, const TrainingCase& in);
/// What the persona can do in it now.
void draw_demo_moves(ScreenContext& screen, Demo& demo, const TrainingCase& in);

/// "Emergency Shelter ... Workflow, Introduction to HMIS"
std::string course_words(const Ui& ui, const std::string& ids);
std::string turn_words(const Ui& ui, const TrainingCase& in, const Workflow& workflow);
std::string clock_words_of(const Ui& ui, const RunningClock& clock, Date today);

}  // namespace rehearsal

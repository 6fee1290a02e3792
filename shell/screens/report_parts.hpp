#pragma once

#include <string>

#include "shell/record/finding_words.hpp"
#include "shell/screens/screen.hpp"

/// The parts of a report: report_screen.cpp puts them together.
namespace rehearsal {

/// One finding as a card that opens: what was entered, why it is a problem, how to fix it, and the way there.
void draw_finding(ScreenContext& screen, const FindingSource& from, const Finding& finding, bool first);
/// The screen's note by which a finding stands open.
std::string open_note(const CaseId& in, const std::string& finding);

/// Two rows that follow one another as bars in time, as they are and as they should be; nothing for other findings.
void draw_succession(ScreenContext& screen, const FindingSource& from, const Finding& finding);

/// What changed since the attempt before, by severity; nothing before the first.
void draw_since(ScreenContext& screen, const CaseState& in, const Report& report);
/// The rubric's sections, each met or with what was found.
void draw_rubric(ScreenContext& screen, const Report& report);

/// All findings opened, by section of the rubric and person: what is printed in place of the cards.
void draw_print(ScreenContext& screen, const FindingSource& from, const Report& report);

/// In which paper to read it again; "" when the finding names none.
std::string document_words(const ScreenContext& screen, const FindingSource& from, const Finding& finding);
Mark mark_of(Severity severity);
std::string severity_word(const Ui& ui, Severity severity);

}  // namespace rehearsal

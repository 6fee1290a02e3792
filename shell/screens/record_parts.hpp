#pragma once

#include <string>
#include <string_view>

#include "shell/record/record_view.hpp"
#include "shell/screens/screen.hpp"

/// The parts of a client's record, one file each: record_<tab>.cpp, record_form.cpp, record_rows.cpp,
/// record_documents.cpp.
namespace rehearsal {

/// All sections of a form, each with its questions and its verification table. `assessment` may be null.
void draw_form(ScreenContext& screen, const RecordView& view, const Form& form, const Entity* assessment);
/// One question that stands on an entity; a change is acted on at once.
void draw_question(ScreenContext& screen, const RecordView& view, const Question& question, const FormContext& context);

void draw_verification(ScreenContext& screen, const RecordView& view, const VerificationTable& table,
                       const Entity& assessment);
void draw_row_dialog(ScreenContext& screen, const RecordView& view);

void draw_profile_tab(ScreenContext& screen, const RecordView& view);
void draw_household_tab(ScreenContext& screen, const RecordView& view);
void draw_release_tab(ScreenContext& screen, const RecordView& view);
void draw_enrollment_tab(ScreenContext& screen, const RecordView& view);
void draw_interim_tab(ScreenContext& screen, const RecordView& view);
void draw_history_tab(ScreenContext& screen, const RecordView& view);

void draw_documents(ScreenContext& screen, const CaseState& in);
void draw_submit_dialog(ScreenContext& screen, const RecordView& view);
inline constexpr const char* submit_dialog = "submit-dialog";

/// The form that a tab shows, and the assessment that it is filled in for; null form when there is nothing to fill in
/// yet.
struct OpenForm {
  const Form* form = nullptr;
  const Entity* assessment = nullptr;
};
OpenForm open_form(const ScreenContext& screen, const RecordView& view);

/// Focuses the element whose key ends in this word, once it is there.
void focus_ending(Ui& ui, std::string_view ending);

}  // namespace rehearsal

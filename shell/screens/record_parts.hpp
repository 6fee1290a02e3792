#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shell/record/record_view.hpp"
#include "shell/screens/jump.hpp"
#include "shell/screens/record_feedback.hpp"
#include "shell/screens/screen.hpp"

/// The parts of a client's record, one file each: record_<tab>.cpp, record_form.cpp, record_rows.cpp,
/// record_documents.cpp.
namespace rehearsal {

/// All sections of a form, each with its questions and its verification table. `assessment` may be null. True when its
/// first empty answer has the cue light: a screen has one at most.
bool draw_form(ScreenContext& screen, const RecordView& view, const Form& form, const Entity* assessment,
               bool may_cue = true);
/// A section's name with its element of the standards beside it.
void draw_section_heading(Ui& ui, const Section& section);
/// One question that stands on an entity; a change is acted on at once.
/// `cue`: the one that waits for the person.
void draw_question(ScreenContext& screen, const RecordView& view, const Question& question, const FormContext& context,
                   const FormPart& part = {}, bool cue = false);
/// Questions of one group as boxes to tick, and what is asked beside them (a reason for ticking none).
void draw_group(ScreenContext& screen, const RecordView& view, const std::vector<const Question*>& group,
                const FormContext& context, const FormPart& part);

/// Whether a question was answered on two devices that did not know of each other.
bool in_conflict(const Entity& entity, const FieldId& field);
/// Both answers, side by side where they happened, and the way to settle it: record_conflict.cpp. `about` names the
/// question where it does not stand right above.
void draw_conflict(ScreenContext& screen, const RecordView& view, const Entity& entity, const FieldId& field,
                   const std::string& about = {});

/// `cue`: "new:" and the source that waits for the person, or another word.
void draw_verification(ScreenContext& screen, const RecordView& view, const VerificationTable& table,
                       const Entity& assessment, const FormPart& part, const std::string& cue);
void draw_row_dialog(ScreenContext& screen, const RecordView& view);

/// Takes a part out of the record; `what` names it: household, release, review, stay, row. True when it was done.
bool draw_remove(ScreenContext& screen, const Entity& entity, std::string_view what);

/// What happened, in order, each with the way to where it stands: record_summary.cpp.
void draw_summary_tab(ScreenContext& screen, const RecordView& view);
void draw_profile_tab(ScreenContext& screen, const RecordView& view);
void draw_household_tab(ScreenContext& screen, const RecordView& view);
void draw_release_tab(ScreenContext& screen, const RecordView& view);
void draw_enrollment_tab(ScreenContext& screen, const RecordView& view);
void draw_interim_tab(ScreenContext& screen, const RecordView& view);
/// What happens during the stay, and notes and referrals: record_activity.cpp.
void draw_activity_tab(ScreenContext& screen, const RecordView& view);
void draw_history_tab(ScreenContext& screen, const RecordView& view);

/// First and last name, as far as they are known.
std::string name_of_client(const Entity& client);
/// "Born 04/22/1995, age 31", as far as it is known.
std::string born_words(const Ui& ui, const RecordView& view, const Entity& client);
/// The members of the client's household beside the client.
std::vector<const Entity*> household_others(const RecordView& view);

/// The sections of the open form with what is answered, and below them the story's day.
void draw_sections(ScreenContext& screen, const RecordView& view);
/// The same where there is no room for a list.
void draw_section_picker(ScreenContext& screen, const RecordView& view);
void go_to_section(ScreenContext& screen, const std::string& section);
/// The one after the section looked at; "" after the last.
std::string next_section(const ScreenContext& screen, const RecordView& view);
/// To the next empty answer behind the focus, or to the first.
void jump_to_empty(ScreenContext& screen, const RecordView& view);
/// Which section is looked at.
inline constexpr const char* section_note = "record/section";

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

}  // namespace rehearsal

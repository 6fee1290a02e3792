#pragma once

#include <string>
#include <string_view>

#include "shell/record/record_view.hpp"
#include "shell/screens/screen.hpp"

namespace rehearsal {

/// A section of a form as it is filled in. An empty section: a question that stands outside of the forms.
struct FormPart {
  std::string form = {};     ///< "update"
  std::string section = {};  ///< "income"
  bool left = false;         ///< it was worked on and left, or the record was checked: what is empty is said now
};

/// What practice says at one answer. While somebody is assessed only that it is still empty.
struct Feedback {
  std::string message = {};  ///< with the severity in words; "" when there is nothing to say
  Mark mark = Mark::none;
  const Finding* contradiction = nullptr;  ///< explained in the report
  const Finding* hinted = nullptr;         ///< what a hint would be about
  std::string key = {};                    ///< of the place, for the hints taken at it
  std::string field = {};
  EntityId entity = {};
};

Feedback feedback_at(const ScreenContext& screen, const RecordView& view, const FormPart& part, const EntityId& entity,
                     const std::string& field, bool still_empty);
/// The ways on below it: "Why?" into the report, and hints as far as they were asked for.
void draw_ways_on(ScreenContext& screen, const RecordView& view, const FormPart& part, const Feedback& feedback);
/// The fact that the finding names, as one line.
std::string finding_title(const Ui& ui, const RecordView& view, const Finding& finding);
/// The message itself, where no field can carry it.
void draw_message(Ui& ui, const Feedback& feedback);

/// Follows the focus through a form: a section is left when another one gets it, here or on another tab.
void follow_focus(ScreenContext& screen, const RecordView& view, const Form& form, std::string_view scope);
FormPart part_of(ScreenContext& screen, const RecordView& view, const Form& form, std::string_view scope,
                 const Section& section);
/// "Check the record": all sections that stand count as left.
void leave_all_sections(ScreenContext& screen, const RecordView& view);
/// A section that is complete and right without a hint needs them less the next time.
void note_done(ScreenContext& screen, const RecordView& view, const FormPart& part, bool complete);

}  // namespace rehearsal

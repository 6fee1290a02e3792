#include "shell/record/occurrence_words.hpp"

#include "core/record/occurrence.hpp"
#include "shell/record/labels.hpp"

namespace rehearsal {

const Section* section_of(const RecordView& view, const Entity& entity) {
  const Occurrence* occurrence = occurrence_of(entity.kind);
  const Form* form = occurrence == nullptr ? nullptr : view.forms->form(occurrence->form);
  if (form == nullptr) return nullptr;
  for (const Section& section : form->sections) {
    if (entity.kind != Kind::service || section.record_type == entity.value("RecordType")) return &section;
  }
  return nullptr;
}

std::string answers_in_line(const Ui& ui, const RecordView& view, const Section& section, const Entity& entity) {
  std::string words;
  for (const Question& question : section.questions) {
    if (question.field == day_field_of(entity) || !entity.answered(question.field)) continue;
    words +=
        (words.empty() ? "" : "; ") + shown_value(ui, *view.standards, question.field, entity.value(question.field));
  }
  return words;
}

}  // namespace rehearsal

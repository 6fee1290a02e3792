#include "shell/screens/record_noted.hpp"

#include "shell/record/question_field.hpp"

namespace rehearsal {

std::string& noted(ScreenContext& screen, const RecordView& view, const FieldId& field) {
  return screen.notes["stay/" + view.client->id + "/" + field];
}

void draw_noted(ScreenContext& screen, const RecordView& view, const Question& question,
                const std::vector<ChoiceItem>* items) {
  std::string& note = noted(screen, view, question.field);
  QuestionView field;
  field.question = &question;
  field.standards = view.standards;
  field.value = note;
  field.today = view.in->site.today.iso();
  field.items = items;
  if (const auto wrong = view.standards->refuses(question.field, note)) field.error = failure_text(screen.ui, *wrong);
  if (const auto typed = question_field(screen.ui, field)) note = *typed;
}

}  // namespace rehearsal

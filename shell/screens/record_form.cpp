#include <algorithm>

#include "core/base/ssn.hpp"
#include "shell/record/labels.hpp"
#include "shell/record/live_findings.hpp"
#include "shell/record/question_field.hpp"
#include "shell/screens/record_empty.hpp"
#include "shell/screens/record_parts.hpp"

namespace rehearsal {
namespace {

/// What cannot be picked from a list of the standards: projects and agencies of the site.
std::vector<ChoiceItem> site_items(const RecordView& view, const FieldId& field) {
  std::vector<ChoiceItem> items;
  if (view.population == nullptr) return items;
  if (field == "ProjectID") {
    for (const Project& project : view.population->projects)
      items.push_back({.value = project.id, .label = project.name});
  }
  if (field == "ReleaseProvider" || field == "ReferralProvider") {
    for (const Agency& agency : view.population->agencies) items.push_back({.value = agency.id, .label = agency.name});
  }
  return items;
}

std::string note_of(const Entity& entity, const FieldId& field) {
  return "unfit/" + entity.id + "/" + field;
}

void take(ScreenContext& screen, const RecordView& view, const Entity& entity, const FieldId& field,
          const std::string& as_typed) {
  const FieldSpec* spec = view.standards->field(field);
  const std::string typed = spec != nullptr && spec->type == FieldType::ssn ? ssn_from_typed(as_typed) : as_typed;
  const std::string note = note_of(entity, field);
  if (const auto unfit = view.standards->refuses(field, typed)) {
    screen.notes[note] = typed;
    return;
  }
  screen.notes.erase(note);
  screen.act(AnswerField{entity.id, field, typed});
}

/// A list with long answers gets two columns, so that the one that was picked can be read. The official words decide:
/// a form has the same shape in every language.
int columns_of(const RecordView& view, const Question& question) {
  constexpr std::size_t one_column_letters = 24;
  const FieldSpec* spec = view.standards->field(question.field);
  if (spec == nullptr || spec->type != FieldType::list) return 1;
  const auto* list = view.standards->list(question.list.empty() ? spec->list : question.list);
  const auto is_long = [](const ListValue& value) { return value.label.size() > one_column_letters; };
  return list != nullptr && std::any_of(list->begin(), list->end(), is_long) ? 2 : 1;
}

void draw_section(ScreenContext& screen, const RecordView& view, const Section& section, const Entity* assessment,
                  const FormPart& part, const std::string& cue) {
  Ui& ui = screen.ui;
  const FormContext context = view.context(assessment);
  draw_section_heading(ui, section);
  std::vector<const Question*> single, group;
  for (const Question& question : section.questions) {
    if (shown(question, context)) (question.group.empty() ? single : group).push_back(&question);
  }
  if (!group.empty()) draw_group(screen, view, group, context, part);
  grid(ui, "grid-" + section.id, {.weights = {1.5F, 1, 1}, .single_below = Breakpoint::w768, .least_width = 200}, [&] {
    for (const Question* question : single)
      cell(
          ui, [&] { draw_question(screen, view, *question, context, part, question->field == cue); },
          columns_of(view, *question));
  });
  if (section.table && assessment != nullptr) draw_verification(screen, view, *section.table, *assessment, part, cue);
  space(ui, 8);
}

}  // namespace

void draw_section_heading(Ui& ui, const Section& section) {
  heading(ui, ui.t("section." + section.id),
          {.size = HeadingSize::lead,
           .aside = section.element == "local" ? std::string() : section.element,
           .key = "section-" + section.id});
}

void draw_question(ScreenContext& screen, const RecordView& view, const Question& question, const FormContext& context,
                   const FormPart& part, bool cue) {
  const auto found = context.entities.find(question.on);
  if (found == context.entities.end() || found->second == nullptr) return;
  const Entity& entity = *found->second;
  QuestionView field;
  field.question = &question;
  field.standards = view.standards;
  field.value = entity.value(question.field);
  field.today = view.in->site.today.iso();
  field.required = required(question, context);
  field.cue = cue;
  const auto unfit = screen.notes.find(note_of(entity, question.field));
  if (unfit != screen.notes.end()) field.value = unfit->second;
  if (const auto wrong = view.standards->refuses(question.field, field.value))
    field.error = failure_text(screen.ui, *wrong);
  const auto items = site_items(view, question.field);
  if (!items.empty()) field.items = &items;
  field.read_only = entity.seeded && entity.kind != Kind::client;
  if (field.read_only) field.reason = screen.ui.t("record.not-yours");
  field.needs_look = in_conflict(entity, question.field);
  Feedback said;
  // What is being typed is not what was graded.
  if (!field.read_only && field.error.empty() && !screen.ui.has_draft(question.field))
    said = feedback_at(screen, view, part, entity.id, question.field, field.required && field.value.empty());
  if (!said.message.empty()) field.error = said.message, field.error_mark = said.mark;
  const auto typed = question_field(screen.ui, field);
  draw_ways_on(screen, view, part, said);
  draw_conflict(screen, view, entity, question.field);
  if (typed) take(screen, view, entity, question.field, *typed);
}

bool draw_form(ScreenContext& screen, const RecordView& view, const Form& form, const Entity* assessment,
               bool may_cue) {
  const FormContext context = view.context(assessment);
  const std::vector<std::string> empty = empty_answers(view, form, assessment);
  const bool waits = may_cue && !empty.empty() && gives_feedback(*view.in);
  const std::string cue = waits ? empty.front() : std::string();
  const std::string scope = assessment != nullptr ? assessment->id : form.id;
  follow_focus(screen, view, form, scope);
  screen.ui.scope(scope, [&] {
    for (const Section& section : form.sections) {
      if (!asked(section, context)) continue;
      const FormPart part = part_of(screen, view, form, scope, section);
      draw_section(screen, view, section, assessment, part, cue);
      const Completeness done = view.complete(section, assessment);
      note_done(screen, view, part, done.answered >= done.required);
    }
  });
  return waits;
}

}  // namespace rehearsal

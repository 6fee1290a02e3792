#include "shell/record/question_field.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "shell/record/labels.hpp"
#include "shell/ui/text_fields.hpp"

namespace rehearsal {
namespace {

/// So many answers, of so few letters together, stand side by side; more open as a list.
constexpr std::size_t most_segments = 5;
constexpr std::size_t most_segment_letters = 64;

FieldOptions options_of(const Ui& ui, const QuestionView& view) {
  const Standards& standards = *view.standards;
  const FieldSpec* spec = standards.field(view.question->field);
  FieldOptions options;
  options.label = view.label.empty() ? field_label(ui, standards, view.question->field) : view.label;
  options.english = view.label.empty() ? official_label(ui, standards, view.question->field) : std::string();
  options.help = view.help;
  if (options.help.empty() && !view.question->help.empty()) options.help = ui.t(view.question->help);
  options.error = view.error;
  options.error_mark = view.error_mark;
  options.optional = view.question->optional;
  options.required = view.required && !view.question->optional;
  options.read_only = view.read_only;
  options.reason = view.reason;
  options.cue = view.cue;
  options.needs_look = view.needs_look;
  options.autocomplete = "off";
  if (spec != nullptr && spec->type == FieldType::text) options.max_length = static_cast<int>(spec->max_length);
  return options;
}

bool side_by_side(std::span<const ChoiceItem> items) {
  if (items.empty() || items.size() > most_segments) return false;
  std::size_t letters = 0;
  for (const ChoiceItem& item : items) letters += item.label.size();
  return letters <= most_segment_letters;
}

std::optional<std::string> list_field(Ui& ui, const QuestionView& view, const FieldSpec& spec, FieldOptions options) {
  std::vector<ChoiceItem> own;
  if (view.items == nullptr)
    own = choice_items(ui, *view.standards, view.question->list.empty() ? spec.list : view.question->list);
  const std::vector<ChoiceItem>& items = view.items != nullptr ? *view.items : own;
  if (side_by_side(items)) return segmented(ui, spec.id, options, items, view.value);
  options.placeholder = ui.t("field.choose");
  return choice(ui, spec.id, options, items, view.value);
}

}  // namespace

Question asking(FieldId field, Kind on) {
  Question question;
  question.field = std::move(field);
  question.on = on;
  return question;
}

std::optional<std::string> question_field(Ui& ui, const QuestionView& view) {
  FieldOptions options = options_of(ui, view);
  const FieldSpec* found = view.standards->field(view.question->field);
  FieldSpec plain;
  plain.id = view.question->field;
  const FieldSpec& spec = found != nullptr ? *found : plain;
  if (view.items != nullptr) return list_field(ui, view, spec, options);
  switch (spec.type) {
    case FieldType::list:
      return list_field(ui, view, spec, options);
    case FieldType::date:
      options.placeholder = ui.t("field.date-placeholder");
      return date_field(ui, spec.id, options, view.value, view.today);
    case FieldType::money:
      return money_field(ui, spec.id, options, view.value);
    case FieldType::whole_number:
      return number_field(ui, spec.id, options, view.value);
    case FieldType::ssn:
      options.input_mode = InputMode::numeric;
      break;
    default:
      break;
  }
  return text_field(ui, spec.id, options, view.value);
}

}  // namespace rehearsal

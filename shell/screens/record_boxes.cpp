#include <algorithm>

#include "shell/record/labels.hpp"
#include "shell/screens/record_parts.hpp"

namespace rehearsal {
namespace {

constexpr const char* yes = "1";
constexpr const char* no = "0";

bool is_box(const RecordView& view, const Question& question) {
  const FieldSpec* spec = view.standards->field(question.field);
  const auto* values = spec == nullptr ? nullptr : view.standards->list(spec->list);
  if (values == nullptr) return false;
  bool has_yes = false, has_no = false;
  for (const ListValue& value : *values) {
    has_yes = has_yes || value.code == yes;
    has_no = has_no || value.code == no;
  }
  return has_yes && has_no;
}

/// A ticked box says No for the boxes beside it that nobody touched, as the paper form does.
void tick(ScreenContext& screen, const std::vector<const Question*>& boxes, const Entity& entity,
          const Question& pressed, bool on) {
  Together all;
  all.commands.emplace_back(AnswerField{entity.id, pressed.field, on ? yes : no});
  for (const Question* box : boxes) {
    if (box != &pressed && !entity.answered(box->field))
      all.commands.emplace_back(AnswerField{entity.id, box->field, no});
  }
  screen.act(all);
}

/// What is said about the boxes together: the first of them that a finding is about, or that none is ticked.
void draw_said(ScreenContext& screen, const RecordView& view, const std::vector<const Question*>& boxes,
               const Entity& entity, const FormContext& context, const FormPart& part) {
  const auto answered = [&](const Question* box) { return entity.answered(box->field); };
  const bool empty =
      std::none_of(boxes.begin(), boxes.end(), answered) &&
      std::any_of(boxes.begin(), boxes.end(), [&](const Question* box) { return required(*box, context); });
  for (const Question* box : boxes) {
    const Feedback said = feedback_at(screen, view, part, entity.id, box->field, empty);
    if (said.message.empty() && said.hinted == nullptr) continue;
    draw_message(screen.ui, said);
    return draw_ways_on(screen, view, part, said);
  }
}

}  // namespace

void draw_group(ScreenContext& screen, const RecordView& view, const std::vector<const Question*>& group,
                const FormContext& context, const FormPart& part) {
  Ui& ui = screen.ui;
  const auto found = context.entities.find(group.front()->on);
  if (found == context.entities.end() || found->second == nullptr) return;
  const Entity& entity = *found->second;
  std::vector<const Question*> boxes, others;
  for (const Question* question : group) (is_box(view, *question) ? boxes : others).push_back(question);
  const std::string name = ui.t("group." + group.front()->group);
  region(ui, "group-" + group.front()->group, name, [&] {
    paragraph(ui, name, {.tone = Tone::secondary});
    grid(ui, "boxes-" + group.front()->group, {.weights = {1, 1}, .row_gap = 10}, [&] {
      for (const Question* box : boxes) {
        cell(ui, [&] {
          const FieldOptions options{.label = field_label(ui, *view.standards, box->field),
                                     .english = official_label(ui, *view.standards, box->field),
                                     .needs_look = in_conflict(entity, box->field)};
          if (const auto on = checkbox(ui, box->field, options, entity.value(box->field) == yes))
            tick(screen, boxes, entity, *box, *on);
        });
      }
    });
  });
  for (const Question* box : boxes)
    draw_conflict(screen, view, entity, box->field, field_label(ui, *view.standards, box->field));
  draw_said(screen, view, boxes, entity, context, part);
  grid(ui, "beside-" + group.front()->group, {.weights = {1, 1}}, [&] {
    for (const Question* question : others) cell(ui, [&] { draw_question(screen, view, *question, context, part); });
  });
}

}  // namespace rehearsal

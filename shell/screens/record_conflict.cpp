#include <algorithm>

#include "shell/record/labels.hpp"
#include "shell/screens/record_parts.hpp"

namespace rehearsal {
namespace {

std::string answer_in(const Event& event, const FieldId& field) {
  if (const auto* answered = std::get_if<RecordAnswered>(&event.payload)) return answered->value;
  const auto* created = std::get_if<RecordCreated>(&event.payload);
  if (created == nullptr) return "";
  const auto found = created->fields.find(field);
  return found == created->fields.end() ? "" : found->second;
}

/// The answer that shows, then those beside it, each once.
std::vector<std::string> rival_answers(const Log& log, const Answer& answer, const FieldId& field) {
  std::vector<std::string> values = {answer.value};
  for (const EventId& rival : answer.rivals) {
    const Event* event = log.find(rival);
    if (event == nullptr) continue;
    std::string value = answer_in(*event, field);
    if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(std::move(value));
  }
  return values;
}

}  // namespace

bool in_conflict(const Entity& entity, const FieldId& field) {
  const Answer* answer = entity.fields.find(field);
  return answer != nullptr && !answer->rivals.empty();
}

void draw_conflict(ScreenContext& screen, const RecordView& view, const Entity& entity, const FieldId& field,
                   const std::string& about) {
  if (!in_conflict(entity, field)) return;
  Ui& ui = screen.ui;
  const EntityId id = entity.id;
  const auto values = rival_answers(screen.work.log(), *entity.fields.find(field), field);
  const auto named = [&](const char* words) {
    return about.empty() ? ui.t(words) : ui.t("conflict.about", {{"what", about}, {"words", ui.t(words)}});
  };
  region(ui, "conflict-" + field, named("conflict.title"), [&] {
    paragraph(ui, named("conflict.ask"), {.size = TextSize::small, .mark = Mark::minor});
    row(ui, {.gap = 8}, [&] {
      for (std::size_t at = 0; at < values.size(); ++at) {
        const std::string words = shown_value(ui, *view.standards, field, values[at]);
        const ButtonOptions options{
            .label = values[at].empty() ? ui.t("conflict.keep-empty") : ui.t("conflict.keep", {{"answer", words}}),
            .small = true};
        // Answering once more, having seen both, is what settles it.
        if (button(ui, "keep-" + field + "-" + std::to_string(at), options)) {
          screen.act(AnswerField{id, field, values[at]});
          return;
        }
      }
    });
  });
}

}  // namespace rehearsal

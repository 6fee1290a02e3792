#include <algorithm>
#include <utility>

#include "shell/record/labels.hpp"
#include "shell/record/question_field.hpp"
#include "shell/screens/record_parts.hpp"
#include "shell/screens/report_parts.hpp"

namespace rehearsal {
namespace {

constexpr const char* row_dialog = "row-dialog";
constexpr const char* row_note = "row/edited";
constexpr const char* row_wanted_note = "row/wanted";
constexpr std::string_view unanswered = "new:";

std::string dates_of(const Ui& ui, const Entity& row) {
  const std::string start = shown_date(row.value("StartDate"));
  return row.answered("EndDate") ? ui.t("rows.from-to", {{"from", start}, {"to", shown_date(row.value("EndDate"))}})
                                 : start;
}

VerificationRow shown_row(const Ui& ui, const Entity& row, std::string label, RowState state) {
  VerificationRow shown;
  shown.key = row.id;
  shown.label = std::move(label);
  // Of the kinds of Yes that one source has (4.10: alcohol, drugs, both) the row shows that it is Yes.
  shown.value = row.value("Receives") == "2" || row.value("Receives") == "3" ? "1" : row.value("Receives");
  shown.amount = shown_money(row.value("MonthlyAmount"));
  shown.dates = dates_of(ui, row);
  if (state == RowState::incomplete) shown.note = ui.t("rows.incomplete");
  if (state == RowState::several) shown.note = ui.t("rows.several");
  shown.editable = !row.seeded;
  shown.read_only = row.seeded;
  return shown;
}

/// A row that contradicts another says so itself.
void tell(const Ui& ui, const RecordView& view, const Entity& row, VerificationRow& shown) {
  const Finding* finding = view.live.at(Nature::contradiction, row.id, row.value("VerificationSource"));
  if (finding == nullptr) return;
  shown.note = finding_title(ui, view, *finding);
  shown.mark = mark_of(finding->severity);
}

std::vector<VerificationRow> rows_of(const Ui& ui, const RecordView& view, const VerificationTable& table,
                                     const Entity& assessment, const std::string& cue) {
  std::vector<VerificationRow> all;
  const FormContext context = view.context(&assessment);
  for (const std::string& source : asked_sources(table, context)) {
    const std::string label = source_label(ui, *view.standards, source);
    const auto found = view.rows(table.id, source, assessment);
    const RowState state = row_state(table, source, context);
    for (const Entity* row : found) {
      all.push_back(shown_row(ui, *row, label, state));
      tell(ui, view, *row, all.back());
    }
    if (!found.empty()) continue;
    VerificationRow open;
    open.key = std::string(unanswered) + source;
    open.label = label;
    open.note = ui.t("rows.ask");
    open.cue = open.key == cue;
    all.push_back(std::move(open));
  }
  return all;
}

std::map<FieldId, std::string> new_row(const VerificationTable& table, const Entity& assessment, std::string source,
                                       std::string answer) {
  return {{"AssessmentID", assessment.id},
          {"VerificationTable", table.id},
          {"VerificationSource", std::move(source)},
          {"Receives", std::move(answer)},
          {"StartDate", assessment.value("InformationDate")}};
}

void answer_rest(ScreenContext& screen, const VerificationTable& table, const EntityId& client,
                 const Entity& assessment, const std::vector<VerificationRow>& rows) {
  Together all;
  for (const VerificationRow& row : rows) {
    if (!row.key.starts_with(unanswered)) continue;
    all.commands.emplace_back(
        Create{Kind::verification, client, new_row(table, assessment, row.key.substr(unanswered.size()), "0")});
  }
  const auto answered = static_cast<long>(all.commands.size());
  if (screen.act(all)) screen.ui.announce(screen.ui.plural("rows.rest-done", answered));
}

/// The dialog is drawn outside of the form, whose part gives the keys in it their own beginning: it opens there.
void want_row(ScreenContext& screen, const EntityId& row) {
  screen.notes[row_note] = row;
  screen.notes[row_wanted_note] = "1";
  screen.ui.wake_after(0);
}

void obey(ScreenContext& screen, const RecordView& view, const VerificationTable& table, const Entity& assessment,
          const VerificationEdit& edit, const std::vector<VerificationRow>& rows) {
  switch (edit.kind) {
    case VerificationEdit::Kind::rest_answered:
      return answer_rest(screen, table, view.client->id, assessment, rows);
    case VerificationEdit::Kind::edit_pressed:
      return want_row(screen, edit.row);
    case VerificationEdit::Kind::answered:
      break;
  }
  if (!edit.row.starts_with(unanswered)) {
    screen.act(AnswerField{edit.row, "Receives", edit.answer});
    return;
  }
  const std::string source = edit.row.substr(unanswered.size());
  if (!screen.act(Create{Kind::verification, view.client->id, new_row(table, assessment, source, edit.answer)})) return;
  const bool more_to_say = edit.answer == "1" && (table.amount || table.long_term);
  if (more_to_say) want_row(screen, screen.work.created());
}

/// What can be asked about the table: why its first contradiction is one, and a hint about its first wrong source.
Feedback table_feedback(const RecordView& view, const VerificationTable& table, const Entity& assessment,
                        const FormPart& part) {
  Feedback said;
  const auto look = [&](const EntityId& entity, const std::string& source) {
    const Finding* clash = view.live.at(Nature::contradiction, entity, source);
    if (said.contradiction == nullptr) said.contradiction = clash;
    const Finding* wrong = part.left ? view.live.at(Nature::documents, entity, source) : nullptr;
    if (said.hinted != nullptr || wrong == nullptr) return;
    said.hinted = wrong;
    said.entity = entity;
    said.field = source;
    said.key = entity + "/" + source;
  };
  for (const std::string& source : asked_sources(table, view.context(&assessment))) {
    for (const Entity* row : view.rows(table.id, source, assessment)) look(row->id, source);
    look(assessment.id, source);
  }
  if (said.field.empty()) said.field = table.id;
  return said;
}

}  // namespace

void draw_verification(ScreenContext& screen, const RecordView& view, const VerificationTable& table,
                       const Entity& assessment, const FormPart& part, const std::string& cue) {
  Ui& ui = screen.ui;
  const auto rows = rows_of(ui, view, table, assessment, cue);
  const auto open =
      std::count_if(rows.begin(), rows.end(), [](const VerificationRow& row) { return row.value.empty(); });
  const std::vector<ChoiceItem> answers = {{.value = "1", .label = ui.t("rows.yes")},
                                           {.value = "0", .label = ui.t("rows.no")}};
  VerificationOptions options;
  options.title = ui.t("rows.title");
  options.summary =
      open == 0
          ? ui.t("rows.all-answered")
          : ui.t("rows.open", {{"n", std::to_string(open)},
                               {"total", std::to_string(asked_sources(table, view.context(&assessment)).size())}});
  options.complete = open == 0;
  options.rest_label = open == 0 ? std::string() : ui.t("rows.rest");
  options.source_label = ui.t(table.id == "disability" ? "rows.disability" : "rows.source");
  options.answer_label = ui.t("rows.receives." + table.id);
  options.amount_label = ui.t("rows.amount");
  options.dates_label = ui.t("rows.dates");
  options.edit_label = ui.t("rows.edit");
  options.amounts = table.amount;
  options.answers = answers;
  const auto edit = verification_table(ui, "rows-" + table.id, options, rows);
  draw_ways_on(screen, view, part, table_feedback(view, table, assessment, part));
  if (edit) obey(screen, view, table, assessment, *edit, rows);
}

void draw_row_dialog(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  const Entity* row = view.in->site.find(screen.notes[row_note]);
  if (row == nullptr || row->removed) return;
  if (!std::exchange(screen.notes[row_wanted_note], "").empty()) open_dialog(ui, row_dialog);
  const bool disability = row->value("VerificationTable") == "disability";
  const std::string source = row->value("VerificationSource");
  const std::string label = source_label(ui, *view.standards, source);
  FormContext context;
  context.entities[Kind::verification] = row;
  const auto question = [&](const char* field) {
    Question asked = asking(field, Kind::verification);
    const FieldSpec* spec = view.standards->field(field);
    if (spec != nullptr && spec->list_by == "VerificationSource") asked.list = spec->list_for(source);
    return asked;
  };
  dialog(ui, row_dialog, {.title = label, .width = 440}, [&] {
    draw_message(ui, feedback_at(screen, view, {}, row->id, source, false));
    draw_question(screen, view, question("Receives"), context);
    if (row->value("VerificationTable") == "income") draw_question(screen, view, question("MonthlyAmount"), context);
    if (disability) draw_question(screen, view, question("IndefiniteAndImpairs"), context);
    draw_question(screen, view, question("StartDate"), context);
    draw_question(screen, view, question("EndDate"), context);
    if (draw_remove(screen, *row, "row")) return close_dialog(ui, row_dialog);
    dialog_buttons(ui, [&] {
      if (button(ui, "row-again", {.label = ui.t("rows.again")})) {
        const auto open = open_form(screen, view);
        const std::string today =
            open.assessment != nullptr ? open.assessment->value("InformationDate") : view.in->site.today.iso();
        std::map<FieldId, std::string> fields = {{"VerificationTable", row->value("VerificationTable")},
                                                 {"VerificationSource", source},
                                                 {"Receives", "1"},
                                                 {"StartDate", today}};
        if (open.assessment != nullptr) fields["AssessmentID"] = open.assessment->id;
        if (screen.act(Create{Kind::verification, view.client->id, fields}))
          screen.notes[row_note] = screen.work.created();
        return;
      }
      if (button(ui, "row-done", {.label = ui.t("rows.done"), .kind = ButtonKind::primary}))
        close_dialog(ui, row_dialog);
    });
  });
}

}  // namespace rehearsal

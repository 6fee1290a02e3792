#include "shell/screens/record_parts.hpp"

namespace rehearsal {
namespace {

/// Questions without an answer, over all forms that stand.
int still_open(const RecordView& view) {
  int open = 0;
  const auto count = [&](const char* id, const Entity* assessment) {
    const Form* form = view.forms->form(id);
    if (form != nullptr) open += view.open_questions(*form, assessment);
  };
  count("profile", nullptr);
  if (view.release != nullptr) count("release", nullptr);
  if (const Entity* entry = view.assessment("1")) count("entry", entry);
  for (const Entity* update : view.assessments("2")) count("update", update);
  if (const Entity* exit = view.assessment("3")) count("exit", exit);
  return open;
}

}  // namespace

void draw_submit_dialog(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  if (!dialog_open(ui, submit_dialog)) return;
  const CaseId in = view.in->id;
  const int attempt = static_cast<int>(view.in->attempts.size()) + 1;
  dialog(ui, submit_dialog, {.title = ui.t("submit.title"), .width = 420}, [&] {
    paragraph(ui, ui.t("submit.text", {{"n", std::to_string(attempt)}}));
    if (const int open = still_open(view); open > 0) {
      paragraph(ui, ui.plural("submit.open", open), {.tone = Tone::critical, .mark = Mark::incomplete});
    }
    dialog_buttons(ui, [&] {
      if (button(ui, "submit-no", {.label = ui.t("submit.no")})) close_dialog(ui, submit_dialog);
      if (!button(ui, "submit-yes", {.label = ui.t("submit.yes"), .kind = ButtonKind::primary})) return;
      close_dialog(ui, submit_dialog);
      if (!screen.act(Submit{})) return;
      if (const auto refused = screen.work.desk().note_submission(in))
        show_toast(ui, {.key = "refused", .text = failure_text(ui, *refused), .mark = Mark::none});
      screen.nav.go(report_route(in, attempt));
    });
  });
}

}  // namespace rehearsal

#include "core/record/views.hpp"
#include "shell/record/labels.hpp"
#include "shell/record/question_field.hpp"
#include "shell/screens/record_members.hpp"
#include "shell/screens/record_noted.hpp"

namespace rehearsal {
namespace {

/// Who is in the same project. Whether somebody has left by then is the learner's to see.
MemberStep review_step(const RecordView& view) {
  return member_step(view, "interim", [&](const Entity& client) {
    const Entity* stay = enrollment_of(view.in->site, client.id);
    return stay != nullptr && stay->value("ProjectID") == view.enrollment->value("ProjectID");
  });
}

void begin_review(ScreenContext& screen, const RecordView& view, const MemberStep& step) {
  const std::map<FieldId, std::string> fields = {{"DataCollectionStage", noted(screen, view, "DataCollectionStage")},
                                                 {"InformationDate", noted(screen, view, "InformationDate")}};
  const CaseId in = view.in->id;
  const EntityId client = view.client->id;
  Together all;
  all.commands.emplace_back(Create{Kind::assessment, view.enrollment->id, fields});
  const auto others = ticked(screen, view, step);
  for (const Entity* member : others) {
    const Entity* stay = enrollment_of(view.in->site, member->value("PersonID"));
    all.commands.emplace_back(Create{Kind::assessment, stay->id, fields});
  }
  const std::size_t people = others.size() + 1;
  if (!screen.act(all)) return;
  members_done(screen, client, step.id, people);
  screen.nav.replace(client_route(in, client, "interim", screen.work.created()));
}

void draw_beginning(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  heading(ui, ui.t("interim.add"), {.size = HeadingSize::lead});
  static const Question day = asking("InformationDate", Kind::assessment);
  static const Question stage = asking("DataCollectionStage", Kind::assessment);
  const std::vector<ChoiceItem> stages = {{.value = "2", .label = ui.t("interim.stage-2")},
                                          {.value = "5", .label = ui.t("interim.stage-5")}};
  draw_noted(screen, view, stage, &stages);
  draw_noted(screen, view, day);
  const MemberStep step = review_step(view);
  draw_member_boxes(screen, view, step);
  const bool ready =
      !noted(screen, view, "DataCollectionStage").empty() && !noted(screen, view, "InformationDate").empty();
  const ButtonOptions begin{.label = ui.t("interim.begin"),
                            .kind = ButtonKind::primary,
                            .disabled = !ready,
                            .reason = ui.t("interim.both-first")};
  if (button(ui, "add-interim", begin)) begin_review(screen, view, step);
}

}  // namespace

void draw_interim_tab(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  if (view.enrollment == nullptr) return empty_state(ui, ui.t("interim.no-stay"), ui.t("interim.no-stay-detail"));
  const OpenForm open = open_form(screen, view);
  if (open.form != nullptr && open.assessment != nullptr) {
    const std::string stage = ui.t("interim.stage-" + open.assessment->value("DataCollectionStage"));
    heading(ui, stage,
            {.aside = ui.t("record.as-of", {{"day", shown_date(open.assessment->value("InformationDate"))}})});
    draw_form(screen, view, *open.form, open.assessment);
    if (draw_remove(screen, *open.assessment, "review")) return;
    divider(ui);
  }
  draw_beginning(screen, view);
}

}  // namespace rehearsal

#include "core/record/views.hpp"
#include "shell/record/labels.hpp"
#include "shell/record/question_field.hpp"
#include "shell/screens/record_members.hpp"
#include "shell/screens/record_noted.hpp"

namespace rehearsal {
namespace {

/// One stay and its entry assessment, on one day.
void add_stay(Together& all, const EntityId& client, const std::map<FieldId, std::string>& fields,
              const std::string& start) {
  const std::string name = "stay of " + client;
  all.commands.emplace_back(Create{Kind::enrollment, client, fields, name});
  all.commands.emplace_back(
      Create{Kind::assessment, "$" + name, {{"DataCollectionStage", "1"}, {"InformationDate", start}}});
}

/// Who has no stay of the learner's yet.
MemberStep enroll_step(const RecordView& view) {
  return member_step(view, "enroll",
                     [&](const Entity& client) { return enrollment_of(view.in->site, client.id) == nullptr; });
}

void enroll(ScreenContext& screen, const RecordView& view, const MemberStep& step) {
  std::map<FieldId, std::string> fields;
  for (const char* field : {"ProjectID", "EnrollmentType", "EntryDate", "RelationshipToHoH", "EnrollmentCoC"}) {
    const std::string& value = noted(screen, view, field);
    if (!value.empty()) fields[field] = value;
  }
  if (view.household != nullptr) fields["HouseholdID"] = view.household->id;
  const std::string start = fields.count("EntryDate") ? fields["EntryDate"] : view.in->site.today.iso();
  const EntityId own = view.client->id;
  Together all;
  add_stay(all, own, fields, start);
  fields.erase("EnrollmentCoC");  // 3.16: the head's alone
  const auto others = ticked(screen, view, step);
  for (const Entity* member : others) {
    fields["RelationshipToHoH"] = member->value("RelationshipToHoH");
    add_stay(all, member->value("PersonID"), fields, start);
  }
  const std::size_t people = others.size() + 1;
  if (screen.act(all)) members_done(screen, own, step.id, people);
}

void draw_enrolling(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  heading(ui, ui.t("stay.enroll"));
  if (view.household == nullptr) help_text(ui, ui.t("stay.household-first"));
  std::vector<ChoiceItem> projects;
  if (view.population != nullptr) {
    for (const Project& project : view.population->projects)
      projects.push_back({.value = project.id, .label = project.name});
  }
  const Form* form = view.forms->form("enrollment");
  if (form == nullptr || form->sections.empty()) return;
  grid(ui, "enrolling", {.weights = {2, 1, 1}, .least_width = 200}, [&] {
    for (const Question& question : form->sections.front().questions) {
      cell(ui, [&] { draw_noted(screen, view, question, question.field == "ProjectID" ? &projects : nullptr); });
    }
  });
  const MemberStep step = enroll_step(view);
  draw_member_boxes(screen, view, step);
  if (button(ui, "enroll",
             {.label = ui.t("stay.save-and-continue"), .kind = ButtonKind::primary, .icon_after = Icon::arrow_right})) {
    enroll(screen, view, step);
  }
}

/// Entry and exit of the stay side by side, as the vendor's row has them.
void draw_switch(ScreenContext& screen, const RecordView& view, bool leaving) {
  Ui& ui = screen.ui;
  const std::vector<NavItem> items = {{.key = "entry", .label = ui.t("stay.entry")},
                                      {.key = "exit", .label = ui.t("stay.exit")}};
  const auto pressed = tabs(ui, "stay-parts", ui.t("stay.parts"), items, leaving ? "exit" : "entry");
  if (pressed)
    screen.nav.replace(client_route(view.in->id, view.client->id, "enrollment", *pressed == "exit" ? "exit" : ""));
}

/// Who is in the same project, and has not left.
MemberStep exit_step(const RecordView& view) {
  return member_step(view, "exit", [&](const Entity& client) {
    const Entity* stay = enrollment_of(view.in->site, client.id);
    return stay != nullptr && stay->value("ProjectID") == view.enrollment->value("ProjectID") &&
           !stay->answered("ExitDate") && assessments_of(view.in->site, stay->id, "3").empty();
  });
}

void add_exit(Together& all, const EntityId& stay, const std::string& day) {
  all.commands.emplace_back(AnswerField{stay, "ExitDate", day});
  all.commands.emplace_back(Create{Kind::assessment, stay, {{"DataCollectionStage", "3"}, {"InformationDate", day}}});
}

void leave(ScreenContext& screen, const RecordView& view, const MemberStep& step) {
  const std::string day = noted(screen, view, "ExitDate");
  const EntityId own = view.client->id;
  Together all;
  add_exit(all, view.enrollment->id, day);
  const auto others = ticked(screen, view, step);
  for (const Entity* member : others) add_exit(all, enrollment_of(view.in->site, member->value("PersonID"))->id, day);
  const std::size_t people = others.size() + 1;
  if (screen.act(all)) members_done(screen, own, step.id, people);
}

void draw_exit(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  if (const Entity* exit = view.assessment("3")) {
    if (const Form* form = view.forms->form("exit")) draw_form(screen, view, *form, exit);
    return;
  }
  paragraph(ui, ui.t("stay.no-exit"));
  static const Question date = asking("ExitDate", Kind::enrollment);
  draw_noted(screen, view, date);
  const MemberStep step = exit_step(view);
  draw_member_boxes(screen, view, step);
  const ButtonOptions begin{.label = ui.t("stay.begin-exit"),
                            .kind = ButtonKind::primary,
                            .disabled = noted(screen, view, "ExitDate").empty(),
                            .reason = ui.t("stay.date-first")};
  if (button(ui, "leave", begin)) leave(screen, view, step);
}

}  // namespace

void draw_enrollment_tab(ScreenContext& screen, const RecordView& view) {
  if (view.enrollment == nullptr) return draw_enrolling(screen, view);
  const bool leaving = screen.route.part == "exit";
  draw_switch(screen, view, leaving);
  if (leaving) return draw_exit(screen, view);
  const Form* stay = view.forms->form("enrollment");
  const bool cued = stay != nullptr && draw_form(screen, view, *stay, nullptr);
  const Form* form = view.forms->form("entry");
  if (const Entity* entry = view.assessment("1"); entry != nullptr && form != nullptr)
    draw_form(screen, view, *form, entry, !cued);
}

}  // namespace rehearsal

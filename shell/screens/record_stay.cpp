#include <algorithm>

#include "core/record/views.hpp"
#include "shell/record/labels.hpp"
#include "shell/record/question_field.hpp"
#include "shell/screens/case_head.hpp"
#include "shell/screens/record_parts.hpp"

namespace rehearsal {
namespace {

std::string note_key(const RecordView& view, const FieldId& field) {
  return "stay/" + view.client->id + "/" + field;
}

/// A question about something that does not stand yet: the answer waits in the screen's notes.
void draw_noted(ScreenContext& screen, const RecordView& view, const Question& question,
                const std::vector<ChoiceItem>* items = nullptr) {
  std::string& note = screen.notes[note_key(view, question.field)];
  QuestionView field;
  field.question = &question;
  field.standards = view.standards;
  field.value = note;
  field.today = view.in->site.today.iso();
  field.items = items;
  if (const auto wrong = view.standards->refuses(question.field, note)) field.error = failure_text(screen.ui, *wrong);
  if (const auto typed = question_field(screen.ui, field)) note = *typed;
}

/// Members of the household who have no stay of the learner's yet.
std::vector<const Entity*> not_enrolled(const RecordView& view) {
  auto members = household_others(view);
  std::erase_if(members, [&](const Entity* member) {
    return enrollment_of(view.in->site, member->value("PersonID")) != nullptr;
  });
  return members;
}

std::string with_key(const RecordView& view, const Entity& member) {
  return note_key(view, "with/" + member.id);
}

/// One stay and its entry assessment, on one day.
bool enroll_one(ScreenContext& screen, const EntityId& client, const std::map<FieldId, std::string>& fields,
                const std::string& start) {
  if (!screen.act(Create{Kind::enrollment, client, fields})) return false;
  const EntityId enrollment = screen.work.created();
  return screen.act(Create{Kind::assessment, enrollment, {{"DataCollectionStage", "1"}, {"InformationDate", start}}});
}

/// The other members of the household whose box is ticked: the same stay, each with the own relationship.
std::map<EntityId, std::string> enrolled_with(const ScreenContext& screen, const RecordView& view) {
  std::map<EntityId, std::string> others;
  for (const Entity* member : not_enrolled(view)) {
    const auto ticked = screen.notes.find(with_key(view, *member));
    if (ticked != screen.notes.end() && ticked->second == "1")
      others[member->value("PersonID")] = member->value("RelationshipToHoH");
  }
  return others;
}

void draw_with_others(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  const auto members = not_enrolled(view);
  if (members.empty()) return;
  region(ui, "with-others", ui.t("stay.with"), [&] {
    paragraph(ui, ui.t("stay.with"), {.tone = Tone::secondary});
    for (const Entity* member : members) {
      const Entity* client = view.in->site.find(member->value("PersonID"));
      if (client == nullptr) continue;
      std::string& note = screen.notes[with_key(view, *member)];
      if (const auto on = checkbox(ui, "with-" + member->id, {.label = name_of_client(*client)}, note == "1"))
        note = *on ? "1" : "";
    }
  });
}

void enroll(ScreenContext& screen, const RecordView& view) {
  std::map<FieldId, std::string> fields;
  for (const char* field : {"ProjectID", "EnrollmentType", "EntryDate", "RelationshipToHoH", "EnrollmentCoC"}) {
    const std::string& value = screen.notes[note_key(view, field)];
    if (!value.empty()) fields[field] = value;
  }
  if (view.household != nullptr) fields["HouseholdID"] = view.household->id;
  const std::string start = fields.count("EntryDate") ? fields["EntryDate"] : view.in->site.today.iso();
  const auto others = enrolled_with(screen, view);
  if (!enroll_one(screen, view.client->id, fields, start)) return;
  fields.erase("EnrollmentCoC");  // 3.16: the head's alone
  for (const auto& [client, relationship] : others) {
    fields["RelationshipToHoH"] = relationship;
    if (relationship.empty()) fields.erase("RelationshipToHoH");
    if (!enroll_one(screen, client, fields, start)) return;
  }
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
  draw_with_others(screen, view);
  if (button(ui, "enroll",
             {.label = ui.t("stay.save-and-continue"), .kind = ButtonKind::primary, .icon_after = Icon::arrow_right})) {
    enroll(screen, view);
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

void draw_exit(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  if (const Entity* exit = view.assessment("3")) {
    if (const Form* form = view.forms->form("exit")) draw_form(screen, view, *form, exit);
    return;
  }
  paragraph(ui, ui.t("stay.no-exit"));
  static const Question date = asking("ExitDate", Kind::enrollment);
  draw_noted(screen, view, date);
  const std::string& day = screen.notes[note_key(view, "ExitDate")];
  if (!button(ui, "leave",
              {.label = ui.t("stay.begin-exit"),
               .kind = ButtonKind::primary,
               .disabled = day.empty(),
               .reason = ui.t("stay.date-first")}))
    return;
  const EntityId enrollment = view.enrollment->id;
  const std::string kept = day;
  if (!screen.act(AnswerField{enrollment, "ExitDate", kept})) return;
  screen.act(Create{Kind::assessment, enrollment, {{"DataCollectionStage", "3"}, {"InformationDate", kept}}});
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
  heading(ui, ui.t("interim.add"), {.size = HeadingSize::lead});
  static const Question day = asking("InformationDate", Kind::assessment);
  static const Question stage = asking("DataCollectionStage", Kind::assessment);
  const std::vector<ChoiceItem> stages = {{.value = "2", .label = ui.t("interim.stage-2")},
                                          {.value = "5", .label = ui.t("interim.stage-5")}};
  draw_noted(screen, view, stage, &stages);
  draw_noted(screen, view, day);
  const std::string kind = screen.notes[note_key(view, "DataCollectionStage")],
                    date = screen.notes[note_key(view, "InformationDate")];
  const bool ready = !kind.empty() && !date.empty();
  if (!button(ui, "add-interim",
              {.label = ui.t("interim.begin"),
               .kind = ButtonKind::primary,
               .disabled = !ready,
               .reason = ui.t("interim.both-first")}))
    return;
  const CaseId in = view.in->id;
  const EntityId client = view.client->id;
  if (!screen.act(
          Create{Kind::assessment, view.enrollment->id, {{"DataCollectionStage", kind}, {"InformationDate", date}}}))
    return;
  screen.nav.replace(client_route(in, client, "interim", screen.work.created()));
}

}  // namespace rehearsal

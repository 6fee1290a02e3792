#include <algorithm>

#include "core/base/ssn.hpp"
#include "core/base/text.hpp"
#include "shell/record/question_field.hpp"
#include "shell/screens/screens.hpp"
#include "shell/screens/search_parts.hpp"

namespace rehearsal {
namespace {

constexpr const char* twin_dialog = "twin-dialog";
constexpr std::string_view record_start[] = {"3.01", "3.02", "3.03"};  // name, Social Security number, date of birth

std::string note_key(const CaseState& in, const FieldId& field) {
  return "create/" + in.id + "/" + field;
}

bool asked_at_start(const Section& section) {
  const std::vector<std::string> elements = split(section.element, ',');
  return std::any_of(elements.begin(), elements.end(), [](const std::string& element) {
    return std::find(std::begin(record_start), std::end(record_start), trimmed(element)) != std::end(record_start);
  });
}

/// The profile's questions that a new record begins with.
std::vector<const Question*> questions_of(const ScreenContext& screen, const CaseState& in) {
  std::vector<const Question*> questions;
  const Forms* forms = screen.work.packs().forms(in.standards);
  const Form* profile = forms == nullptr ? nullptr : forms->form("profile");
  if (profile == nullptr) return questions;
  for (const Section& section : profile->sections) {
    if (!asked_at_start(section)) continue;
    for (const Question& question : section.questions) {
      if (question.on == Kind::client) questions.push_back(&question);
    }
  }
  return questions;
}

/// What was looked for is what is known: it need not be typed twice.
void take_over_search(ScreenContext& screen, const CaseState& in) {
  if (!screen.notes[note_key(in, "taken")].empty()) return;
  screen.notes[note_key(in, "taken")] = "1";
  const SearchTerms terms = last_search(in);
  const auto space = terms.name.find(' ');
  screen.notes[note_key(in, "FirstName")] = space == std::string::npos ? "" : terms.name.substr(0, space);
  screen.notes[note_key(in, "LastName")] = space == std::string::npos ? terms.name : terms.name.substr(space + 1);
  if (Date::from_iso(terms.birth)) screen.notes[note_key(in, "DOB")] = terms.birth;
  if (!terms.ssn.empty()) screen.notes[note_key(in, "SSN")] = ssn_from_typed(terms.ssn);
}

std::map<FieldId, std::string> fields_of_notes(ScreenContext& screen, const CaseState& in) {
  std::map<FieldId, std::string> fields;
  for (const Question* question : questions_of(screen, in)) {
    const std::string& value = screen.notes[note_key(in, question->field)];
    if (!value.empty()) fields[question->field] = value;
  }
  return fields;
}

void draw_questions(ScreenContext& screen, const CaseState& in, const Standards& standards) {
  Ui& ui = screen.ui;
  grid(ui, "questions", {.weights = {1, 1, 1}, .gap = 16, .single_below = Breakpoint::w768, .least_width = 200}, [&] {
    for (const Question* question : questions_of(screen, in)) {
      std::string& note = screen.notes[note_key(in, question->field)];
      QuestionView view;
      view.question = question;
      view.standards = &standards;
      view.value = note;
      view.today = in.site.today.iso();
      view.required = false;
      if (const auto wrong = standards.refuses(question->field, note)) view.error = failure_text(ui, *wrong);
      cell(ui, [&] {
        if (const auto typed = question_field(ui, view))
          note = question->field == "SSN" ? ssn_from_typed(*typed) : *typed;
      });
    }
  });
}

/// Somebody in the site with the same name and birth, or the same number.
const Entity* twin(const CaseState& in, const std::map<FieldId, std::string>& fields) {
  const auto value = [&](const char* field) {
    const auto found = fields.find(field);
    return found == fields.end() ? std::string() : found->second;
  };
  const std::string ssn = value("SSN");
  const std::string four = ssn.size() < 4 ? std::string() : ssn.substr(ssn.size() - 4);
  for (const Match& match :
       search(in.site.of_kind(Kind::client), value("FirstName") + " " + value("LastName"), four, value("DOB"))) {
    if (match.exact) return match.client;
  }
  return nullptr;
}

void create(ScreenContext& screen, const CaseState& in) {
  const CaseId id = in.id;
  if (!screen.act(Create{.kind = Kind::client, .parent = {}, .fields = fields_of_notes(screen, in)})) return;
  const std::string prefix = "create/" + id + "/";
  std::erase_if(screen.notes, [&](const auto& note) { return note.first.rfind(prefix, 0) == 0; });
  screen.nav.replace(client_route(id, screen.work.created(), "profile"));
}

void draw_twin_dialog(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  const Entity* same = twin(in, fields_of_notes(screen, in));
  if (same == nullptr) return;
  const EntityId id = same->id;
  const std::string name = client_name(ui, *same);
  dialog(ui, twin_dialog, {.title = ui.t("create.twin", {{"name", name}}), .width = 440}, [&] {
    paragraph(ui, ui.t("create.twin-text"));
    dialog_buttons(ui, [&] {
      if (button(ui, "create-anyway", {.label = ui.t("create.anyway")})) {
        close_dialog(ui, twin_dialog);
        return create(screen, in);
      }
      if (!button(ui, "look-again", {.label = ui.t("create.look-again"), .kind = ButtonKind::primary})) return;
      close_dialog(ui, twin_dialog);
      screen.nav.go(search_route(in.id));
    });
  });
}

void draw_actions(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  row(ui, {.gap = 12}, [&] {
    const bool empty = fields_of_notes(screen, in).empty();
    const ButtonOptions options{.label = ui.t("create.do"),
                                .kind = ButtonKind::primary,
                                .icon = Icon::user_plus,
                                .disabled = empty || !screen.work.may_write(),
                                .reason = ui.t(empty ? "create.still-empty" : "refused.another-tab")};
    if (button(ui, "do", options)) {
      if (twin(in, fields_of_notes(screen, in)) != nullptr) return open_dialog(ui, twin_dialog);
      return create(screen, in);
    }
    if (button(ui, "back", {.label = ui.t("create.back"), .kind = ButtonKind::quiet}))
      screen.nav.go(search_route(in.id));
  });
}

}  // namespace

ScreenFrame create_frame(const ScreenContext& screen) {
  ScreenFrame frame = case_frame(screen, screen.ui.t("create.title"));
  frame.up = search_route(screen.route.in);
  return frame;
}

void draw_create(ScreenContext& screen) {
  Ui& ui = screen.ui;
  const CaseState* in = screen.in();
  if (in == nullptr) return draw_no_case(screen);
  const Standards* standards = screen.work.standards_of(*in);
  take_over_search(screen, *in);
  page_content(ui, {.max_width = 880, .key = "create-page"}, [&] {
    headline(ui, ui.t("create.headline"), {.detail = ui.t("create.detail")});
    if (standards == nullptr || questions_of(screen, *in).empty()) {
      return paragraph(ui, ui.t("case.content-missing"), {.mark = Mark::incomplete});
    }
    card(ui, "form", {.name = ui.t("create.title"), .gap = 16}, [&] {
      draw_questions(screen, *in, *standards);
      draw_actions(screen, *in);
    });
  });
  draw_twin_dialog(screen, *in);
}

}  // namespace rehearsal

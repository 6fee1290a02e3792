#include <array>

#include "core/training/moves.hpp"
#include "core/training/request.hpp"
#include "shell/record/labels.hpp"
#include "shell/screens/desk_parts.hpp"

namespace rehearsal {
namespace {

void draw_path(ScreenContext& screen, Desk& desk, const TrainingCase& in) {
  Ui& ui = screen.ui;
  const auto steps = steps_of(in);
  constexpr std::array names = {"step.request", "step.courses", "step.client", "step.credentials"};
  std::vector<StepItem> items;
  for (std::size_t at = 0; at < steps.size(); ++at) {
    StepItem item{.label = ui.t(names[at])};
    if (steps[at] == StepIs::done) {
      item.state = StepState::done;
      item.chip = {.label = ui.t("desk.step.done"), .tone = Tone::met};
    } else if (steps[at] == StepIs::current) {
      item.state = StepState::current;
      item.chip = {.label = turn_words(ui, in, desk.workflow_of(in)), .tone = Tone::cue, .on_tint = true};
      item.lines = {ui.t("workflow.stage." + std::string(name_of(in.stage)))};
    } else {
      item.chip = {.label = ui.t("desk.step.ahead")};
    }
    items.push_back(std::move(item));
  }
  stepper(ui, "path", ui.t("step.list"), items, [](std::size_t) {});
}

std::string fee_words(const Ui& ui, const Fee& fee) {
  if (fee.cents == 0) return ui.t("desk.fee.none");
  if (fee.owed) return ui.t("desk.fee.owed");
  if (!fee.credits.empty()) return ui.plural("desk.fee.credits", static_cast<long>(fee.credits.size()));
  const bool paid = !fee.paid_on.empty();
  return ui.t(paid ? "desk.fee.paid" : "desk.fee.invoice",
              {{"number", fee.invoice}, {"day", spoken_date(ui, paid ? fee.paid_on : fee.due)}});
}

/// Ids of projects and answers as people know them.
std::string ticket_words(const Ui& ui, const Desk& desk, std::string_view key, const std::string& value) {
  if (key == "email" || key == "lms") return value;
  std::string words;
  for (const std::string& id : words_of(value)) {
    const auto project = desk.training().projects.find(id);
    const bool known = key == "projects" && project != desk.training().projects.end();
    const std::string answer = "workflow.answer." + id;
    const std::string name = known ? project->second.name : ui.texts().has(answer) ? ui.t(answer) : id;
    words += (words.empty() ? "" : ", ") + name;
  }
  return words;
}

std::vector<KeyValue> facts_of(const Ui& ui, const Desk& desk, const TrainingCase& in) {
  std::vector<KeyValue> facts;
  const auto add = [&](const char* id, std::string value) {
    if (!value.empty()) facts.push_back({.label = ui.t(id), .value = std::move(value)});
  };
  for (const char* key : {"email", "lms", "responsibilities", "projects", "alternate"}) {
    const auto found = in.ticket.find(key);
    if (found == in.ticket.end()) continue;
    add(("workflow.data." + std::string(key)).c_str(), ticket_words(ui, desk, key, found->second));
  }
  if (!in.path.empty()) {
    add("workflow.data.path", ui.t("workflow.path." + in.path));
    add("workflow.data.policy", ui.t("workflow.policy." + in.policy.substr(0, in.policy.find('@'))));
  }
  for (const auto& [id, course] : in.courses) {
    const char* state = !course.redo.empty() ? "desk.course.redo"
                        : course.attested    ? "desk.course.confirmed"
                                             : "desk.course.at";
    facts.push_back(
        {.label = ui.t("workflow.course." + id), .value = ui.t(state, {{"n", std::to_string(course.percent)}})});
  }
  if (!in.courses.empty()) add("desk.fee", fee_words(ui, in.fee));
  for (const RunningClock& clock : clocks_of(in, desk.workflow_of(in)))
    add("desk.col.clock", clock_words_of(ui, clock, desk.today()));
  if (!in.appointment.empty()) add("workflow.data.when", in.appointment);
  return facts;
}

void draw_history(ScreenContext& screen, const Desk& desk, const TrainingCase& in) {
  Ui& ui = screen.ui;
  heading(ui, ui.t("desk.history"), {.level = 3, .size = HeadingSize::lead});
  for (auto step = in.history.rbegin(); step != in.history.rend(); ++step) {
    const std::string what = ui.t("workflow.move." + std::string(row_of(step->move).kind));
    const std::string line = spoken_date(ui, step->on.iso()) + ": " + what + ", " + desk.name_of(step->person);
    paragraph(ui, line, {.size = TextSize::small, .mark = Mark::met});
  }
}

}  // namespace

void draw_training_case(ScreenContext& screen, Desk& desk, const TrainingCase& in) {
  Ui& ui = screen.ui;
  card(ui, "case", {.name = in.name, .gap = 16}, [&] {
    heading(ui, in.name);
    draw_path(screen, desk, in);
    const auto facts = facts_of(ui, desk, in);
    grid(ui, "training-grid", {.weights = {1.4f, 1}, .gap = 24}, [&] {
      cell(ui, [&] {
        if (!facts.empty()) key_values(ui, "facts", ui.t("desk.facts"), facts);
      });
      cell(ui, [&] { draw_history(screen, desk, in); });
    });
    draw_sittings(screen, desk, in);
    draw_papers(screen, in);
  });
}

}  // namespace rehearsal

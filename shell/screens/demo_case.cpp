#include <array>

#include "core/training/moves.hpp"
#include "core/training/request.hpp"
#include "shell/record/labels.hpp"
#include "shell/screens/demo_parts.hpp"

namespace rehearsal {
namespace {

void draw_path(ScreenContext& screen, Demo& demo, const TrainingCase& in) {
  Ui& ui = screen.ui;
  const auto steps = steps_of(in);
  constexpr std::array names = {"step.request", "step.courses", "step.client", "step.credentials"};
  std::vector<StepItem> items;
  for (std::size_t at = 0; at < steps.size(); ++at) {
    StepItem item{.label = ui.t(names[at])};
    if (steps[at] == StepIs::done) {
      item.state = StepState::done;
      item.chip = {.label = ui.t("demo.step.done"), .tone = Tone::met};
    } else if (steps[at] == StepIs::current) {
      item.state = StepState::current;
      item.chip = {.label = turn_words(ui, in, demo.workflow_of(in)), .tone = Tone::cue, .on_tint = true};
      item.lines = {ui.t("workflow.stage." + std::string(name_of(in.stage)))};
    } else {
      item.chip = {.label = ui.t("demo.step.ahead")};
    }
    items.push_back(std::move(item));
  }
  stepper(ui, "path", ui.t("step.list"), items, [](std::size_t) {});
}

std::string fee_words(const Ui& ui, const Fee& fee) {
  if (fee.cents == 0) return ui.t("demo.fee.none");
  if (fee.owed) return ui.t("demo.fee.owed");
  if (!fee.credits.empty()) return ui.plural("demo.fee.credits", static_cast<long>(fee.credits.size()));
  const bool paid = !fee.paid_on.empty();
  return ui.t(paid ? "demo.fee.paid" : "demo.fee.invoice",
              {{"number", fee.invoice}, {"day", spoken_date(ui, paid ? fee.paid_on : fee.due)}});
}

std::vector<KeyValue> facts_of(const Ui& ui, const Demo& demo, const TrainingCase& in) {
  std::vector<KeyValue> facts;
  const auto add = [&](const char* id, std::string value) {
    if (!value.empty()) facts.push_back({.label = ui.t(id), .value = std::move(value)});
  };
  for (const char* key : {"email", "lms", "responsibilities", "projects", "alternate"}) {
    const auto found = in.ticket.find(key);
    if (found != in.ticket.end()) add(("workflow.data." + std::string(key)).c_str(), found->second);
  }
  if (!in.path.empty()) {
    add("workflow.data.path", ui.t("workflow.path." + in.path));
    add("workflow.data.policy", in.policy);
  }
  for (const auto& [id, course] : in.courses) {
    const char* state = !course.redo.empty() ? "demo.course.redo"
                        : course.attested    ? "demo.course.confirmed"
                                             : "demo.course.at";
    facts.push_back(
        {.label = ui.t("workflow.course." + id), .value = ui.t(state, {{"n", std::to_string(course.percent)}})});
  }
  if (!in.courses.empty()) add("demo.fee", fee_words(ui, in.fee));
  for (const RunningClock& clock : clocks_of(in, demo.workflow_of(in)))
    add("demo.col.clock", clock_words_of(ui, clock, demo.today()));
  if (!in.appointment.empty()) add("workflow.data.when", in.appointment);
  return facts;
}

void draw_history(ScreenContext& screen, const Demo& demo, const TrainingCase& in) {
  Ui& ui = screen.ui;
  heading(ui, ui.t("demo.history"), {.level = 3, .size = HeadingSize::lead});
  for (auto step = in.history.rbegin(); step != in.history.rend(); ++step) {
    const std::string what = ui.t("workflow.move." + std::string(row_of(step->move).kind));
    const std::string line = spoken_date(ui, step->on.iso()) + ": " + what + ", " + demo.name_of_person(step->person);
    paragraph(ui, line, {.size = TextSize::small, .mark = Mark::met});
  }
}

}  // namespace

void draw_demo_case(ScreenContext& screen, Demo& demo, const TrainingCase& in) {
  Ui& ui = screen.ui;
  card(ui, "case", {.name = in.name, .gap = 16}, [&] {
    heading(ui, in.name);
    draw_path(screen, demo, in);
    const auto facts = facts_of(ui, demo, in);
    grid(ui, "case-grid", {.weights = {1.4f, 1}, .gap = 24}, [&] {
      cell(ui, [&] {
        if (!facts.empty()) key_values(ui, "facts", ui.t("demo.facts"), facts);
      });
      cell(ui, [&] { draw_history(screen, demo, in); });
    });
  });
}

}  // namespace rehearsal

#include <algorithm>

#include "core/training/request.hpp"
#include "shell/record/labels.hpp"
#include "shell/screens/demo_parts.hpp"

namespace rehearsal {
namespace {

bool may_see(const Demo& demo, const TrainingCase& in) {
  const auto known = demo.training().people.find(demo.as());
  if (known == demo.training().people.end()) return in.learner == demo.as();
  const auto& roles = known->second.roles;
  const bool all = roles.count(Role::trainer) != 0 || roles.count(Role::ce) != 0;
  return all || known->second.agency == in.agency;
}

std::string help_words(const Ui& ui, const std::vector<std::string>& points) {
  std::string words;
  for (const std::string& point : points) words += (words.empty() ? "" : ", ") + ui.t("workflow.help." + point);
  return words;
}

void draw_row(ScreenContext& screen, Demo& demo, const TrainingCase& in) {
  Ui& ui = screen.ui;
  const Workflow& workflow = demo.workflow_of(in);
  const auto clocks = clocks_of(in, workflow);
  const Route to{.screen = ScreenName::demo, .in = in.id};
  const bool pressed = table_row(ui, "row-" + in.id, {.selected = screen.route.in == in.id, .pressable = true}, [&] {
    table_cell(ui, [&] { route_link(screen, "open-" + in.id, in.name, to); });
    table_cell(ui, Runs(ui.t("workflow.stage." + std::string(name_of(in.stage)))));
    table_cell(ui, [&] {
      const bool mine = is_turn_of_persona(demo, in);
      const std::string words = turn_words(ui, in, workflow);
      if (mine)
        chip(ui, {.label = words, .tone = Tone::cue});
      else
        paragraph(ui, words);
    });
    table_cell(ui, Runs(clocks.empty() ? ui.t("demo.no-clock") : clock_words_of(ui, clocks.front(), demo.today())));
    table_cell(ui, Runs(help_words(ui, help_points(in, workflow, demo.today()))));
  });
  if (pressed) screen.nav.go(to);
}

}  // namespace

bool is_turn_of_persona(const Demo& demo, const TrainingCase& in) {
  const auto turn = whose_turn(in, demo.workflow_of(in));
  return std::any_of(turn.begin(), turn.end(),
                     [&](Role role) { return demo.training().acts(demo.as(), role, in.learner, in.agency); });
}

std::string course_words(const Ui& ui, const std::string& ids) {
  std::string words;
  for (const std::string& id : words_of(ids)) words += (words.empty() ? "" : "; ") + ui.t("workflow.course." + id);
  return words;
}

std::string turn_words(const Ui& ui, const TrainingCase& in, const Workflow& workflow) {
  std::string words;
  for (const Role role : whose_turn(in, workflow))
    words += (words.empty() ? "" : ", ") + ui.t("workflow.role." + std::string(name_of(role)));
  return words.empty() ? ui.t("demo.nobody") : words;
}

std::string clock_words_of(const Ui& ui, const RunningClock& clock, Date today) {
  const int left = days_between(today, clock.until);
  const std::string what = ui.t("workflow.clock." + clock.what);
  if (left < 0) return ui.t("demo.clock-out", {{"what", what}, {"day", spoken_date(ui, clock.until.iso())}});
  return ui.plural("demo.clock", left, {{"what", what}});
}

std::vector<const TrainingCase*> demo_cases(const Demo& demo) {
  std::vector<const TrainingCase*> cases;
  for (const auto& [id, in] : demo.training().cases) {
    if (may_see(demo, in)) cases.push_back(&in);
  }
  return cases;
}

void draw_demo_board(ScreenContext& screen, Demo& demo) {
  Ui& ui = screen.ui;
  const auto cases = demo_cases(demo);
  heading(ui, ui.t("demo.board"));
  if (cases.empty()) return paragraph(ui, ui.t("demo.no-cases"), {.tone = Tone::secondary});
  const TableColumn columns[] = {{.label = ui.t("demo.col.who"), .row_header = true},
                                 {.label = ui.t("demo.col.stage")},
                                 {.label = ui.t("demo.col.turn")},
                                 {.label = ui.t("demo.col.clock"), .weight = 1.4f},
                                 {.label = ui.t("demo.col.help"), .weight = 1.2f}};
  table(ui, "board", {.caption = ui.t("demo.board"), .columns = columns}, [&] {
    for (const TrainingCase* in : cases) draw_row(screen, demo, *in);
  });
}

}  // namespace rehearsal

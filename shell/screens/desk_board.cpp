#include <algorithm>

#include "core/base/text.hpp"
#include "shell/record/labels.hpp"
#include "shell/screens/desk_parts.hpp"

namespace rehearsal {
namespace {

std::string help_words(const Ui& ui, const std::vector<std::string>& points) {
  std::vector<std::string> words;
  for (const std::string& point : points) words.push_back(ui.t("workflow.help." + point));
  return joined(words, ", ");
}

void draw_row(ScreenContext& screen, Desk& desk, const TrainingCase& in) {
  Ui& ui = screen.ui;
  const Workflow& workflow = desk.workflow_of(in);
  const auto clocks = clocks_of(in, workflow);
  const Route to{.screen = screen.route.screen, .in = in.id};
  const bool pressed = table_row(ui, "row-" + in.id, {.selected = screen.route.in == in.id, .pressable = true}, [&] {
    table_cell(ui, [&] { route_link(screen, "open-" + in.id, in.name, to); });
    table_cell(ui, Runs(ui.t("workflow.stage." + std::string(name_of(in.stage)))));
    table_cell(ui, [&] {
      const bool mine = desk.is_own_turn(in);
      const std::string words = turn_words(ui, in, workflow);
      if (mine)
        chip(ui, {.label = words, .tone = Tone::cue});
      else
        paragraph(ui, words);
    });
    table_cell(ui, Runs(clocks.empty() ? ui.t("desk.no-clock") : clock_words_of(ui, clocks.front(), desk.today())));
    table_cell(ui, Runs(help_words(ui, help_points(in, workflow, desk.today()))));
  });
  if (pressed) screen.nav.go(to);
}

}  // namespace

std::string role_words(const Ui& ui, const std::vector<Role>& roles) {
  std::vector<std::string> words;
  for (const Role role : roles) words.push_back(ui.t("workflow.role." + std::string(name_of(role))));
  return joined(words, ", ");
}

std::string turn_words(const Ui& ui, const TrainingCase& in, const Workflow& workflow) {
  const auto turn = whose_turn(in, workflow);
  return turn.empty() ? ui.t("desk.nobody") : role_words(ui, turn);
}

std::string clock_words_of(const Ui& ui, const RunningClock& clock, Date today) {
  const int left = days_between(today, clock.until);
  const std::string what = ui.t("workflow.clock." + clock.what);
  if (left < 0) return ui.t("desk.clock-out", {{"what", what}, {"day", spoken_date(ui, clock.until.iso())}});
  return ui.plural("desk.clock", left, {{"what", what}});
}

void draw_board(ScreenContext& screen, Desk& desk) {
  Ui& ui = screen.ui;
  const auto cases = desk.cases();
  heading(ui, ui.t("desk.board"));
  if (cases.empty()) return paragraph(ui, ui.t("desk.no-cases"), {.tone = Tone::secondary});
  const TableColumn columns[] = {{.label = ui.t("desk.col.who"), .row_header = true},
                                 {.label = ui.t("desk.col.stage")},
                                 {.label = ui.t("desk.col.turn")},
                                 {.label = ui.t("desk.col.clock"), .weight = 1.4f},
                                 {.label = ui.t("desk.col.help"), .weight = 1.2f}};
  table(ui, "board", {.caption = ui.t("desk.board"), .columns = columns}, [&] {
    for (const TrainingCase* in : cases) draw_row(screen, desk, *in);
  });
}

}  // namespace rehearsal

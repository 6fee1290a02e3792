#include "core/base/text.hpp"
#include "core/training/request.hpp"
#include "shell/screens/desk_parts.hpp"
#include "shell/screens/screens.hpp"

namespace rehearsal {
namespace {

void draw_agencies(ScreenContext& screen, const Training& training) {
  Ui& ui = screen.ui;
  heading(ui, ui.t("roster.agencies"));
  if (training.agencies.empty()) return paragraph(ui, ui.t("roster.no-agencies"), {.tone = Tone::secondary});
  const TableColumn columns[] = {{.label = ui.t("workflow.data.agency"), .row_header = true},
                                 {.label = ui.t("workflow.data.agreement")},
                                 {.label = ui.t("roster.free-credits")}};
  table(ui, "agencies", {.caption = ui.t("roster.agencies"), .columns = columns}, [&] {
    for (const auto& [id, agency] : training.agencies) {
      table_row(ui, id, {}, [&] {
        table_cell(ui, Runs(agency.name + " (" + id + ")"));
        table_cell(ui, Runs(ui.t(agency.agreement ? "workflow.answer.yes" : "workflow.answer.no")));
        table_cell(ui, Runs(std::to_string(training.free_credits(id).size())));
      });
    }
  });
}

void draw_projects(ScreenContext& screen, const Training& training) {
  Ui& ui = screen.ui;
  if (training.projects.empty()) return;
  heading(ui, ui.t("roster.projects"));
  const TableColumn columns[] = {{.label = ui.t("workflow.data.project"), .row_header = true},
                                 {.label = ui.t("workflow.data.agency")},
                                 {.label = ui.t("workflow.data.types")}};
  table(ui, "projects", {.caption = ui.t("roster.projects"), .columns = columns}, [&] {
    for (const auto& [id, project] : training.projects) {
      std::string types;
      for (const std::string& type : project.types)
        types += (types.empty() ? "" : ", ") + ui.t("workflow.type." + type);
      table_row(ui, id, {}, [&] {
        table_cell(ui, Runs(project.name));
        table_cell(ui, Runs(training.agencies.count(project.agency) == 0 ? project.agency
                                                                         : training.agencies.at(project.agency).name));
        table_cell(ui, Runs(types));
      });
    }
  });
}

void draw_people(ScreenContext& screen, const Training& training) {
  Ui& ui = screen.ui;
  if (training.people.empty()) return;
  heading(ui, ui.t("roster.people"));
  const TableColumn columns[] = {{.label = ui.t("workflow.data.name"), .row_header = true},
                                 {.label = ui.t("roster.login")},
                                 {.label = ui.t("workflow.data.agency")},
                                 {.label = ui.t("workflow.data.roles")}};
  table(ui, "people", {.caption = ui.t("roster.people"), .columns = columns}, [&] {
    for (const auto& [id, person] : training.people) {
      table_row(ui, id, {}, [&] {
        table_cell(ui, Runs(person.name));
        table_cell(ui, Runs(id));
        table_cell(ui, Runs(person.agency));
        table_cell(ui, Runs(person.roles.empty() ? ui.t("roster.left")
                                                 : role_words(ui, {person.roles.begin(), person.roles.end()})));
      });
    }
  });
}

/// The lines that the endpoint's own list of accounts takes: who may sign in is the server's to know (docs/deploy.md).
std::string account_lines(const Training& training) {
  std::string lines = "person,role,agency\n";
  const auto add = [&](const std::string& person, std::string_view role, const std::string& agency) {
    lines += person + "," + std::string(role) + "," + agency + "\n";
  };
  for (const auto& [id, person] : training.people) {
    for (const Role role : person.roles)
      add(id, name_of(role), role == Role::ata || role == Role::supervisor ? person.agency : "");
  }
  for (const auto& [id, in] : training.cases) {
    if (in.stage != TrainingStage::closed) add(in.learner, name_of(Role::learner), in.agency);
  }
  return lines;
}

void draw_accounts(ScreenContext& screen, const Training& training) {
  Ui& ui = screen.ui;
  card(ui, "accounts", {.name = ui.t("roster.accounts"), .gap = 12}, [&] {
    heading(ui, ui.t("roster.accounts"), {.icon = Icon::key});
    paragraph(ui, ui.t("roster.accounts-detail"));
    if (button(ui, "lines", {.label = ui.t("roster.accounts-do"), .icon = Icon::download}))
      screen.host.download("roster.csv", "text/csv", account_lines(training));
  });
}

void draw_entering(ScreenContext& screen, SpaceDesk& desk) {
  static const TrainingCase none;
  Ui& ui = screen.ui;
  std::vector<Move> moves;
  if (desk.keeps_roster()) moves = {Move::enter_agency, Move::enter_project, Move::enter_person};
  if (desk.is(Role::trainer)) moves.push_back(Move::grant_credits);
  if (moves.empty()) return;
  heading(ui, ui.t("roster.entering"));
  grid(ui, "entering", {.weights = {1, 1}, .gap = 16, .row_gap = 16}, [&] {
    for (const Move move : moves) {
      cell(ui, [&] {
        if (draw_move(screen, desk, none, move, false))
          show_toast(ui, {.key = "entered", .text = ui.t("roster.entered"), .mark = Mark::met});
      });
    }
  });
}

}  // namespace

ScreenFrame roster_frame(const ScreenContext& screen) {
  return {.title = screen.ui.t("roster.title"), .up = route_to(ScreenName::team)};
}

void draw_roster(ScreenContext& screen) {
  Ui& ui = screen.ui;
  SpaceDesk& desk = screen.work.desk();
  page_content(ui, {.key = "roster-page"}, [&] {
    headline(ui, ui.t("roster.headline"), {.detail = ui.t("roster.detail")});
    if (!desk.on_team()) return paragraph(ui, ui.t("team.nobody"));
    draw_agencies(screen, desk.training());
    draw_projects(screen, desk.training());
    draw_people(screen, desk.training());
    draw_entering(screen, desk);
    if (desk.keeps_roster() || desk.is(Role::trainer)) draw_accounts(screen, desk.training());
  });
}

}  // namespace rehearsal

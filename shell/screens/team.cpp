#include "shell/screens/desk_parts.hpp"
#include "shell/screens/screens.hpp"

namespace rehearsal {
namespace {

/// A login that no roster names: what it may do is learned from the endpoint, so the page can only say what is missing.
void draw_nobody(ScreenContext& screen) {
  Ui& ui = screen.ui;
  const bool signed_in = screen.work.account().has_value();
  headline(ui, ui.t("team.nobody"), {.detail = ui.t(signed_in ? "team.not-in-roster" : "team.sign-in-first")});
  route_link(screen, "sign-in", ui.t("signin.title"), route_to(ScreenName::connect), Icon::key);
}

/// The learner's login and folder are a new random id, so that no two people ever share one (S05).
void draw_hire(ScreenContext& screen, SpaceDesk& desk) {
  Ui& ui = screen.ui;
  const auto known = desk.training().people.find(desk.as());
  if (known == desk.training().people.end() || !(desk.is(Role::ata) || desk.is(Role::supervisor))) return;
  std::string& name = screen.notes["team/hire"];
  const std::string title = move_name(ui, Move::hire);
  card(ui, "hire", {.name = title, .gap = 12}, [&] {
    heading(ui, title, {.icon = Icon::circle_user});
    paragraph(ui, ui.t("team.hire-detail"), {.tone = Tone::secondary});
    if (const auto typed = text_field(ui, "name", {.label = ui.t("workflow.data.hired")}, name)) name = *typed;
    if (!button(ui, "do", {.label = title, .kind = ButtonKind::primary})) return;
    const CaseId in = screen.work.new_id();
    const MoveData data = {{"learner", screen.work.new_id()}, {"agency", known->second.agency}, {"name", name}};
    if (const auto refused = desk.does(in, Move::hire, data)) {
      show_toast(ui, {.key = "refused", .text = failure_text(ui, *refused), .mark = Mark::none});
      return;
    }
    name.clear();
    screen.nav.go({.screen = ScreenName::team, .in = in});
  });
}

/// What somebody wrote into a file that was handed over vouches for nothing.
void draw_unverified(ScreenContext& screen) {
  const auto count = static_cast<long>(screen.work.unverified());
  if (count > 0) paragraph(screen.ui, screen.ui.plural("team.unverified", count), {.mark = Mark::minor});
}

}  // namespace

ScreenFrame team_frame(const ScreenContext& screen) {
  return {.title = screen.ui.t("team.title"), .up = Route{}};
}

void draw_team(ScreenContext& screen) {
  Ui& ui = screen.ui;
  SpaceDesk& desk = screen.work.desk();
  page_content(ui, {.key = "team-page"}, [&] {
    if (!desk.on_team()) return draw_nobody(screen);
    headline(ui, desk_sentence(ui, desk), {.detail = ui.t("team.detail")});
    draw_unverified(screen);
    row(ui, {.gap = 16},
        [&] { route_link(screen, "roster", ui.t("roster.title"), route_to(ScreenName::roster), Icon::people_group); });
    draw_desk(screen, desk);
    draw_hire(screen, desk);
  });
}

}  // namespace rehearsal

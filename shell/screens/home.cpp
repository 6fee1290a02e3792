#include "shell/record/live_findings.hpp"
#include "shell/screens/home_parts.hpp"
#include "shell/screens/screens.hpp"
#include "shell/screens/sync_words.hpp"

namespace rehearsal {
namespace {

/// The words of the headline: "Your turn, Marisol: ..." when the page knows how to address the person.
std::string sentence(const ScreenContext& screen, const char* id, const std::string& who) {
  const std::string name = screen.work.preferences().name;
  if (name.empty()) return screen.ui.t(id, {{"who", who}});
  return screen.ui.t(std::string(id) + ".named", {{"who", who}, {"name", name}});
}

bool passed(ScreenContext& screen, const CaseState& work) {
  const auto& report = screen.work.attempt_report(work, static_cast<int>(work.attempts.size()));
  return report && report->verdict.outcome == Outcome::credentials;
}

void say_where_i_stand(ScreenContext& screen, const Practice& practice) {
  Ui& ui = screen.ui;
  const CaseState* work = practice.state;
  if (practice.chosen == nullptr) {
    headline(ui, ui.t("home.no-case"), {.detail = ui.t("home.no-case-detail")});
  } else if (work == nullptr) {
    headline(ui, sentence(screen, "home.pick", practice.title),
             {.cue = true, .detail = ui.t(shared_id(screen, "home.pick-detail"))});
  } else if (sent_last(*work) && !gives_feedback(*work)) {
    headline(ui, ui.t("report.sent"), {.detail = ui.t("report.sent-detail")});
  } else if (sent_last(*work) && passed(screen, *work)) {
    headline(ui, sentence(screen, "home.passed", practice.title), {.detail = ui.t("home.passed-detail")});
  } else if (sent_last(*work)) {
    headline(ui, sentence(screen, "home.sent", practice.title), {.cue = true, .detail = ui.t("home.sent-detail")});
  } else {
    headline(ui, sentence(screen, "home.go-on", practice.title),
             {.cue = true, .detail = ui.t(shared_id(screen, "home.go-on-detail"))});
  }
}

void first_visit(ScreenContext& screen) {
  Ui& ui = screen.ui;
  if (screen.work.preferences().greeted) return;
  card(ui, "welcome", {.name = ui.t("welcome.title")}, [&] {
    heading(ui, ui.t("welcome.title"), {.level = 2, .size = HeadingSize::lead, .icon = Icon::masks_theater});
    for (const char* id : {"welcome.pretend", "welcome.kept", "welcome.practice"}) paragraph(ui, marked(ui.t(id)));
    row(ui, {.gap = 16}, [&] {
      if (button(ui, "welcome-done", {.label = ui.t("welcome.done")})) {
        Preferences after = screen.work.preferences();
        after.greeted = true;
        screen.work.keep(after);
      }
      route_link(screen, "welcome-help", ui.t("welcome.help"), route_to(ScreenName::help));
    });
  });
}

}  // namespace

ScreenFrame home_frame(const ScreenContext& screen) {
  return {.title = screen.ui.t("home.title")};
}

void draw_home(ScreenContext& screen) {
  Ui& ui = screen.ui;
  page_content(ui, {.key = "home-page"}, [&] {
    const Practice practice = practice_of(screen);
    if (!draw_own_training(screen)) {
      say_where_i_stand(screen, practice);
      first_visit(screen);
      draw_steps(screen, practice);
    }
    if (practice.chosen == nullptr) return;
    grid(ui, "practice", {.weights = {2.35f, 1}, .gap = 24, .single_below = Breakpoint::w1280}, [&] {
      cell(ui, [&] { draw_cases(screen, practice); });
      cell(ui, [&] { draw_practice_card(screen, practice); });
    });
    draw_reset_dialog(screen, practice);
  });
}

}  // namespace rehearsal

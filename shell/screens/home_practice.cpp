#include <algorithm>

#include "shell/record/labels.hpp"
#include "shell/record/live_findings.hpp"
#include "shell/screens/home_parts.hpp"

namespace rehearsal {
namespace {

/// Modes that need no trainer: what is assessed is sent to people, and has no place in practice.
bool for_practice(const std::string& mode) {
  return mode == "worked" || mode == "guided";
}

std::vector<std::string> practice_modes(const Scenario& scenario) {
  std::vector<std::string> modes;
  std::copy_if(scenario.modes.begin(), scenario.modes.end(), std::back_inserter(modes), for_practice);
  return modes;
}

std::vector<const Scenario*> practice_cases(const ScreenContext& screen) {
  std::vector<const Scenario*> cases = screen.work.packs().scenarios();
  std::erase_if(cases, [](const Scenario* scenario) { return practice_modes(*scenario).empty(); });
  return cases;
}

Icon icon_of(const std::string& name) {
  if (name == "person-walking-luggage") return Icon::person_walking_luggage;
  if (name == "people-roof") return Icon::people_roof;
  if (name == "people-group") return Icon::people_group;
  if (name == "baby-carriage") return Icon::baby_carriage;
  if (name == "child-reaching") return Icon::child_reaching;
  return Icon::circle_user;
}

void choose(ScreenContext& screen, const Scenario& scenario) {
  Preferences after = screen.work.preferences();
  after.scenario = scenario.id;
  screen.work.keep(after);
  if (const CaseState* state = screen.work.case_of(scenario.id)) screen.work.enter(state->id);
}

void draw_modes(ScreenContext& screen, const Practice& practice) {
  Ui& ui = screen.ui;
  const auto modes = practice_modes(*practice.chosen);
  if (practice.state != nullptr || modes.size() < 2) {
    chip(ui, {.label = ui.t("mode." + practice.mode),
              .icon = practice.mode == "worked" ? Icon::eye : Icon::hand_holding_hand});
    return;
  }
  std::vector<ChoiceItem> items;
  for (const std::string& mode : modes) {
    items.push_back(
        {.value = mode, .label = ui.t("mode." + mode), .icon = mode == "worked" ? Icon::eye : Icon::hand_holding_hand});
  }
  if (const auto chosen = segmented(ui, "mode", {.label = ui.t("home.mode"), .label_hidden = true, .width = 280}, items,
                                    practice.mode)) {
    Preferences after = screen.work.preferences();
    after.mode = *chosen;
    screen.work.keep(after);
  }
}

/// What the record would be told if it were sent now; nothing while it cannot be graded, or is assessed.
void draw_live_check(ScreenContext& screen, const CaseState& state) {
  Ui& ui = screen.ui;
  if (!gives_feedback(state)) return paragraph(ui, ui.t("mode.assessed.means"), {.tone = Tone::secondary});
  const auto& report = screen.work.practice_report(state);
  if (!report) return help_text(ui, failure_text(ui, report.failure()));
  int counts[3] = {0, 0, 0};
  for (const Finding& finding : report->findings) ++counts[static_cast<std::size_t>(finding.severity)];
  paragraph(ui, ui.t("home.check"), {.size = TextSize::small, .tone = Tone::secondary});
  row(ui, {.gap = 16}, [&] {
    const Mark marks[] = {Mark::critical, Mark::major, Mark::minor};
    const char* words[] = {"severity.critical.n", "severity.major.n", "severity.minor.n"};
    for (std::size_t at = 0; at < 3; ++at) {
      paragraph(ui, ui.plural(words[at], counts[at]), {.size = TextSize::small, .mark = marks[at]});
    }
  });
}

void draw_days(ScreenContext& screen, const Practice& practice) {
  Ui& ui = screen.ui;
  const Date today = practice.state->site.today;
  for (const StoryDay& day : practice.chosen->days) {
    const std::string& language = ui.texts().language();
    const std::string words = spoken_date(ui, day.day.iso()) + ": " + day.title.in(language);
    const bool now = day.day == today;
    const Mark mark = now ? Mark::started : day.day < today ? Mark::met : Mark::not_started;
    const std::string state = ui.t(now ? "story.now" : day.day < today ? "story.past" : "story.ahead");
    paragraph(ui, std::vector<Run>{{.text = words, .bold = now}, {.text = ", " + state, .tone = Tone::secondary}},
              {.size = TextSize::small, .mark = mark});
  }
}

}  // namespace

Practice practice_of(const ScreenContext& screen) {
  Practice practice;
  const auto cases = practice_cases(screen);
  const Preferences& chosen = screen.work.preferences();
  for (const Scenario* scenario : cases) {
    if (practice.chosen == nullptr || scenario->id == chosen.scenario) practice.chosen = scenario;
  }
  if (practice.chosen == nullptr) return practice;
  practice.state = screen.work.case_of(practice.chosen->id);
  practice.title = practice.chosen->title.in(screen.ui.texts().language());
  const auto modes = practice_modes(*practice.chosen);
  const bool kept = std::find(modes.begin(), modes.end(), chosen.mode) != modes.end();
  practice.mode = practice.state != nullptr ? practice.state->mode : kept ? chosen.mode : modes.front();
  return practice;
}

bool sent_last(const CaseState& state) {
  return !state.attempts.empty() && state.steps.empty();
}

void enter_practice(ScreenContext& screen, const Practice& practice) {
  if (practice.state != nullptr) return screen.nav.go(place_in(screen, practice.state->id));
  const auto started = screen.work.start_case(practice.chosen->id, practice.mode);
  if (started) return screen.nav.go(search_route(*started));
  show_toast(screen.ui, {.key = "refused", .text = failure_text(screen.ui, started.failure()), .mark = Mark::none});
}

void draw_cases(ScreenContext& screen, const Practice& practice) {
  Ui& ui = screen.ui;
  row(ui, {.gap = 12}, [&] {
    heading(ui, ui.t("home.cases"));
    spring(ui);
    draw_modes(screen, practice);
  });
  select_cards(ui, "cases", ui.t("home.cases"), [&] {
    grid(ui, "case-grid", {.weights = {1, 1}, .gap = 12, .row_gap = 12}, [&] {
      for (const Scenario* scenario : practice_cases(screen)) {
        const std::string& language = ui.texts().language();
        const std::string footer =
            ui.t("home.about", {{"n", std::to_string(scenario->minutes)}, {"focus", scenario->focus.in(language)}});
        cell(ui, [&] {
          const SelectCardOptions options{.title = scenario->title.in(language),
                                          .subtitle = scenario->who.in(language),
                                          .text = scenario->summary.in(language),
                                          .footer = footer,
                                          .icon = icon_of(scenario->icon),
                                          .footer_icon = Icon::clock};
          if (select_card(ui, scenario->id, options, scenario == practice.chosen)) choose(screen, *scenario);
        });
      }
    });
  });
  help_text(ui, ui.t("home.more-cases"));
}

void draw_practice_card(ScreenContext& screen, const Practice& practice) {
  Ui& ui = screen.ui;
  card(ui, "record", {.name = ui.t("home.record")}, [&] {
    heading(ui, ui.t("home.record"));
    if (practice.state == nullptr) {
      paragraph(ui, ui.t("home.nothing-yet"), {.tone = Tone::secondary});
      paragraph(ui, ui.t("mode." + practice.mode + ".means"), {.tone = Tone::secondary});
      return;
    }
    draw_days(screen, practice);
    divider(ui);
    draw_live_check(screen, *practice.state);
    route_link(screen, "report", ui.t("home.report"), report_route(practice.state->id), Icon::list_check);
    for (const Attempt& attempt : practice.state->attempts) {
      const std::string number = std::to_string(attempt.number);
      route_link(screen, "attempt-" + number, ui.t("home.attempt", {{"n", number}}),
                 report_route(practice.state->id, attempt.number), Icon::file_lines);
    }
    divider(ui);
    if (button(ui, "reset",
               {.label = ui.t("home.reset"), .kind = ButtonKind::danger, .icon = Icon::trash_can, .small = true}))
      open_dialog(ui, "reset-dialog");
  });
}

void draw_reset_dialog(ScreenContext& screen, const Practice& practice) {
  Ui& ui = screen.ui;
  if (practice.state == nullptr) return;
  const CaseId in = practice.state->id;
  dialog(ui, "reset-dialog", {.title = ui.t("reset.title", {{"who", practice.title}}), .width = 400}, [&] {
    paragraph(ui, ui.t("reset.text"));
    dialog_buttons(ui, [&] {
      if (button(ui, "reset-no", {.label = ui.t("reset.no")})) close_dialog(ui, "reset-dialog");
      if (!button(ui, "reset-yes", {.label = ui.t("reset.yes"), .kind = ButtonKind::danger})) return;
      close_dialog(ui, "reset-dialog");
      const auto begun = screen.work.reset_case(in);
      show_toast(ui, {.key = "reset",
                      .text = begun ? ui.t("reset.done") : failure_text(ui, begun.failure()),
                      .mark = begun ? Mark::met : Mark::none});
    });
  });
}

}  // namespace rehearsal

#include "shell/screens/case_head.hpp"

#include <algorithm>

#include "shell/record/labels.hpp"

namespace rehearsal {
namespace {

constexpr const char* dialog_key = "next-day";

const StoryDay* next_day(const Scenario& scenario, Date today) {
  const auto found =
      std::find_if(scenario.days.begin(), scenario.days.end(), [&](const StoryDay& day) { return day.day > today; });
  return found == scenario.days.end() ? nullptr : &*found;
}

}  // namespace

const Population* population_of(const ScreenContext& screen, const CaseState& in) {
  const Scenario* scenario = screen.work.scenario_of(in);
  return scenario == nullptr ? nullptr : screen.work.packs().population(scenario->population);
}

std::string own_agency(const ScreenContext& screen, const CaseState& in) {
  const Scenario* scenario = screen.work.scenario_of(in);
  const Population* population = population_of(screen, in);
  const Project* project = population == nullptr ? nullptr : population->project(scenario->project);
  return project == nullptr ? std::string() : project->agency;
}

ScreenFrame case_frame(const ScreenContext& screen, std::string title) {
  const Ui& ui = screen.ui;
  ScreenFrame frame{
      .title = std::move(title), .up = Route{}, .band = ui.t("band.person"), .band_rest = ui.t("band.never-real-data")};
  const CaseState* in = screen.in();
  if (in == nullptr) return frame;
  frame.mode = ui.t("mode." + in->mode + ".means");
  frame.subtitle = ui.t("story.today", {{"day", spoken_date(ui, in->site.today.iso())}});
  return frame;
}

void draw_story(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  const Scenario* scenario = screen.work.scenario_of(in);
  if (scenario == nullptr) return;
  const std::string& language = ui.texts().language();
  row(ui, {.gap = 8, .wrap = false}, [&] {
    heading(ui, ui.t("story.today", {{"day", spoken_date(ui, in.site.today.iso())}}),
            {.size = HeadingSize::body, .icon = Icon::calendar_day});
    spring(ui);
    draw_modes_menu(screen);
  });
  for (const StoryDay& day : scenario->days) {
    if (day.day == in.site.today) {
      paragraph(ui, std::vector<Run>{{.text = day.title.in(language), .bold = true}});
      paragraph(ui, day.task.in(language));
    }
  }
  const StoryDay* next = next_day(*scenario, in.site.today);
  if (next == nullptr) return help_text(ui, ui.t("story.last-day"));
  const std::string label = ui.t("story.go-on", {{"day", spoken_date(ui, next->day.iso())}});
  if (button(ui, "go-on", {.label = label, .icon_after = Icon::arrow_right, .small = true}))
    open_dialog(ui, dialog_key);
}

void draw_story_dialog(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  const Scenario* scenario = screen.work.scenario_of(in);
  const StoryDay* next = scenario == nullptr ? nullptr : next_day(*scenario, in.site.today);
  if (next == nullptr) return;
  const Date day = next->day;
  const std::string words = spoken_date(ui, day.iso());
  dialog(ui, dialog_key, {.title = ui.t("story.ask", {{"day", words}}), .width = 400}, [&] {
    paragraph(ui, ui.t("story.no-way-back"));
    dialog_buttons(ui, [&] {
      if (button(ui, "stay", {.label = ui.t("story.stay")})) close_dialog(ui, dialog_key);
      if (!button(ui, "leave-day", {.label = ui.t("story.go-on", {{"day", words}}), .kind = ButtonKind::primary}))
        return;
      close_dialog(ui, dialog_key);
      screen.act(GoToDay{.day = day});
    });
  });
}

void draw_no_case(ScreenContext& screen) {
  Ui& ui = screen.ui;
  const bool on_its_way = screen.work.library().loading_later();
  page_content(ui, {.key = "no-case"}, [&] {
    if (on_its_way) return headline(ui, ui.t("case.loading"), {.detail = ui.t("case.loading-detail")});
    headline(ui, ui.t("case.not-here"), {.detail = ui.t("case.not-here-detail")});
    route_link(screen, "home", ui.t("home.title"), {}, Icon::arrow_left);
  });
}

}  // namespace rehearsal

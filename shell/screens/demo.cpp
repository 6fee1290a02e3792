#include <algorithm>

#include "shell/record/labels.hpp"
#include "shell/screens/desk_parts.hpp"
#include "shell/screens/screens.hpp"

namespace rehearsal {
namespace {

void draw_people(ScreenContext& screen, Demo& demo) {
  Ui& ui = screen.ui;
  std::vector<ChoiceItem> people;
  for (const PersonId& id : demo.story()->people) {
    std::string roles;
    const auto known = demo.training().people.find(id);
    if (known == demo.training().people.end())
      roles = ui.t("workflow.role.learner");
    else
      roles = role_words(ui, {known->second.roles.begin(), known->second.roles.end()});
    people.push_back({.value = id, .label = ui.t("desk.person", {{"who", demo.name_of(id)}, {"role", roles}})});
  }
  if (const auto chosen = choice(ui, "as", {.label = ui.t("demo.as"), .help = ui.t("demo.as-help")}, people, demo.as()))
    demo.be(*chosen);
}

void draw_chapters(ScreenContext& screen, Demo& demo) {
  Ui& ui = screen.ui;
  std::vector<ChoiceItem> chapters;
  int number = 0;
  for (const StoryChapter& chapter : demo.story()->chapters) {
    const std::string words = chapter.title.in(ui.texts().language());
    chapters.push_back({.value = std::to_string(++number), .label = std::to_string(number) + ". " + words});
  }
  const FieldOptions options{.label = ui.t("demo.chapter"), .help = ui.t("demo.chapter-help")};
  if (const auto chosen = choice(ui, "chapter", options, chapters, std::to_string(demo.chapters())))
    demo.begin(static_cast<std::size_t>(std::stoi(*chosen)));
}

void draw_clock(ScreenContext& screen, Demo& demo) {
  Ui& ui = screen.ui;
  struct Leap {
    const char* key;
    int days;
  };
  row(ui, {.gap = 8}, [&] {
    paragraph(ui, ui.t("demo.today", {{"day", spoken_date(ui, demo.today().iso())}}), {.icon = Icon::clock});
    for (const Leap leap : {Leap{"demo.day", 1}, Leap{"demo.week", 7}, Leap{"demo.month", 31}}) {
      if (button(ui, leap.key, {.label = ui.t(leap.key), .small = true})) demo.move_clock(leap.days);
    }
    spring(ui);
    if (button(ui, "reset", {.label = ui.t("demo.reset"), .kind = ButtonKind::danger, .small = true})) {
      demo.begin(demo.chapters());
      show_toast(ui, {.key = "demo-reset", .text = ui.t("demo.reset-done"), .mark = Mark::none});
    }
  });
}

void draw_controls(ScreenContext& screen, Demo& demo) {
  Ui& ui = screen.ui;
  card(ui, "controls", {.name = ui.t("demo.controls"), .gap = 16}, [&] {
    grid(ui, "controls-grid", {.weights = {1, 1}, .gap = 24}, [&] {
      cell(ui, [&] { draw_people(screen, demo); });
      cell(ui, [&] { draw_chapters(screen, demo); });
    });
    draw_clock(screen, demo);
  });
}

}  // namespace

ScreenFrame demo_frame(const ScreenContext& screen) {
  const Ui& ui = screen.ui;
  return {.title = ui.t("demo.title"), .up = Route{}, .band = ui.t("demo.band"), .band_rest = ui.t("demo.band-rest")};
}

void draw_demo(ScreenContext& screen) {
  Ui& ui = screen.ui;
  Demo& demo = screen.work.demo();
  page_content(ui, {.key = "demo-page"}, [&] {
    if (demo.story() == nullptr) return headline(ui, ui.t("demo.none"));
    demo.begin_once();
    headline(ui, desk_sentence(ui, demo), {.detail = ui.t("demo.detail")});
    draw_controls(screen, demo);
    draw_desk(screen, demo);
  });
}

}  // namespace rehearsal

#include <array>

#include "shell/screens/home_parts.hpp"

namespace rehearsal {

// The four steps of the training process as far as practice goes: the third is done here, the others are told.
void draw_steps(ScreenContext& screen, const Practice& practice) {
  Ui& ui = screen.ui;
  const auto told = [&](const char* id, const char* chip, Icon icon) {
    const std::string base = id;
    return StepItem{.label = ui.t(base),
                    .chip = {.label = ui.t(chip), .icon = icon},
                    .lines = {ui.t(base + ".who"), ui.t(base + ".what")}};
  };
  StepItem client = told("step.client", "step.your-turn", Icon::none);
  client.state = StepState::current;
  client.chip = {.label = ui.t("step.your-turn"), .tone = Tone::cue, .on_tint = true};
  const std::array<StepItem, 4> steps = {told("step.request", "step.not-here", Icon::none),
                                         told("step.courses", "step.in-lms", Icon::book_open), client,
                                         told("step.credentials", "step.after", Icon::hourglass_half)};
  stepper(ui, "steps", ui.t("step.list"), steps, [&](std::size_t) {
    if (practice.chosen == nullptr) return;
    if (practice.state != nullptr && sent_last(*practice.state)) {
      const int attempt = static_cast<int>(practice.state->attempts.size());
      const ButtonOptions read{
          .label = ui.t("home.read-report"), .kind = ButtonKind::primary, .icon_after = Icon::arrow_right};
      if (button(ui, "read", read)) screen.nav.go(report_route(practice.state->id, attempt));
      return;
    }
    const char* id = practice.state == nullptr ? "home.start" : "home.continue";
    if (button(ui, "start",
               {.label = ui.t(id, {{"who", practice.title}}),
                .kind = ButtonKind::primary,
                .icon_after = Icon::arrow_right})) {
      enter_practice(screen, practice);
    }
  });
  help_text(ui, ui.t("step.practice-only"));
  route_link(screen, "demo", ui.t("demo.link"), route_to(ScreenName::demo), Icon::masks_theater);
}

}  // namespace rehearsal

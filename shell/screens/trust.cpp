#include "shell/record/labels.hpp"
#include "shell/screens/screens.hpp"
#include "shell/screens/sync_words.hpp"
#include "shell/screens/trust_parts.hpp"
#include "shell/workspace/wall_time.hpp"

namespace rehearsal {
namespace {

void say_what_is_saved(ScreenContext& screen) {
  Ui& ui = screen.ui;
  const SaveState state = screen.work.saved();
  switch (state.is) {
    case Saving::nothing:
      return headline(ui, ui.t("trust.nothing"), {.detail = ui.t("trust.nothing-detail")});
    case Saving::saving:
      return headline(ui, ui.t("trust.saving"), {.detail = ui.t("trust.saving-detail")});
    case Saving::failed:
      return headline(ui, ui.t("trust.failed"), {.detail = save_reason(ui, state)});
    case Saving::saved:
      if (screen.work.sync_status().mode == SyncMode::synced)
        return headline(ui, ui.t("sync.headline"), {.detail = plain_text(save_words(screen).runs)});
      return headline(ui, ui.t("trust.saved"),
                      {.detail = ui.t("trust.saved-detail", {{"time", moment_words(screen, state.at)}})});
  }
}

std::string promise_words(const ScreenContext& screen) {
  const auto& persistence = screen.work.persistence();
  if (!persistence) return screen.ui.t("trust.promise.unknown");
  return screen.ui.t(persistence->promised ? "trust.promise.yes" : "trust.promise.no");
}

std::string room_words(const ScreenContext& screen) {
  const auto& persistence = screen.work.persistence();
  if (!persistence || persistence->quota <= 0) return screen.ui.t("trust.room.unknown");
  const auto megabytes = [](double bytes) { return std::to_string(static_cast<long>(bytes / 1e6 + 0.999)); };
  return screen.ui.t("trust.room.known", {{"used", megabytes(persistence->used)},
                                          {"free", megabytes(persistence->quota - persistence->used)}});
}

std::string elsewhere_words(const ScreenContext& screen) {
  const auto& account = screen.work.account();
  if (!account) return screen.ui.t("trust.elsewhere-is");
  return screen.ui.t("sync.elsewhere", {{"where", endpoint_words(screen.ui, account->endpoint)}});
}

void draw_facts(ScreenContext& screen) {
  Ui& ui = screen.ui;
  const auto events = screen.work.log().in_order();
  const auto first = events.empty() ? std::optional<double>() : ms_of_instant(events.front()->at);
  const Preferences& chosen = screen.work.preferences();
  const std::string none = ui.t("trust.none");
  const KeyValue rows[] = {
      {.label = ui.t("trust.where"), .value = ui.t("trust.where-is")},
      {.label = ui.t("trust.entries"), .value = ui.plural("trust.entries-are", static_cast<long>(events.size()))},
      {.label = ui.t("trust.since"), .value = first ? moment_words(screen, *first) : none},
      {.label = ui.t("trust.copy"),
       .value = chosen.copied_at > 0 ? ui.t("trust.copy-is", {{"time", moment_words(screen, chosen.copied_at)},
                                                              {"n", std::to_string(chosen.copied_events)}})
                                     : none},
      {.label = ui.t("trust.promise"), .value = promise_words(screen)},
      {.label = ui.t("trust.room"), .value = room_words(screen)},
      {.label = ui.t("trust.elsewhere"), .value = elsewhere_words(screen)},
  };
  card(ui, "facts", {.name = ui.t("trust.facts")}, [&] {
    heading(ui, ui.t("trust.facts"), {.icon = Icon::shield_halved});
    key_values(ui, "fact-list", ui.t("trust.facts"), rows);
    if (const SaveState state = screen.work.saved(); state.is == Saving::failed) {
      if (!state.detail.empty()) help_text(ui, ui.t("trust.browser-says", {{"words", state.detail}}));
      if (button(ui, "again", {.label = ui.t("trust.save-again"), .icon = Icon::rotate_right}))
        screen.work.save_again();
    }
  });
}

void draw_damage(ScreenContext& screen) {
  Ui& ui = screen.ui;
  const auto& damage = screen.work.damage();
  if (damage.empty()) return;
  card(ui, "damage", {.name = ui.t("trust.damage"), .tone = Tone::major}, [&] {
    heading(ui, ui.t("trust.damage"), {.mark = Mark::major});
    paragraph(ui, ui.plural("banner.damage.plain", static_cast<long>(damage.size()),
                            {{"kept", std::to_string(screen.work.log().size())}}));
    for (const Damage& each : damage) {
      help_text(ui,
                ui.t("trust.damage-line", {{"line", std::to_string(each.line)}, {"why", failure_text(ui, each.why)}}));
    }
  });
}

}  // namespace

std::string moment_words(const ScreenContext& screen, double ms) {
  const LocalTime time = local_time(ms, screen.host.utc_offset_minutes(ms));
  return screen.ui.t("time.moment",
                     {{"day", spoken_date(screen.ui, time.day.iso())}, {"time", clock_words(screen, ms)}});
}

ScreenFrame trust_frame(const ScreenContext& screen) {
  return {.title = screen.ui.t("trust.title"), .up = Route{}};
}

void draw_trust(ScreenContext& screen) {
  Ui& ui = screen.ui;
  page_content(ui, {.max_width = 880, .key = "trust-page"}, [&] {
    say_what_is_saved(screen);
    draw_damage(screen);
    draw_facts(screen);
    draw_sync(screen);
    draw_copies(screen);
    draw_leaving(screen);
  });
  draw_preview_dialog(screen);
  draw_leaving_dialog(screen);
}

}  // namespace rehearsal

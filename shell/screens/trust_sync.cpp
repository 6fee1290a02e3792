#include "shell/screens/sync_words.hpp"
#include "shell/screens/trust_parts.hpp"

namespace rehearsal {
namespace {

std::string count_words(const Ui& ui, std::size_t count) {
  return ui.plural("sync.entries", static_cast<long>(count));
}

std::string moment_or_none(const ScreenContext& screen, Millis at) {
  return at == 0 ? screen.ui.t("trust.none") : moment_words(screen, static_cast<double>(at));
}

void draw_rows(ScreenContext& screen, const Account& account, const SyncStatus& status) {
  Ui& ui = screen.ui;
  std::vector<KeyValue> rows = {
      {.label = ui.t("sync.row.state"), .value = mode_words(ui, status)},
      {.label = ui.t("sync.row.login"), .value = account.person},
      {.label = ui.t("sync.row.server"), .value = endpoint_words(ui, account.endpoint)},
  };
  if (status.mode != SyncMode::off) {
    const auto there = status.own - status.waiting;
    rows.push_back({.label = ui.t("sync.row.space"), .value = status.title.empty() ? status.space : status.title});
    rows.push_back({.label = ui.t("sync.row.class"), .value = ui.t(status.class_text)});
    rows.push_back({.label = ui.t("sync.row.there"), .value = count_words(ui, there)});
    rows.push_back({.label = ui.t("sync.row.waiting"), .value = count_words(ui, status.waiting)});
    rows.push_back({.label = ui.t("sync.row.received"), .value = count_words(ui, status.received)});
    rows.push_back({.label = ui.t("sync.row.read-back"), .value = moment_or_none(screen, status.synced_at)});
  }
  key_values(ui, "sync-list", ui.t("sync.title"), rows);
  if (status.offer_backup) paragraph(ui, ui.t("sync.offer-copy"), {.mark = Mark::major});
}

void draw_actions(ScreenContext& screen, const SyncStatus& status) {
  Ui& ui = screen.ui;
  row(ui, {.gap = 12}, [&] {
    if (status.mode == SyncMode::off || status.reason == "sync.reason.login") {
      route_link(screen, "sign-in", ui.t("signin.do"), route_to(ScreenName::connect), Icon::key);
    } else if (button(ui, "sync-now", {.label = ui.t("sync.now"), .icon = Icon::rotate_right})) {
      screen.work.sync_now();
    }
    if (status.mode != SyncMode::off && button(ui, "sign-out", {.label = ui.t("signin.out")})) screen.work.sign_out();
  });
}

void draw_lines(Ui& ui, const std::vector<QuarantineLine>& lines) {
  for (const QuarantineLine& line : lines)
    help_text(ui, ui.t("sync.aside.line", {{"path", line.path}, {"why", ui.t(line.text)}}));
}

void draw_aside(ScreenContext& screen, const SyncStatus& status) {
  Ui& ui = screen.ui;
  const auto& aside = screen.work.aside();
  if (status.quarantine.empty() && status.refused.empty() && aside.empty()) return;
  heading(ui, ui.t("sync.aside.title"), {.level = 3, .size = HeadingSize::lead, .mark = Mark::major});
  paragraph(ui, ui.t("sync.aside.text"));
  draw_lines(ui, status.quarantine);
  draw_lines(ui, status.refused);
  draw_lines(ui, aside);
}

}  // namespace

void draw_sync(ScreenContext& screen) {
  Ui& ui = screen.ui;
  card(ui, "sync", {.name = ui.t("sync.title"), .gap = 12}, [&] {
    heading(ui, ui.t("sync.title"), {.icon = Icon::cloud_arrow_up});
    const auto account = screen.work.account();
    const SyncStatus status = screen.work.sync_status();
    if (!account) {
      paragraph(ui, ui.t("sync.none"));
      return route_link(screen, "sign-in", ui.t("signin.do"), route_to(ScreenName::connect), Icon::key);
    }
    if (!screen.host.writer()) return help_text(ui, ui.t("sync.another-tab"));
    draw_rows(screen, *account, status);
    draw_actions(screen, status);
    draw_aside(screen, status);
  });
}

}  // namespace rehearsal

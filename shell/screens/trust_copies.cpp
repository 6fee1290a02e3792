#include "shell/screens/trust_parts.hpp"

namespace rehearsal {
namespace {

constexpr const char* preview_key = "preview-dialog";
constexpr const char* leaving_key = "leaving-dialog";

/// Entries that no downloaded copy holds.
long not_copied(const ScreenContext& screen) {
  const auto now = static_cast<long>(screen.work.log().size());
  const auto copied = static_cast<long>(screen.work.preferences().copied_events);
  return now > copied ? now - copied : 0;
}

void draw_preview(ScreenContext& screen, const CopyPreview& preview) {
  Ui& ui = screen.ui;
  if (!preview.readable()) {
    paragraph(ui, ui.t("copy.unreadable", {{"file", preview.file}, {"why", failure_text(ui, preview.unreadable)}}),
              {.mark = Mark::major});
    return;
  }
  paragraph(ui, ui.t("copy.from", {{"file", preview.file}}));
  paragraph(ui, ui.plural("copy.new", static_cast<long>(preview.fresh)),
            {.mark = preview.fresh > 0 ? Mark::met : Mark::not_started});
  if (preview.known > 0) paragraph(ui, ui.plural("copy.known", static_cast<long>(preview.known)));
  if (const auto aside = static_cast<long>(preview.snapshot.set_aside.size()); aside > 0) {
    paragraph(ui, ui.plural("copy.set-aside", aside), {.mark = Mark::major});
    for (const Failure& failure : preview.snapshot.set_aside)
      help_text(ui, failure.where + ": " + failure_text(ui, failure));
  }
  if (!preview.snapshot.hash_fits) paragraph(ui, ui.t("copy.doubtful"), {.mark = Mark::major});
  if (preview.another_person && screen.work.log().size() > 0)
    paragraph(ui, ui.t("copy.another-person"), {.mark = Mark::minor});
  help_text(ui, ui.t("copy.nothing-lost"));
}

}  // namespace

void draw_copies(ScreenContext& screen) {
  Ui& ui = screen.ui;
  card(ui, "copies", {.name = ui.t("copy.title"), .gap = 12}, [&] {
    heading(ui, ui.t("copy.title"), {.icon = Icon::download});
    paragraph(ui, ui.t("copy.text"));
    const long waiting = not_copied(screen);
    const bool something = screen.work.log().size() > 0;
    if (something)
      paragraph(ui, ui.plural("copy.not-copied", waiting), {.mark = waiting == 0 ? Mark::met : Mark::started});
    row(ui, {.gap = 12}, [&] {
      const ButtonOptions download{.label = ui.t("copy.download"),
                                   .kind = ButtonKind::primary,
                                   .icon = Icon::download,
                                   .disabled = !something,
                                   .reason = ui.t("copy.nothing")};
      if (button(ui, "download", download)) screen.work.download_copy();
      const bool here = screen.work.may_write();
      const ButtonOptions open{.label = ui.t("copy.open"),
                               .icon = Icon::folder_open,
                               .disabled = !here,
                               .reason = ui.t("refused.another-tab")};
      if (button(ui, "open", open)) screen.work.pick_copy();
    });
  });
}

void draw_preview_dialog(ScreenContext& screen) {
  Ui& ui = screen.ui;
  if (!screen.work.preview()) return;
  if (!dialog_open(ui, preview_key)) open_dialog(ui, preview_key);
  const bool useful = screen.work.preview()->readable() && screen.work.preview()->fresh > 0;
  const bool dismissed =
      dialog(ui, preview_key, {.title = ui.t(useful ? "copy.add-title" : "copy.nothing-title"), .width = 480}, [&] {
        draw_preview(screen, *screen.work.preview());
        dialog_buttons(ui, [&] {
          if (button(ui, "copy-no", {.label = ui.t(useful ? "copy.no" : "copy.close")})) {
            close_dialog(ui, preview_key);
            screen.work.drop_preview();
            return;
          }
          if (!useful || !button(ui, "copy-yes", {.label = ui.t("copy.yes"), .kind = ButtonKind::primary})) return;
          close_dialog(ui, preview_key);
          const std::size_t added = screen.work.take_preview();
          show_toast(ui, {.key = "copy", .text = ui.plural("copy.added", static_cast<long>(added))});
        });
      });
  if (dismissed) screen.work.drop_preview();
}

void draw_leaving(ScreenContext& screen) {
  Ui& ui = screen.ui;
  card(ui, "leaving", {.name = ui.t("leave.title")}, [&] {
    heading(ui, ui.t("leave.title"), {.icon = Icon::person_walking_luggage});
    paragraph(ui, ui.t("leave.text"));
    const long waiting = screen.work.sync_status().may_leave ? 0 : not_copied(screen);
    const bool here = screen.work.may_write();
    if (waiting > 0) help_text(ui, ui.plural("leave.first-copy", waiting));
    const ButtonOptions options{.label = ui.t("leave.open"),
                                .kind = ButtonKind::danger,
                                .icon = Icon::trash_can,
                                .disabled = waiting > 0 || !here,
                                .reason = here ? ui.plural("leave.first-copy", waiting) : ui.t("refused.another-tab")};
    if (button(ui, "leave", options)) open_dialog(ui, leaving_key);
  });
}

void draw_leaving_dialog(ScreenContext& screen) {
  Ui& ui = screen.ui;
  dialog(ui, leaving_key, {.title = ui.t("leave.ask"), .width = 420}, [&] {
    paragraph(ui, ui.t(screen.work.sync_status().may_leave ? "sync.leave-consequence" : "leave.consequence"));
    dialog_buttons(ui, [&] {
      if (button(ui, "leave-no", {.label = ui.t("leave.no")})) close_dialog(ui, leaving_key);
      if (!button(ui, "leave-yes", {.label = ui.t("leave.yes"), .kind = ButtonKind::danger})) return;
      close_dialog(ui, leaving_key);
      screen.work.leave_this_computer();
      show_toast(ui, {.key = "left", .text = ui.t("leave.done")});
      screen.nav.go({});
    });
  });
}

}  // namespace rehearsal

#include "core/exchange/calendar.hpp"
#include "core/exchange/mail_draft.hpp"
#include "shell/record/labels.hpp"
#include "shell/screens/desk_parts.hpp"
#include "shell/workspace/wall_time.hpp"

namespace rehearsal {
namespace {

/// The message that fits where the case stands; "" when there is nothing to tell anybody.
std::string message_of(const TrainingCase& in) {
  switch (in.stage) {
    case TrainingStage::returned:
      return "mail.returned";
    case TrainingStage::session:
      return in.sittings.empty() ? "mail.instructions" : "mail.corrections";
    case TrainingStage::walkthrough:
      return in.appointment.empty() ? "" : "mail.booked";
    case TrainingStage::live:
      return "mail.live";
    default:
      return !in.fee.invoice.empty() && in.fee.paid_on.empty() ? "mail.invoice" : "";
  }
}

/// "640.00"
std::string dollars(long cents) {
  const std::string rest = std::to_string(cents % 100);
  return "$" + std::to_string(cents / 100) + "." + (rest.size() == 1 ? "0" : "") + rest;
}

std::string when_words(const Ui& ui, const std::string& when) {
  constexpr std::size_t day = 10;
  if (when.size() <= day) return when;
  return spoken_date(ui, when.substr(0, day)) + ", " + when.substr(day + 1);
}

TextArguments values_of(const Ui& ui, const TrainingCase& in) {
  return {{"who", in.name},
          {"number", in.fee.invoice},
          {"sum", dollars(in.fee.cents)},
          {"day", in.fee.due.empty() ? "" : spoken_date(ui, in.fee.due)},
          {"when", when_words(ui, in.appointment)},
          {"link", in.stage == TrainingStage::walkthrough ? in.link : in.fee.link}};
}

void draw_message(ScreenContext& screen, const TrainingCase& in) {
  Ui& ui = screen.ui;
  const std::string id = message_of(in);
  if (id.empty()) return;
  const TextArguments values = values_of(ui, in);
  const auto email = in.ticket.find("email");
  const std::string to = id == "mail.invoice" || email == in.ticket.end() ? "" : email->second;
  const std::string subject = ui.t(id + ".subject", values), body = ui.t(id, values);
  row(ui, {.gap = 16}, [&] {
    const LinkOptions draft{.label = ui.t("desk.mail"), .href = mail_draft(to, subject, body)};
    if (link(ui, "mail", draft)) screen.host.follow(draft.href);
    if (button(ui, "copy-mail", {.label = ui.t("desk.copy-mail"), .small = true})) {
      screen.host.copy_text(screen.host.next_request(), subject + "\n\n" + body);
      show_toast(ui, {.key = "copied", .text = ui.t("desk.copied"), .mark = Mark::met});
    }
  });
}

void draw_appointment(ScreenContext& screen, const TrainingCase& in) {
  Ui& ui = screen.ui;
  if (in.appointment.empty()) return;
  if (!button(ui, "calendar", {.label = ui.t("desk.calendar"), .icon = Icon::calendar, .small = true})) return;
  const Appointment appointment{.id = in.id,
                                .begin = in.appointment,
                                .title = ui.t("desk.calendar-title", {{"who", in.name}}),
                                .text = ui.t("desk.calendar-text"),
                                .link = in.link,
                                .stamp = utc_instant(screen.host.now_ms())};
  screen.host.download("walk-through.ics", "text/calendar", calendar_file(appointment));
}

/// What the agency pays, for print: its number, the sum, until when, and where (S29).
void draw_invoice(ScreenContext& screen, const TrainingCase& in) {
  Ui& ui = screen.ui;
  if (in.fee.invoice.empty()) return;
  const KeyValue rows[] = {
      {.label = ui.t("workflow.data.invoice"), .value = in.fee.invoice},
      {.label = ui.t("desk.invoice.for"), .value = ui.t("desk.invoice.what", {{"who", in.name}})},
      {.label = ui.t("desk.invoice.sum"), .value = dollars(in.fee.cents)},
      {.label = ui.t("desk.invoice.due"), .value = in.fee.due.empty() ? "" : spoken_date(ui, in.fee.due)},
      {.label = ui.t("workflow.data.link"), .value = in.fee.link.empty() ? ui.t("desk.invoice.no-link") : in.fee.link},
      {.label = ui.t("desk.invoice.paid"),
       .value = in.fee.paid_on.empty() ? ui.t("desk.invoice.open") : spoken_date(ui, in.fee.paid_on)}};
  heading(ui, ui.t("workflow.answer.invoice"), {.level = 3, .size = HeadingSize::lead});
  key_values(ui, "invoice", ui.t("workflow.answer.invoice"), rows);
  if (button(ui, "print-invoice", {.label = ui.t("chrome.print"), .icon = Icon::print, .small = true}))
    screen.host.print();
}

}  // namespace

void draw_papers(ScreenContext& screen, const TrainingCase& in) {
  draw_invoice(screen, in);
  draw_appointment(screen, in);
  draw_message(screen, in);
}

}  // namespace rehearsal

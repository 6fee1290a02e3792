#include "core/base/text.hpp"
#include "shell/screens/screens.hpp"
#include "shell/screens/sync_words.hpp"

namespace rehearsal {
namespace {

std::string& note(ScreenContext& screen, const char* name) {
  return screen.notes[std::string("sign-in/") + name];
}

/// A link fills the form in; without one the account does that is signed out, or the page's own server.
void fill_in(ScreenContext& screen) {
  const std::string from = to_text(screen.route);
  std::string& filled = note(screen, "from");
  if (filled == from) return;
  filled = from;
  const Account account = screen.work.account().value_or(Account{});
  const bool linked = !screen.route.entity.empty();
  note(screen, "agency") = linked ? screen.route.part : account.agency;
  note(screen, "person") = linked ? screen.route.entity : account.person;
  const std::string known = account.endpoint.empty() ? EndpointOffer::own : account.endpoint;
  note(screen, "endpoint") = !screen.route.endpoint.empty() ? screen.route.endpoint
                             : linked                       ? EndpointOffer::own
                                                            : known;
}

void field(ScreenContext& screen, const char* name, FieldOptions options) {
  Ui& ui = screen.ui;
  const std::string id = std::string("signin.") + name;
  options.label = ui.t(id);
  if (options.help.empty()) options.help = ui.t(id + "-help");
  options.required = true;
  if (note(screen, "wrong") == name) options.error = note(screen, "why");
  std::string& value = note(screen, name);
  if (const auto typed = text_field(ui, name, options, value)) value = *typed;
}

std::string offer_words(const Ui& ui, const EndpointOffer& offer) {
  switch (offer.is()) {
    case EndpointOffer::Is::there:
      return ui.t("signin.endpoint-there");
    case EndpointOffer::Is::none:
      return ui.t("signin.endpoint-none");
    default:
      return ui.t("signin.endpoint-help");
  }
}

void say(ScreenContext& screen, const std::string& where, const std::string& why) {
  note(screen, "wrong") = where;
  note(screen, "why") = why;
  if (!why.empty()) screen.ui.announce(why, true);
}

void try_it(ScreenContext& screen) {
  const Account typed{.endpoint = tidy_endpoint(note(screen, "endpoint")),
                      .agency = trimmed(note(screen, "agency")),
                      .person = trimmed(note(screen, "person")),
                      .password = note(screen, "password"),
                      .keep = !note(screen, "keep").empty()};
  const auto refused = screen.work.sign_in(typed);
  if (refused) return say(screen, refused->where, failure_text(screen.ui, *refused));
  say(screen, "", "");
}

/// What the endpoint itself answered to the last try.
void take_refusal(ScreenContext& screen) {
  const std::string& refusal = screen.work.sign_in_refusal();
  std::string& told = note(screen, "told");
  if (told == refusal) return;
  told = refusal;
  if (refusal.empty()) return;
  say(screen, refusal == "sync.reason.login" ? "password" : "", screen.ui.t(refusal));
}

void draw_waiting(ScreenContext& screen) {
  Ui& ui = screen.ui;
  const SyncStatus status_now = screen.work.sync_status();
  const std::string where = endpoint_words(ui, note(screen, "endpoint"));
  const bool trouble = !status_now.reason.empty();
  const std::string words =
      trouble ? ui.t(status_now.reason) + " " + ui.t("signin.tried-again") : ui.t("signin.asking", {{"where", where}});
  status(ui, "asking", trouble ? Mark::minor : Mark::started, words);
  if (button(ui, "cancel", {.label = ui.t("signin.cancel")})) screen.work.cancel_sign_in();
}

void draw_do(ScreenContext& screen) {
  Ui& ui = screen.ui;
  const std::string why = note(screen, "wrong").empty() ? note(screen, "why") : std::string();
  if (!why.empty()) paragraph(ui, why, {.mark = Mark::major});
  const ButtonOptions options{.label = ui.t("signin.do"),
                              .kind = ButtonKind::primary,
                              .icon = Icon::key,
                              .disabled = !screen.work.may_write(),
                              .reason = ui.t("refused.another-tab")};
  if (button(ui, "do", options)) try_it(screen);
}

void draw_form(ScreenContext& screen) {
  Ui& ui = screen.ui;
  card(ui, "form", {.name = ui.t("signin.form"), .gap = 16}, [&] {
    field(screen, "endpoint", {.help = offer_words(ui, screen.work.endpoint_offer()), .autocomplete = "off"});
    field(screen, "agency", {.autocomplete = "off", .max_length = 64});
    field(screen, "person", {.autocomplete = "username", .max_length = 64});
    field(screen, "password", {.autocomplete = "current-password", .input_mode = InputMode::secret});
    std::string& keep = note(screen, "keep");
    const FieldOptions options{.label = ui.t("signin.keep"), .help = ui.t("signin.keep-help")};
    if (const auto on = checkbox(ui, "keep", options, !keep.empty())) keep = *on ? "yes" : "";
    screen.work.signing_in() ? draw_waiting(screen) : draw_do(screen);
  });
  card(ui, "meaning", {.name = ui.t("signin.meaning")}, [&] {
    heading(ui, ui.t("signin.meaning"), {.size = HeadingSize::lead});
    for (const char* id : {"signin.reads", "signin.before", "signin.offline"}) paragraph(ui, ui.t(id));
  });
}

void draw_signed_in(ScreenContext& screen) {
  Ui& ui = screen.ui;
  screen.notes.erase("sign-in/password");
  const Account account = *screen.work.account();
  const std::string where = endpoint_words(ui, account.endpoint);
  headline(ui, ui.t("signin.headline.in", {{"who", account.person}}),
           {.detail = ui.t("signin.detail.in", {{"where", where}})});
  card(ui, "now", {.name = ui.t("sync.title"), .gap = 12}, [&] {
    heading(ui, ui.t("sync.title"), {.icon = Icon::cloud_arrow_up});
    status(ui, "state", Mark::none, mode_words(ui, screen.work.sync_status()));
    row(ui, {.gap = 12}, [&] {
      if (button(ui, "home", {.label = ui.t("signin.go-on"), .kind = ButtonKind::primary})) screen.nav.go({});
      if (button(ui, "out", {.label = ui.t("signin.out")})) screen.work.sign_out();
      route_link(screen, "trust", ui.t("trust.title"), route_to(ScreenName::trust), Icon::shield_halved);
    });
    help_text(ui, ui.t("signin.out-means"));
  });
}

}  // namespace

ScreenFrame sign_in_frame(const ScreenContext& screen) {
  return {.title = screen.ui.t("signin.title"), .up = Route{}};
}

void draw_sign_in(ScreenContext& screen) {
  Ui& ui = screen.ui;
  fill_in(screen);
  take_refusal(screen);
  const auto& account = screen.work.account();
  const bool again = screen.work.wants_password();
  const bool in = account && !account->out && !again && !screen.work.signing_in();
  if (!in) screen.work.endpoint_offer().ask();
  page_content(ui, {.max_width = 720, .key = "sign-in-page"}, [&] {
    if (in) return draw_signed_in(screen);
    const std::string variant = again ? ".again" : "";
    headline(ui, ui.t("signin.headline" + variant), {.cue = true, .detail = ui.t("signin.detail" + variant)});
    draw_form(screen);
  });
}

}  // namespace rehearsal

#include "shell/screens/screen.hpp"

#include <array>

#include "shell/screens/screens.hpp"
#include "shell/screens/sync_words.hpp"
#include "shell/workspace/wall_time.hpp"

namespace rehearsal {
namespace {

struct Entry {
  std::string_view key;
  Screen screen;
};

/// In the order of ScreenName.
constexpr std::array<Entry, 15> all = {{
    {"home", {home_frame, draw_home}},
    {"courses", {courses_frame, draw_courses}},
    {"site", {site_frame, draw_site}},
    {"search", {search_frame, draw_search}},
    {"create", {create_frame, draw_create}},
    {"record", {record_frame, draw_record}},
    {"report", {report_frame, draw_report}},
    {"help", {help_frame, draw_help}},
    {"trust", {trust_frame, draw_trust}},
    {"settings", {settings_frame, draw_settings}},
    {"sign-in", {sign_in_frame, draw_sign_in}},
    {"demo", {demo_frame, draw_demo}},
    {"team", {team_frame, draw_team}},
    {"roster", {roster_frame, draw_roster}},
    {"unknown", {unknown_frame, draw_unknown}},
}};

const Entry& entry_of(ScreenName name) {
  return all[static_cast<std::size_t>(name)];
}

const char* reason_id(StoreFailed::Why why) {
  switch (why) {
    case StoreFailed::Why::unavailable:
      return "save.why.unavailable";
    case StoreFailed::Why::full:
      return "save.why.full";
    case StoreFailed::Why::closed:
      return "save.why.closed";
    case StoreFailed::Why::blocked:
      return "save.why.blocked";
    case StoreFailed::Why::damaged:
      return "save.why.damaged";
    case StoreFailed::Why::other:
      return "save.why.other";
  }
  return "save.why.other";
}

}  // namespace

const Screen& screen_of(ScreenName name) {
  return entry_of(name).screen;
}
std::string_view screen_key(ScreenName name) {
  return entry_of(name).key;
}

bool ScreenContext::act(const Command& command) {
  const auto refused = work.act(route.in, command);
  if (refused) show_toast(ui, {.key = "refused", .text = failure_text(ui, *refused), .mark = Mark::none});
  return !refused;
}

std::string failure_text(const Ui& ui, const Failure& failure) {
  TextArguments values;
  for (const auto& [name, value] : failure.values) values.emplace_back(name, value);
  return ui.t(failure.text, values);
}

void route_link(ScreenContext& screen, std::string_view key, std::string_view label, const Route& to, Icon icon) {
  if (link(screen.ui, key, {.label = std::string(label), .href = href(to), .icon = icon})) screen.nav.go(to);
}

Route place_in(const ScreenContext& screen, const CaseId& in) {
  const std::string kept = screen.work.entry("place." + in);
  const Route place = parse_route(kept);
  return !kept.empty() && place.in == in ? place : search_route(in);
}

std::string save_reason(const Ui& ui, const SaveState& state) {
  return ui.t(reason_id(state.why));
}

std::string clock_words(const ScreenContext& screen, double ms) {
  return clock_text(local_time(ms, screen.host.utc_offset_minutes(ms)), screen.ui.texts().language());
}

SaveWords save_words(const ScreenContext& screen) {
  const Ui& ui = screen.ui;
  const SaveState state = screen.work.saved();
  switch (state.is) {
    case Saving::nothing:
      return {};
    case Saving::saving:
      return {.mark = Mark::started, .runs = ui.t("save.saving")};
    case Saving::saved: {
      const SaveWords here{.mark = Mark::met,
                           .runs = marked(ui.t("save.saved", {{"time", clock_words(screen, state.at)}}))};
      return screen.work.account() ? sent_words(screen, here) : here;
    }
    case Saving::failed:
      return {.mark = Mark::critical, .runs = marked(ui.t("save.failed"))};
  }
  return {};
}

}  // namespace rehearsal

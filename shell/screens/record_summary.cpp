#include "core/record/views.hpp"
#include "shell/record/labels.hpp"
#include "shell/record/moment_words.hpp"
#include "shell/screens/record_parts.hpp"
#include "shell/ui/timeline_list.hpp"

namespace rehearsal {
namespace {

using What = Moment::What;

Route assessment_route(const RecordView& view, const Entity* assessment, const std::string& field = {}) {
  const auto route = [&](std::string_view tab, std::string_view part) {
    return client_route(view.in->id, view.client->id, tab, part, field);
  };
  if (assessment == nullptr) return route("enrollment", "");
  const std::string form(form_of(*assessment));
  if (form == "entry" || form == "exit") return route("enrollment", form == "exit" ? form : "");
  return route("interim", assessment->id);
}

Route route_of(const RecordView& view, const Moment& moment) {
  const Entity& entity = *moment.entity;
  const auto route = [&](std::string_view tab, std::string_view part = {}, std::string_view field = {}) {
    return client_route(view.in->id, view.client->id, tab, part, field);
  };
  switch (moment.what) {
    case What::released:
      return route("release");
    case What::started:
      return route("enrollment");
    case What::left:
      return route("enrollment", "exit");
    case What::assessed:
      return assessment_route(view, &entity);
    case What::moved_in:
      return route("interim", "", "MoveInDate");
    case What::engaged:
      return route("interim", "", "DateOfEngagement");
    case What::nights:
    case What::happened:
      return route("activity", entity.id);
    default:
      return assessment_route(view, view.in->site.find(entity.value("AssessmentID")), entity.id);
  }
}

/// A stay that another agency's people entered, or an older one, has no tab here.
bool stands_in_a_tab(const RecordView& view, const Moment& moment) {
  const Entity* entity = moment.entity;
  if (moment.what == What::released) return entity == view.release;
  if (parent_kind(entity->kind) == Kind::client && entity->kind != Kind::enrollment) return true;
  const Entity* stay = entity->kind == Kind::enrollment ? entity : view.in->site.find(entity->parent);
  return stay == view.enrollment;
}

TimelineEntry entry_of(const Ui& ui, const RecordView& view, const Moment& moment) {
  MomentWords words = moment_words(ui, view, moment);
  TimelineEntry entry;
  entry.key = std::to_string(static_cast<int>(moment.what)) + "-" + moment.entity->id;
  entry.day = moment.day.empty() ? ui.t("activity.no-day") : shown_date(moment.day);
  entry.title = std::move(words.title);
  entry.detail = std::move(words.detail);
  entry.icon = words.icon;
  const bool clash = moment.what == What::row_gap || moment.what == What::row_overlap;
  entry.note = std::move(words.note);
  entry.mark = entry.note.empty() ? Mark::none : clash ? Mark::major : Mark::incomplete;
  if (stands_in_a_tab(view, moment)) entry.href = href(route_of(view, moment));
  return entry;
}

/// Where somebody is assessed, the dates stand for themselves: what they mean is told afterwards.
bool told(const RecordView& view, const Moment& moment) {
  return gives_feedback(*view.in) || (moment.what != What::row_gap && moment.what != What::row_overlap);
}

void draw_timeline(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  std::vector<TimelineEntry> entries;
  std::vector<Route> routes;
  const std::string today = view.in->site.today.iso();
  bool today_told = false;
  const auto tell_today = [&] {
    today_told = true;
    entries.push_back({.key = "today",
                       .day = shown_date(today),
                       .title = ui.t("summary.today"),
                       .icon = Icon::calendar_day,
                       .now = true});
    routes.emplace_back();
  };
  for (const Moment& moment : moments_of(view)) {
    if (!told(view, moment)) continue;
    if (!today_told && (moment.day.empty() || moment.day > today)) tell_today();
    entries.push_back(entry_of(ui, view, moment));
    routes.push_back(route_of(view, moment));
  }
  if (!today_told) tell_today();
  const auto pressed = timeline_list(ui, "timeline", ui.t("summary.timeline"), entries);
  if (!pressed) return;
  for (std::size_t at = 0; at < entries.size(); ++at) {
    if (entries[at].key == *pressed) screen.nav.go(routes[at]);
  }
}

/// The others of the household: from one record to the next without a search.
void draw_others(ScreenContext& screen, const RecordView& view) {
  const auto others = household_others(view);
  if (others.empty()) return;
  Ui& ui = screen.ui;
  heading(ui, ui.t("household.others"));
  row(ui, {.gap = 20}, [&] {
    for (const Entity* member : others) {
      const Entity* client = view.in->site.find(member->value("PersonID"));
      if (client != nullptr)
        route_link(screen, "member-" + member->id, name_of_client(*client),
                   client_route(view.in->id, client->id, "summary"), Icon::circle_user);
    }
  });
}

}  // namespace

void draw_summary_tab(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  heading(ui, ui.t("summary.timeline"));
  help_text(ui, ui.t("summary.help"));
  card(ui, "timeline-card", {.padding = 12}, [&] { draw_timeline(screen, view); });
  draw_others(screen, view);
}

}  // namespace rehearsal

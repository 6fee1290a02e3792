#include "shell/screens/record_nights.hpp"

#include <algorithm>

#include "core/record/views.hpp"
#include "shell/record/labels.hpp"
#include "shell/screens/record_members.hpp"
#include "shell/screens/record_noted.hpp"

namespace rehearsal {
namespace {

constexpr const char* check_in = "check-in";
constexpr const char* check_out = "check-out";
/// A longer run is a year that was typed wrong.
constexpr int most_nights = 92;

std::vector<const Entity*> nights_of(const Site& site, const Entity& stay) {
  auto nights = site.children(stay.id, Kind::bed_night);
  std::stable_sort(nights.begin(), nights.end(), [](const Entity* a, const Entity* b) {
    return a->value("DateProvided") < b->value("DateProvided");
  });
  return nights;
}

void draw_night_date(ScreenContext& screen, const RecordView& view, const char* key) {
  Ui& ui = screen.ui;
  std::string& note = noted(screen, view, key);
  FieldOptions options{.label = ui.t(std::string("nights.") + key), .placeholder = ui.t("field.date-placeholder")};
  if (const auto wrong = view.standards->refuses("DateProvided", note)) options.error = failure_text(ui, *wrong);
  if (const auto typed = date_field(ui, key, options, note, view.in->site.today.iso())) note = *typed;
}

/// The nights between check-in and check-out; none while the two do not fit. The morning of the check-out is no night.
std::vector<std::string> run_of(ScreenContext& screen, const RecordView& view) {
  const auto from = Date::from_iso(noted(screen, view, check_in)), to = Date::from_iso(noted(screen, view, check_out));
  std::vector<std::string> run;
  if (!from || !to || *to > from->plus_days(most_nights)) return run;
  for (Date night = *from; night < *to; night = night.plus_days(1)) run.push_back(night.iso());
  return run;
}

/// What stands already is not entered twice.
void add_run(Together& all, const Site& site, const Entity& stay, const std::vector<std::string>& run) {
  const auto standing = nights_of(site, stay);
  for (const std::string& night : run) {
    const bool stands = std::any_of(standing.begin(), standing.end(),
                                    [&](const Entity* one) { return one->value("DateProvided") == night; });
    if (!stands) all.commands.emplace_back(Create{Kind::bed_night, stay.id, {{"DateProvided", night}}});
  }
}

MemberStep nights_step(const RecordView& view) {
  return member_step(view, "nights", [&](const Entity& client) {
    const Entity* stay = enrollment_of(view.in->site, client.id);
    return stay != nullptr && stay->value("ProjectID") == view.enrollment->value("ProjectID");
  });
}

bool add_nights(ScreenContext& screen, const RecordView& view, const MemberStep& step,
                const std::vector<std::string>& run) {
  const Site& site = view.in->site;
  const EntityId own = view.client->id;
  Together all;
  add_run(all, site, *view.enrollment, run);
  const auto others = ticked(screen, view, step);
  for (const Entity* member : others) add_run(all, site, *enrollment_of(site, member->value("PersonID")), run);
  const std::size_t people = others.size() + 1;
  std::string &in = noted(screen, view, check_in), &out = noted(screen, view, check_out);
  if (!screen.act(all)) return false;
  in.clear();
  out.clear();
  members_done(screen, own, step.id, people);
  screen.ui.announce(screen.ui.plural("nights.added", static_cast<long>(run.size())));
  return true;
}

bool draw_adding(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  grid(ui, "check", {.weights = {1, 1}, .single_below = Breakpoint::w360, .least_width = 150}, [&] {
    cell(ui, [&] { draw_night_date(screen, view, check_in); });
    cell(ui, [&] { draw_night_date(screen, view, check_out); });
  });
  const std::vector<std::string> run = run_of(screen, view);
  const MemberStep step = nights_step(view);
  draw_member_boxes(screen, view, step);
  const auto nights = static_cast<long>(run.size());
  const std::string label = run.empty() ? ui.t("nights.add") : ui.plural("nights.add-n", nights);
  const ButtonOptions add{.label = label,
                          .icon = Icon::bed,
                          .disabled = run.empty(),
                          .reason = ui.t("nights.both-first", {{"most", std::to_string(most_nights)}})};
  return button(ui, "add-nights", add) && add_nights(screen, view, step, run);
}

/// True when a night was taken out.
bool draw_list(ScreenContext& screen, const std::vector<const Entity*>& nights, const std::string& caption) {
  Ui& ui = screen.ui;
  const std::vector<TableColumn> columns = {{.label = ui.t("nights.night"), .weight = 2, .row_header = true},
                                            {.label = ui.t("nights.taking-out"), .least = 60, .label_hidden = true}};
  EntityId out;
  table(ui, "nights", {.caption = caption, .columns = columns}, [&] {
    for (const Entity* night : nights) {
      const std::string& day = night->value("DateProvided");
      const auto date = Date::from_iso(day);
      const std::string words =
          !date ? ui.t("activity.no-day")
                : ui.t("nights.from-to", {{"from", shown_date(day)}, {"to", date->plus_days(1).us()}});
      table_row(ui, night->id, {.selected = night->id == screen.route.part}, [&] {
        table_cell(ui, words);
        table_cell(ui, [&] {
          const ButtonOptions remove{.label = ui.t("nights.remove", {{"day", shown_date(day)}}),
                                     .kind = ButtonKind::quiet,
                                     .icon = Icon::trash_can,
                                     .icon_only = true,
                                     .small = true};
          if (!night->seeded && button(ui, "remove-" + night->id, remove)) out = night->id;
        });
      });
    }
  });
  if (out.empty() || !screen.act(Remove{out})) return false;
  show_toast(ui, {.key = undo_toast, .text = ui.t("remove.done"), .action = ui.t("record.undo"), .mark = Mark::none});
  return true;
}

}  // namespace

bool draw_nights(ScreenContext& screen, const RecordView& view, const Section& section) {
  Ui& ui = screen.ui;
  draw_section_heading(ui, section);
  const auto nights = nights_of(view.in->site, *view.enrollment);
  help_text(ui, nights.empty()
                    ? ui.t("nights.none")
                    : ui.plural("summary.nights", static_cast<long>(nights.size())) + ". " + ui.t("nights.help"));
  const bool changed =
      (!nights.empty() && draw_list(screen, nights, ui.t("section." + section.id))) || draw_adding(screen, view);
  space(ui, 8);
  return changed;
}

}  // namespace rehearsal

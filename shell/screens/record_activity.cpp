#include <algorithm>

#include "core/record/occurrence.hpp"
#include "shell/record/labels.hpp"
#include "shell/record/occurrence_words.hpp"
#include "shell/screens/record_nights.hpp"

namespace rehearsal {
namespace {

/// What a section of an occurrence's form is about: contacts, one funder's services, the agency's own.
struct Activity {
  const Occurrence* occurrence = nullptr;
  const Section* section = nullptr;

  [[nodiscard]] bool has(const Entity& entity) const {
    return entity.kind == occurrence->kind &&
           (entity.kind != Kind::service || entity.value("RecordType") == section->record_type);
  }
};

/// Notes and referrals stand on the client, everything else on the stay.
const Entity* holder_of(const RecordView& view, Kind kind) {
  return parent_kind(kind) == Kind::client ? view.client : view.enrollment;
}

std::vector<Activity> activities(const RecordView& view) {
  std::vector<Activity> found;
  const FormContext context = view.context(nullptr);
  for (const Occurrence& occurrence : occurrences()) {
    const Form* form = view.forms->form(occurrence.form);
    if (form == nullptr) continue;
    for (const Section& section : form->sections) {
      if (asked(section, context)) found.push_back({&occurrence, &section});
    }
  }
  return found;
}

std::vector<const Entity*> entries_of(const RecordView& view, const Activity& activity) {
  const Entity* holder = holder_of(view, activity.occurrence->kind);
  if (holder == nullptr) return {};
  auto entries = view.in->site.children(holder->id, activity.occurrence->kind);
  std::erase_if(entries, [&](const Entity* entity) { return !activity.has(*entity); });
  return entries;
}

void draw_entries(ScreenContext& screen, const RecordView& view, const Activity& activity,
                  const std::vector<const Entity*>& entries) {
  Ui& ui = screen.ui;
  const std::vector<TableColumn> columns = {{.label = ui.t("activity.day"), .least = 96, .row_header = true},
                                            {.label = ui.t("activity.what"), .weight = 3},
                                            {.label = ui.t("activity.edit"), .least = 72, .label_hidden = true}};
  const std::string name = ui.t("section." + activity.section->id);
  table(ui, "entries-" + activity.section->id, {.caption = name, .columns = columns}, [&] {
    for (const Entity* entity : entries) {
      table_row(ui, entity->id, {.selected = entity->id == screen.route.part}, [&] {
        const std::string day = shown_date(entity->value(day_field_of(*entity)));
        table_cell(ui, day.empty() ? ui.t("activity.no-day") : day);
        const std::string words = answers_in_line(ui, view, *activity.section, *entity);
        table_cell(ui, words.empty() ? ui.t("activity.empty") : words);
        table_cell(ui, [&] {
          const ButtonOptions edit{.label = ui.t("activity.edit"), .description = name + " " + day, .small = true};
          if (button(ui, "edit-" + entity->id, edit))
            screen.nav.replace(client_route(view.in->id, view.client->id, "activity", entity->id));
        });
      });
    }
  });
}

/// True when it was taken out.
bool draw_open_entry(ScreenContext& screen, const RecordView& view, const Activity& activity, const Entity& entity) {
  Ui& ui = screen.ui;
  const Route without = client_route(view.in->id, view.client->id, "activity");
  FormContext context = view.context(nullptr);
  context.entities[entity.kind] = &entity;
  bool removed = false;
  ui.scope(entity.id, [&] {
    grid(ui, "entry", {.weights = {1, 1.5F, 1}, .single_below = Breakpoint::w768, .least_width = 180}, [&] {
      for (const Question& question : activity.section->questions) {
        if (shown(question, context)) cell(ui, [&] { draw_question(screen, view, question, context); });
      }
    });
    removed = draw_remove(screen, entity, "entry");
  });
  if (removed) screen.nav.replace(without);
  return removed;
}

void add_entry(ScreenContext& screen, const RecordView& view, const Activity& activity) {
  const Kind kind = activity.occurrence->kind;
  const Entity* holder = holder_of(view, kind);
  const CaseId in = view.in->id;
  const EntityId client = view.client->id;
  const bool hud_service = !activity.section->record_type.empty();
  std::map<FieldId, std::string> fields;
  if (hud_service) fields["RecordType"] = activity.section->record_type;
  fields[hud_service ? "DateProvided" : FieldId(activity.occurrence->day)] = view.in->site.today.iso();
  if (screen.act(Create{kind, holder->id, fields}))
    screen.nav.replace(client_route(in, client, "activity", screen.work.created()));
}

/// True when something was added or taken out: what the view holds may be gone.
bool draw_activity(ScreenContext& screen, const RecordView& view, const Activity& activity) {
  if (activity.occurrence->kind == Kind::bed_night) return draw_nights(screen, view, *activity.section);
  Ui& ui = screen.ui;
  const std::string name = ui.t("section." + activity.section->id);
  draw_section_heading(ui, *activity.section);
  const auto entries = entries_of(view, activity);
  if (!entries.empty()) draw_entries(screen, view, activity, entries);
  const auto open = std::find_if(entries.begin(), entries.end(),
                                 [&](const Entity* entity) { return entity->id == screen.route.part; });
  if (open != entries.end() && draw_open_entry(screen, view, activity, **open)) return true;
  const ButtonOptions add{.label = ui.t("activity.add", {{"what", name}}), .icon = Icon::plus};
  const bool added = button(ui, "add-" + activity.section->id, add);
  if (added) add_entry(screen, view, activity);
  space(ui, 8);
  return added;
}

}  // namespace

void draw_activity_tab(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  heading(ui, ui.t("activity.title"));
  if (view.enrollment == nullptr) {
    paragraph(ui, ui.t("interim.no-stay"));
    help_text(ui, ui.t("activity.no-stay"));
  }
  for (const Activity& activity : activities(view)) {
    if (holder_of(view, activity.occurrence->kind) != nullptr && draw_activity(screen, view, activity)) return;
  }
}

}  // namespace rehearsal

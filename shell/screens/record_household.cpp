#include <algorithm>

#include "core/base/text.hpp"
#include "core/record/views.hpp"
#include "shell/record/labels.hpp"
#include "shell/record/question_field.hpp"
#include "shell/screens/record_parts.hpp"

namespace rehearsal {
namespace {

/// A household with this client in it. What kind it is, and who is its head, is the learner's to answer.
void start_household(ScreenContext& screen, const RecordView& view) {
  Together both;
  both.commands.emplace_back(Create{Kind::household, "", {}, "household"});
  both.commands.emplace_back(Create{Kind::member, "$household", {{"PersonID", view.client->id}}});
  screen.act(both);
}

void draw_member(ScreenContext& screen, const RecordView& view, const Entity& member, const Entity& client) {
  Ui& ui = screen.ui;
  static const Question relationship = asking("RelationshipToHoH", Kind::member);
  FormContext context;
  context.entities[Kind::member] = &member;
  const std::string name = name_of_client(client);
  const Route record = client_route(view.in->id, client.id, "household");
  heading(ui, name,
          {.level = 3, .size = HeadingSize::lead, .aside = born_words(ui, view, client), .key = "name-" + member.id});
  ui.scope(member.id, [&] {
    draw_question(screen, view, relationship, context);
    if (button(ui, "open",
               {.label = ui.t("household.open", {{"name", name}}), .kind = ButtonKind::quiet, .small = true}))
      screen.nav.go(record);
  });
}

/// Everybody in it but the one whose record this is.
void draw_members(ScreenContext& screen, const RecordView& view) {
  heading(screen.ui, screen.ui.t("household.others"));
  const auto others = household_others(view);
  if (others.empty()) paragraph(screen.ui, screen.ui.t("household.alone"), {.tone = Tone::secondary});
  for (const Entity* member : others) {
    if (const Entity* client = view.in->site.find(member->value("PersonID")))
      draw_member(screen, view, *member, *client);
  }
}

/// Whoever has a record that the learner made or has opened, and is not in it yet.
std::vector<ChoiceItem> candidates(const RecordView& view) {
  const Site& site = view.in->site;
  const auto members = members_of(site, view.household->id);
  const auto known = [&](const Entity& client) {
    return !client.seeded || std::any_of(site.trail.begin(), site.trail.end(), [&](const TrailEntry& entry) {
      return entry.what == TrailEntry::What::opened && entry.entity == client.id;
    });
  };
  std::vector<ChoiceItem> items;
  for (const Entity* client : site.of_kind(Kind::client)) {
    const bool inside = std::any_of(members.begin(), members.end(),
                                    [&](const Entity* member) { return member->value("PersonID") == client->id; });
    if (!inside && known(*client)) items.push_back({.value = client->id, .label = name_of_client(*client)});
  }
  return items;
}

void draw_add_member(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  const std::vector<ChoiceItem> items = candidates(view);
  const CaseId in = view.in->id;
  const EntityId household = view.household->id;
  if (!items.empty()) {
    const auto chosen = choice(ui, "add-member", {.label = ui.t("household.add"), .help = ui.t("household.add-help")},
                               items, std::string());
    if (chosen && screen.act(Create{Kind::member, household, {{"PersonID", *chosen}}})) return;
  }
  if (button(ui, "search-member", {.label = ui.t("household.search"), .icon = Icon::magnifying_glass}))
    screen.nav.go(search_route(in));
}

}  // namespace

std::string born_words(const Ui& ui, const RecordView& view, const Entity& client) {
  const auto age = age_at(client, view.in->site.today);
  return age ? ui.t("record.born", {{"day", shown_date(client.value("DOB"))}, {"age", std::to_string(*age)}})
             : ui.t("record.born-unknown");
}

std::string name_of_client(const Entity& client) {
  return trimmed(client.value("FirstName") + " " + client.value("LastName"));
}

std::vector<const Entity*> household_others(const RecordView& view) {
  if (view.household == nullptr) return {};
  auto members = members_of(view.in->site, view.household->id);
  std::erase_if(members, [&](const Entity* member) { return member->value("PersonID") == view.client->id; });
  return members;
}

void draw_household_tab(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  if (view.household != nullptr) {
    if (const Form* form = view.forms->form("household")) draw_form(screen, view, *form, nullptr);
    draw_members(screen, view);
    divider(ui);
    draw_add_member(screen, view);
    draw_remove(screen, *view.household, "household");
    return;
  }
  heading(ui, ui.t("section.household"));
  paragraph(ui, ui.t("household.none"));
  if (button(ui, "start-household",
             {.label = ui.t("household.start"), .kind = ButtonKind::primary, .icon = Icon::people_roof})) {
    start_household(screen, view);
  }
}

}  // namespace rehearsal

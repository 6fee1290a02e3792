#include "shell/record/labels.hpp"
#include "shell/screens/search_parts.hpp"

namespace rehearsal {
namespace {

bool restricted(const ScreenContext& screen, const CaseState& in, const Entity& client) {
  return client.seeded && client.value("Locked") == "1" && client.value("AgencyID") != own_agency(screen, in);
}

/// The project of an enrollment that has no exit; "" when there is none.
std::string open_at(const ScreenContext& screen, const CaseState& in, const Entity& client) {
  const Population* population = population_of(screen, in);
  for (const Entity* enrollment : in.site.children(client.id, Kind::enrollment)) {
    if (enrollment->answered("ExitDate")) continue;
    const Project* project = population == nullptr ? nullptr : population->project(enrollment->value("ProjectID"));
    return project == nullptr ? enrollment->value("ProjectID") : project->name;
  }
  return {};
}

std::string last_four(const Entity& client) {
  const std::string& ssn = client.value("SSN");
  return ssn.size() < 4 ? std::string() : ssn.substr(ssn.size() - 4);
}

void note_cell(ScreenContext& screen, const CaseState& in, const Entity& client) {
  Ui& ui = screen.ui;
  if (restricted(screen, in, client))
    return table_cell(ui, [&] { chip(ui, {.label = ui.t("search.restricted"), .icon = Icon::lock}); });
  const std::string project = open_at(screen, in, client);
  if (!client.seeded) return table_cell(ui, ui.t("search.yours"));
  table_cell(ui, project.empty() ? ui.t("search.no-open") : ui.t("search.open-at", {{"project", project}}));
}

void open_record(ScreenContext& screen, const CaseId& in, const EntityId& client) {
  const CaseState* own = screen.work.find_case(in);
  const bool looks_only = !screen.work.may_write() || own == nullptr || !screen.work.may_change(*own);
  if (looks_only || screen.act(Open{.entity = client})) screen.nav.go(client_route(in, client, "profile"));
}

void action_cell(ScreenContext& screen, const CaseState& in, const Entity& client) {
  Ui& ui = screen.ui;
  const std::string name = client_name(ui, client);
  table_cell(ui, [&] {
    if (restricted(screen, in, client)) return help_text(ui, ui.t("search.ask-help-desk"));
    const ButtonOptions options{.label = ui.t("search.open"), .description = name, .small = true};
    if (button(ui, "open-" + client.id, options)) open_record(screen, in.id, client.id);
  });
}

void draw_table(ScreenContext& screen, const CaseState& in, const std::vector<const Entity*>& clients,
                const std::string& key, const std::string& caption) {
  Ui& ui = screen.ui;
  const TableColumn columns[] = {
      {.label = ui.t("search.column.name"), .weight = 1.4f, .row_header = true},
      {.label = ui.t("search.column.birth"), .weight = 0.8f, .least = 90},
      {.label = ui.t("search.column.ssn"), .weight = 0.6f},
      {.label = ui.t("search.column.note"), .weight = 1.8f},
      {.label = ui.t("search.column.open"), .weight = 0.7f, .least = 84, .label_hidden = true}};
  table(ui, key, {.caption = caption, .columns = columns}, [&] {
    for (const Entity* client : clients) {
      const bool closed = restricted(screen, in, *client);
      table_row(ui, key + "-" + client->id, {.pressable = !closed}, [&] {
        table_cell(ui, std::vector<Run>{{.text = client_name(ui, *client), .bold = true}});
        table_cell(ui, closed ? std::string() : shown_date(client->value("DOB")));
        table_cell(ui, closed ? std::string() : last_four(*client));
        note_cell(screen, in, *client);
        action_cell(screen, in, *client);
      });
    }
  });
}

void draw_way_on(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  row(ui, {.gap = 16}, [&] {
    paragraph(ui, ui.t("search.none-of-these"));
    if (button(ui, "create", {.label = ui.t("search.create"), .icon = Icon::user_plus})) {
      screen.nav.go({.screen = ScreenName::create, .in = in.id});
    }
  });
}

}  // namespace

std::string client_name(const Ui& ui, const Entity& client) {
  const std::string& last = client.value("LastName");
  const std::string& first = client.value("FirstName");
  if (last.empty() && first.empty()) return ui.t("client.no-name");
  return last.empty() || first.empty() ? last + first : last + ", " + first;
}

void draw_results(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  const SearchTerms terms = last_search(in);
  if (terms.empty()) return;
  std::vector<const Entity*> found;
  const Population* population = population_of(screen, in);
  const Nicknames* nicknames = population == nullptr ? nullptr : &population->nicknames;
  for (const Match& match : search(in.site.of_kind(Kind::client), terms.name, terms.ssn, terms.birth, nicknames))
    found.push_back(match.client);
  heading(ui, ui.plural("search.found", static_cast<long>(found.size())),
          {.aside = ui.t("search.looked-for", {{"terms", terms_words(ui, terms)}})});
  if (found.empty()) {
    empty_state(ui, ui.t("search.nobody"), ui.t("search.nobody-detail"));
  } else {
    draw_table(screen, in, found, "found", ui.t("search.results"));
  }
  draw_way_on(screen, in);
}

void draw_own_clients(ScreenContext& screen, const CaseState& in) {
  Ui& ui = screen.ui;
  std::vector<const Entity*> own;
  for (const Entity* client : in.site.of_kind(Kind::client)) {
    if (!client->seeded) own.push_back(client);
  }
  if (own.empty()) return;
  heading(ui, ui.t("search.own"));
  draw_table(screen, in, own, "own", ui.t("search.own"));
}

std::string terms_words(const Ui& ui, const SearchTerms& terms) {
  std::string words;
  const auto add = [&](const std::string& part) {
    if (!part.empty()) words += (words.empty() ? "" : ", ") + part;
  };
  add(terms.name);
  add(terms.ssn.empty() ? std::string() : ui.t("search.last-four", {{"digits", terms.ssn}}));
  add(shown_date(terms.birth));
  return words;
}

}  // namespace rehearsal

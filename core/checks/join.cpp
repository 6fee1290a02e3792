#include <algorithm>
#include <numeric>

#include "core/checks/stay.hpp"
#include "core/exchange/collected.hpp"

namespace rehearsal::checks {
namespace {

template <class Column>
Row<Column> row_of(const Data& data, File file, int at) {
  return at < 0 ? Row<Column>() : Row<Column>{data.of(file).row(static_cast<std::size_t>(at))};
}

void index_rows(RowIndex& index, const Table& table) {
  for (std::size_t at = 0; at < table.size(); ++at) index.put(table.row(at)[0], at);
}

void join_funders(Data& data) {
  const Table& funders = data.of(File::Funder);
  for (std::size_t at = 0; at < funders.size(); ++at) {
    const Row<FunderColumn> row{funders.row(at)};
    const int project = data.projects.find(row[FunderColumn::ProjectID]);
    if (project >= 0)
      data.project_facts[static_cast<std::size_t>(project)].funders.push_back(row[FunderColumn::Funder]);
  }
  const Table& cocs = data.of(File::ProjectCoC);
  for (std::size_t at = 0; at < cocs.size(); ++at) {
    const Row<ProjectCoCColumn> row{cocs.row(at)};
    const int project = data.projects.find(row[ProjectCoCColumn::ProjectID]);
    if (project >= 0)
      data.project_facts[static_cast<std::size_t>(project)].cocs.push_back(row[ProjectCoCColumn::CoCCode]);
  }
}

/// All periods of participation as one: a project that paused is judged by its first start and its last end.
void join_participation(Data& data) {
  using H = HMISParticipationColumn;
  const Table& table = data.of(File::HMISParticipation);
  for (std::size_t at = 0; at < table.size(); ++at) {
    const Row<H> row{table.row(at)};
    const int project = data.projects.find(row[H::ProjectID]);
    const Cell from = row[H::HMISParticipationStatusStartDate], to = row[H::HMISParticipationStatusEndDate];
    if (project < 0 || row[H::HMISParticipationType] != 1 || !given(from)) continue;
    ProjectFacts& facts = data.project_facts[static_cast<std::size_t>(project)];
    if (!facts.participates || from < facts.participates_from) facts.participates_from = from;
    const bool ends_later = is_null(to) || (given(facts.participates_to) && to > facts.participates_to);
    if (!facts.participates || ends_later) facts.participates_to = to;
    facts.participates = true;
  }
}

void join_projects(Data& data) {
  const Table& projects = data.of(File::Project);
  index_rows(data.projects, projects);
  index_rows(data.organizations, data.of(File::Organization));
  data.project_facts.resize(projects.size());
  join_funders(data);
  join_participation(data);
  for (std::size_t at = 0; at < projects.size(); ++at) {
    const Row<P> row{projects.row(at)};
    ProjectFacts& facts = data.project_facts[at];
    const auto organization =
        row_of<OrganizationColumn>(data, File::Organization, data.organizations.find(row[P::OrganizationID]));
    facts.victim_service_provider = organization[OrganizationColumn::VictimServiceProvider] == 1;
    const auto asks = [&](std::string_view element) { return collected(element, row[P::ProjectType], facts.funders); };
    facts.income = asks("4.02");
    facts.benefits = asks("4.03");
    facts.insurance = asks("4.04");
    facts.disabilities = asks("4.05");
    facts.violence = asks("4.11");
    facts.employment = asks("R6");
  }
}

int age_at(Cell born, Cell day) {
  return given(born) && given(day) ? age_on(date_of(born), date_of(day)) : unknown_age;
}

void join_stay(Data& data, std::size_t at, RowIndex& households) {
  const Row<E> row{data.of(File::Enrollment).row(at)};
  data.stays.put(row[E::EnrollmentID], at);
  const int client = data.clients.find(row[E::PersonalID]), project = data.projects.find(row[E::ProjectID]);
  data.client_of.push_back(client);
  data.project_of.push_back(project);
  data.exit_of.push_back(data.exits.find(row[E::EnrollmentID]));
  data.ages.push_back(age_at(row_of<C>(data, File::Client, client)[C::DOB], row[E::EntryDate]));
  if (project >= 0) data.project_facts[static_cast<std::size_t>(project)].enrolled = true;
  const Cell household = row[E::HouseholdID];
  if (given(household) && households.put(household, data.households.size())) data.households.emplace_back();
  data.household_of.push_back(households.find(household));
}

/// The members of each household one behind the other, in the order of the file.
void order_members(Data& data) {
  for (const int household : data.household_of) {
    if (household >= 0) ++data.households[static_cast<std::size_t>(household)].to;
  }
  std::uint32_t from = 0;
  for (HouseholdFacts& facts : data.households) {
    const std::uint32_t members = facts.to;
    facts.from = facts.to = from;
    from += members;
  }
  data.by_household.resize(from);
  for (std::size_t at = 0; at < data.household_of.size(); ++at) {
    if (data.household_of[at] < 0) continue;
    HouseholdFacts& facts = data.households[static_cast<std::size_t>(data.household_of[at])];
    data.by_household[facts.to++] = static_cast<std::uint32_t>(at);
  }
}

void join_household(Data& data, HouseholdFacts& facts) {
  Cell project = absent_cell;
  for (std::uint32_t index = facts.from; index < facts.to; ++index) {
    const Stay member = stay_of(data, data.by_household[index]);
    if (member.head() && ++facts.heads == 1) facts.head = static_cast<int>(member.at);
    facts.ages_known = facts.ages_known && member.age_known();
    facts.oldest = std::max(facts.oldest, member.age);
    facts.adults += member.adult() ? 1 : 0;
    facts.veteran = facts.veteran || member.veteran();
    const Cell own = member.e[E::ProjectID];
    facts.several_projects = facts.several_projects || (given(project) && own != project);
    project = own;
  }
}

void mark_latest(Data& data) {
  std::vector<int> last(data.of(File::Client).size(), -1);
  for (std::size_t at = 0; at < data.client_of.size(); ++at) {
    const Stay stay = stay_of(data, at);
    if (data.client_of[at] < 0 || !reported(stay)) continue;
    int& best = last[static_cast<std::size_t>(data.client_of[at])];
    if (best < 0 || stay.entry() >= stay_of(data, static_cast<std::size_t>(best)).entry()) best = static_cast<int>(at);
  }
  for (const int at : last) {
    if (at >= 0) data.latest[static_cast<std::size_t>(at)] = true;
  }
}

}  // namespace

bool RowIndex::put(Cell id, std::size_t row) {
  if (!given(id)) return true;
  const auto at = static_cast<std::size_t>(id);
  if (at >= rows_.size()) rows_.resize(std::max(at + 1, rows_.size() * 2), -1);
  if (rows_[at] >= 0) return false;
  rows_[at] = static_cast<std::int32_t>(row);
  return true;
}

void join(Data& data) {
  join_projects(data);
  index_rows(data.clients, data.of(File::Client));
  const Table& exits = data.of(File::Exit);
  for (std::size_t at = 0; at < exits.size(); ++at) data.exits.put(Row<X>{exits.row(at)}[X::EnrollmentID], at);
  const std::size_t stays = data.of(File::Enrollment).size();
  data.notes.resize(stays);
  data.latest.assign(stays, false);
  RowIndex households;
  for (std::size_t at = 0; at < stays; ++at) join_stay(data, at, households);
  order_members(data);
  for (HouseholdFacts& facts : data.households) join_household(data, facts);
  mark_latest(data);
}

}  // namespace rehearsal::checks

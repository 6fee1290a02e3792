#include "core/record/views.hpp"

#include <algorithm>

#include "core/base/text.hpp"

namespace rehearsal {
namespace {

const Entity* last_of(const std::vector<const Entity*>& entities) {
  return entities.empty() ? nullptr : entities.back();
}

bool spans(const Entity& entity, const char* start_field, const char* end_field, Date day) {
  const auto start = day_in(entity, start_field);
  const auto end = day_in(entity, end_field);
  return start && *start <= day && (!end || day <= *end);
}

}  // namespace

std::optional<Date> day_in(const Entity& entity, std::string_view field) {
  return Date::from_iso(entity.value(field));
}

std::vector<const Entity*> clients_entered(const Site& site) {
  auto clients = site.of_kind(Kind::client);
  std::erase_if(clients, [](const Entity* client) { return client->seeded; });
  return clients;
}

std::optional<int> age_at(const Entity& client, Date day) {
  const auto born = day_in(client, "DOB");
  return born ? std::optional(age_on(*born, day)) : std::nullopt;
}

std::vector<const Entity*> households_of(const Site& site, std::string_view client) {
  std::vector<const Entity*> households;
  for (const Entity* member : site.of_kind(Kind::member)) {
    const Entity* household = member->value("PersonID") == client ? site.find(member->parent) : nullptr;
    const bool known = std::find(households.begin(), households.end(), household) != households.end();
    if (household != nullptr && !known) households.push_back(household);
  }
  std::stable_sort(households.begin(), households.end(),
                   [](const Entity* a, const Entity* b) { return a->order < b->order; });
  return households;
}

const Entity* household_of(const Site& site, std::string_view client) {
  return last_of(households_of(site, client));
}

std::vector<const Entity*> members_of(const Site& site, std::string_view household) {
  return site.children(household, Kind::member);
}

std::vector<const Entity*> enrollments_of(const Site& site, std::string_view client) {
  return site.children(client, Kind::enrollment);
}

const Entity* enrollment_of(const Site& site, std::string_view client) {
  auto stays = enrollments_of(site, client);
  std::erase_if(stays, [](const Entity* stay) { return stay->seeded; });
  return last_of(stays);
}

std::string_view form_of(const Entity& assessment) {
  const std::string& stage = assessment.value("DataCollectionStage");
  if (stage == "1") return "entry";
  if (stage == "3") return "exit";
  return stage == "5" ? "annual" : "update";
}

std::vector<const Entity*> assessments_of(const Site& site, std::string_view enrollment, std::string_view stage) {
  auto assessments = site.children(enrollment, Kind::assessment);
  std::erase_if(assessments,
                [&](const Entity* each) { return !stage.empty() && each->value("DataCollectionStage") != stage; });
  std::stable_sort(assessments.begin(), assessments.end(), [](const Entity* a, const Entity* b) {
    const auto on_a = day_in(*a, "InformationDate"), on_b = day_in(*b, "InformationDate");
    return on_a && (!on_b || *on_a < *on_b);
  });
  return assessments;
}

std::vector<const Entity*> verification_rows(const Site& site, std::string_view client, std::string_view table,
                                             std::string_view source) {
  auto rows = site.children(client, Kind::verification);
  std::erase_if(rows, [&](const Entity* row) {
    return row->value("VerificationTable") != table || (!source.empty() && row->value("VerificationSource") != source);
  });
  return rows;
}

bool is_open_on(const Entity& row, Date day) {
  return spans(row, "StartDate", "EndDate", day);
}

std::vector<const Entity*> open_rows(const Site& site, std::string_view client, std::string_view table,
                                     std::string_view source, Date day) {
  auto rows = verification_rows(site, client, table, source);
  std::erase_if(rows, [&](const Entity* row) { return !is_open_on(*row, day); });
  return rows;
}

long monthly_income(const Site& site, std::string_view client, Date day) {
  long total = 0;
  for (const Entity* row : open_rows(site, client, "income", "", day)) {
    const long amount = cents(row->value("MonthlyAmount"));
    if (row->value("Receives") == "1" && amount > 0) total += amount;
  }
  return total;
}

std::vector<const Entity*> releases_of(const Site& site, std::string_view client) {
  return site.children(client, Kind::release);
}

const Entity* release_on(const Site& site, std::string_view client, Date day) {
  const Entity* latest = nullptr;
  for (const Entity* release : releases_of(site, client)) {
    if (!spans(*release, "ReleaseStart", "ReleaseEnd", day)) continue;
    if (latest == nullptr || *day_in(*release, "ReleaseStart") >= *day_in(*latest, "ReleaseStart")) latest = release;
  }
  return latest;
}

}  // namespace rehearsal

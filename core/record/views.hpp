#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/record/site.hpp"

namespace rehearsal {

// Reading a site in the record's own terms. Nothing removed is ever given, and lists are in order of creation unless
// said otherwise.

/// The day that a field of the entity holds; nothing when it is unanswered or no date.
std::optional<Date> day_in(const Entity& entity, std::string_view field);

/// Clients that were not there before: the learner's own.
std::vector<const Entity*> clients_entered(const Site& site);
/// Completed years on the day; nothing without a DOB (3.03).
std::optional<int> age_at(const Entity& client, Date day);

/// Households that the client is a member of.
std::vector<const Entity*> households_of(const Site& site, std::string_view client);
/// The one that was made last; null when there is none.
const Entity* household_of(const Site& site, std::string_view client);
std::vector<const Entity*> members_of(const Site& site, std::string_view household);

/// The client's stays, seeded ones first.
std::vector<const Entity*> enrollments_of(const Site& site, std::string_view client);
/// The learner's own that was made last; null when there is none.
const Entity* enrollment_of(const Site& site, std::string_view client);

/// By InformationDate (5.04), undated ones last. `stage` is a DataCollectionStage (5.03), or "" for all.
/// The form by which an assessment of its stage is filled in: entry, update, annual, exit.
std::string_view form_of(const Entity& assessment);
std::vector<const Entity*> assessments_of(const Site& site, std::string_view enrollment, std::string_view stage = {});

/// Rows of a HUD-verified sub-assessment; an empty source means all of the table's.
std::vector<const Entity*> verification_rows(const Site& site, std::string_view client, std::string_view table,
                                             std::string_view source = {});
/// Whether a row holds on the day: begun, and not ended before it. A row without a start holds on no day.
bool is_open_on(const Entity& row, Date day);
std::vector<const Entity*> open_rows(const Site& site, std::string_view client, std::string_view table,
                                     std::string_view source, Date day);
/// Cents a month of the income rows (4.02) that hold on the day with Yes and a readable amount.
long monthly_income(const Site& site, std::string_view client, Date day);

std::vector<const Entity*> releases_of(const Site& site, std::string_view client);
/// The release in force on the day, the latest start first and of one day the one made last; null when there is none.
const Entity* release_on(const Site& site, std::string_view client, Date day);

}  // namespace rehearsal

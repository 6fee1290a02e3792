#include "core/checks/check.hpp"

namespace rehearsal::checks {
namespace {

using Project = Row<P>;

const ProjectFacts* facts_of(const Data& data, const Project& row) {
  const int at = data.projects.find(row[P::ProjectID]);
  return at < 0 ? nullptr : &data.project_facts[static_cast<std::size_t>(at)];
}
bool clients_of_victim_services(const Data& data, const Cell* cells) {
  const ProjectFacts* facts = facts_of(data, Project{cells});
  return facts != nullptr && facts->victim_service_provider && facts->enrolled;
}
bool nights_missing(const Data& data, const Cell* cells) {
  const ProjectFacts* facts = facts_of(data, Project{cells});
  return facts != nullptr && data.of(File::Services).there && Project{cells}[P::ProjectType] == night_by_night &&
         facts->enrolled && !facts->nights;
}
bool subtype_missing(const Data&, const Cell* cells) {
  const Project p{cells};
  return p[P::ProjectType] == rapid_rehousing && is_null(p[P::RRHSubType]);
}
/// Rapid re-housing of services only houses nobody itself.
bool housing_missing(const Data&, const Cell* cells) {
  const Project p{cells};
  const bool residential = one_of(p[P::ProjectType], {0, 1, 2, 3, 8, 9, 10, 13}) &&
                           !(p[P::ProjectType] == rapid_rehousing && p[P::RRHSubType] == 1);
  return residential && is_null(p[P::HousingType]);
}

constexpr RowCheck checks[] = {
    {"EV-139", File::Project, "OrganizationID", clients_of_victim_services},
    {"EV-106", File::Project, "ProjectType", nights_missing},
    {"EV-110", File::Project, "ProjectType RRHSubType", subtype_missing},
    {"EV-36", File::Project, "ProjectType HousingType", housing_missing},
};

}  // namespace

std::span<const RowCheck> project_checks() {
  return checks;
}

}  // namespace rehearsal::checks

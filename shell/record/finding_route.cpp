#include "shell/record/finding_route.hpp"

#include <string>
#include <string_view>

#include "core/record/occurrence.hpp"

namespace rehearsal {
namespace {

/// The client to whose record an entity belongs; else the first whom the learner entered; "" when there is none.
EntityId client_of(const CaseState& in, const Entity* entity) {
  for (const Entity* one = entity; one != nullptr; one = in.site.find(one->parent)) {
    if (one->kind == Kind::client) return one->id;
  }
  for (const Entity* one : in.site.of_kind(Kind::client)) {
    if (!one->seeded) return one->id;
  }
  return {};
}

std::string tab_of(std::string_view at, const Entity* entity) {
  if (at == "trail") return entity != nullptr && entity->kind == Kind::household ? "household" : "history";
  if (occurrence_on(at) != nullptr) return "activity";
  if (at == "profile" || at == "release" || at == "household") return std::string(at);
  return at == "update" || at == "annual" ? "interim" : "enrollment";
}

/// Of the interim tab the review, of the enrollment's tab the exit.
std::string part_of(const CaseState& in, std::string_view at, const Entity* entity) {
  if (at == "exit") return "exit";
  if (occurrence_on(at) != nullptr) return entity == nullptr ? EntityId() : entity->id;
  if (at != "update" && at != "annual") return {};
  if (entity != nullptr && entity->kind == Kind::verification) entity = in.site.find(entity->value("AssessmentID"));
  return entity != nullptr && entity->kind == Kind::assessment ? entity->id : std::string();
}

}  // namespace

std::string finding_id(const Finding& finding) {
  return finding.rule + "." + finding.place.at;
}

Route route_in_report(const CaseId& in, const Finding& finding) {
  Route route = report_route(in);
  route.field = finding_id(finding);
  return route;
}

Route route_of(const CaseState& in, const Finding& finding) {
  const Entity* entity = in.site.find(finding.place.entity);
  const EntityId client = client_of(in, entity);
  if (client.empty()) return search_route(in.id);
  const bool row = entity != nullptr && entity->kind == Kind::verification;
  return client_route(in.id, client, tab_of(finding.place.at, entity), part_of(in, finding.place.at, entity),
                      row ? entity->id : finding.place.field);
}

}  // namespace rehearsal

#include <array>

#include "core/log/decide_parts.hpp"

namespace rehearsal {
namespace {

/// Fields that name another entity, and of which kind.
struct Link {
  std::string_view field;
  Kind kind;
  const char* refusal;
};
constexpr std::array<Link, 3> links = {{
    {"PersonID", Kind::client, "refused.wrong-link"},
    {"HouseholdID", Kind::household, "refused.no-household"},
    {"AssessmentID", Kind::assessment, "refused.wrong-link"},
}};

std::optional<Failure> unfit_link(const Attempting& a, const FieldId& field, const std::string& value) {
  for (const Link& link : links) {
    if (link.field != field) continue;
    const Entity* target = a.in->site.find(value);
    const bool fits = target != nullptr && target->kind == link.kind && a.in->site.stands(*target);
    if (!fits) return refused(link.refusal, field, {{"field", field}, {"entity", value}});
  }
  return std::nullopt;
}

std::optional<Failure> unfit_project(const Attempting& a, const std::string& value) {
  if (a.population == nullptr) return refused("refused.no-packs", "ProjectID");
  const Project* project = a.population->project(value);
  if (project == nullptr) return refused("refused.no-project", "ProjectID", {{"project", value}});
  if (project->closed) return refused("refused.project-closed", "ProjectID", {{"project", project->name}});
  return std::nullopt;
}

/// The site saves no stay that begins after today; back-date mode is where it stops asking.
std::optional<Failure> unfit_entry_date(const Attempting& a, const std::string& value) {
  const auto day = Date::from_iso(value);
  const bool ahead = day && *day > a.in->site.today && a.in->site.backdate.empty();
  if (ahead) return refused("refused.in-future", "EntryDate", {{"value", value}, {"today", a.in->site.today.iso()}});
  return std::nullopt;
}

bool is_required(Kind kind, const FieldId& field) {
  for (const FieldId& required : required_fields(kind)) {
    if (required == field) return true;
  }
  return false;
}

}  // namespace

std::vector<FieldId> required_fields(Kind kind) {
  switch (kind) {
    case Kind::member:
      return {"PersonID"};
    case Kind::enrollment:
      return {"ProjectID"};
    case Kind::assessment:
      return {"DataCollectionStage"};
    case Kind::verification:
      return {"VerificationTable", "VerificationSource"};
    default:
      return {};
  }
}

std::optional<Failure> unfit_value(const Attempting& a, Kind kind, const Entity* entity, const FieldId& field,
                                   const std::string& value) {
  if (a.standards->field(field) == nullptr) return refused("refused.unknown-field", field, {{"field", field}});
  if (!is_utf8(value)) return refused("refused.not-text", field, {{"field", field}});
  if (value.empty()) {
    return is_required(kind, field) ? std::optional(refused("refused.required", field, {{"field", field}}))
                                    : std::nullopt;
  }
  if (auto unfit = a.standards->refuses(field, value)) return unfit;
  if (auto unfit = unfit_link(a, field, value)) return unfit;
  const bool changes_project =
      kind == Kind::enrollment && field == "ProjectID" && (entity == nullptr || entity->value(field) != value);
  if (changes_project) return unfit_project(a, value);
  if (kind == Kind::enrollment && field == "EntryDate") return unfit_entry_date(a, value);
  return std::nullopt;
}

}  // namespace rehearsal

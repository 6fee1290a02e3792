#include <algorithm>
#include <charconv>

#include "core/base/text.hpp"
#include "core/training/guards.hpp"
#include "core/training/request.hpp"

namespace rehearsal {
namespace {

constexpr long most_credits = 1000;

bool blank(const MoveLook& look, const char* key) {
  return trimmed(look.told.fact.value(key)).empty();
}

bool known_agency(const MoveLook& look) {
  return look.training.agencies.count(look.told.fact.value("agency")) != 0;
}

/// A project of another agency, or of none: its id; "" when all belong to the case's agency (S17).
std::string foreign_project(const MoveLook& look) {
  const auto asked = look.in.ticket.find("projects");
  if (asked == look.in.ticket.end()) return "";
  for (const std::string& project : words_of(asked->second)) {
    const auto found = look.training.projects.find(project);
    if (found == look.training.projects.end() || found->second.agency != look.in.agency) return project;
  }
  return "";
}

}  // namespace

long number_in(const std::string& text, long greatest) {
  long value = -1;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value);
  return read.ec == std::errc{} && read.ptr == end && value >= 0 && value <= greatest ? value : -1;
}

bool ran_out(const MoveLook& look, Date from, int months) {
  return months > 0 && look.told.on() >= from.plus_months(months);
}

std::optional<Failure> guard_agency(const MoveLook& look) {
  if (!is_id(look.told.fact.value("agency")) || blank(look, "name")) return against("workflow.bad-name");
  return std::nullopt;
}

std::optional<Failure> guard_project(const MoveLook& look) {
  if (!is_id(look.told.fact.value("project")) || blank(look, "name")) return against("workflow.bad-name");
  if (!known_agency(look)) return against("workflow.agency-unknown");
  return std::nullopt;
}

std::optional<Failure> guard_person(const MoveLook& look) {
  if (!is_person(look.told.fact.value("person"))) return against("workflow.bad-name");
  if (!blank(look, "agency") && !known_agency(look)) return against("workflow.agency-unknown");
  for (const std::string& role : words_of(look.told.fact.value("roles"))) {
    if (!role_from(role)) return against("workflow.role-unknown", {{"role", role}});
  }
  return std::nullopt;
}

std::optional<Failure> guard_grant(const MoveLook& look) {
  if (!known_agency(look)) return against("workflow.agency-unknown");
  if (number_in(look.told.fact.value("count"), most_credits) < 1) return against("workflow.bad-number");
  return std::nullopt;
}

std::optional<Failure> guard_hire(const MoveLook& look) {
  const PersonId learner = look.told.fact.value("learner");
  if (!is_person(learner) || blank(look, "name")) return against("workflow.bad-name");
  if (!known_agency(look)) return against("workflow.agency-unknown");
  const TrainingCase* other = look.training.of(learner);
  if (other != nullptr && other->stage != TrainingStage::closed) return against("workflow.open-case");
  return std::nullopt;
}

std::optional<Failure> guard_reason(const MoveLook& look) {
  if (blank(look, "reason")) return against("workflow.reason-needed");
  return std::nullopt;
}

std::optional<Failure> guard_return(const MoveLook& look) {
  if (blank(look, "reason") && blank(look, "missing")) return against("workflow.reason-needed");
  return std::nullopt;
}

std::optional<Failure> guard_duplicate(const MoveLook& look) {
  const CaseId of = look.told.fact.value("of");
  if (of == look.told.in || look.training.find(of) == nullptr) return against("workflow.no-other-case");
  return std::nullopt;
}

std::optional<Failure> guard_accept(const MoveLook& look) {
  const auto missing = missing_parts(look.training, look.in, look.workflow);
  if (!missing.empty()) return against("workflow.incomplete", {{"missing", joined(missing, " ")}});
  const auto agency = look.training.agencies.find(look.in.agency);
  if (agency == look.training.agencies.end() || !agency->second.agreement) return against("workflow.no-agreement");
  if (const TrainingCase* other = same_account(look.training, look.in)) {
    return against("workflow.second-account", {{"who", other->name}});
  }
  if (const std::string project = foreign_project(look); !project.empty()) {
    return against("workflow.project-of-others", {{"project", project}});
  }
  const std::string path = look.told.fact.value("path");
  if (look.workflow.paths.count(path) == 0) return against("workflow.path-unknown");
  const bool proposed = path == proposed_path(look.training, look.in, look.workflow, look.told.on());
  if (!proposed && blank(look, "reason")) return against("workflow.reason-needed");
  return std::nullopt;
}

std::optional<Failure> guard_policy(const MoveLook& look) {
  if (look.workflow.paths.count(look.in.path) == 0) return against("workflow.path-unknown");
  return guard_reason(look);
}

}  // namespace rehearsal

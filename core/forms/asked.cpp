#include <algorithm>
#include <iterator>

#include "core/forms/form.hpp"

namespace rehearsal {

namespace {

bool is_about(About about, const FormContext& person) {
  switch (about) {
    case About::all:
      return true;
    case About::adults:
      return person.adult;
    case About::head:
      return person.head;
    case About::adults_and_head:
      return person.adult || person.head;
    case About::veterans:
      return person.veteran;
    case About::head_or_veteran:
      return person.head || person.veteran;
    case About::with_hiv:
      return person.hiv;
  }
  return true;
}

/// Of a question's scope, or of a section, which says the same by the same names.
template <class Scoped>
bool in_scope(const Scoped& scope, const FormContext& context) {
  return is_about(scope.about, context) &&
         collected(scope.project_types, scope.funding, context.project_type, context.funder);
}

const Entity* entity_of(const FormContext& context, Kind kind) {
  const auto found = context.entities.find(kind);
  return found == context.entities.end() ? nullptr : found->second;
}

/// The question's own entity first: RelationshipToHoH stands on the member and on the enrollment.
std::string_view value_near(const FormContext& context, Kind kind, std::string_view field) {
  const Entity* own = entity_of(context, kind);
  if (own && own->answered(field)) return own->value(field);
  for (const auto& [other, entity] : context.entities) {
    if (entity && entity->answered(field)) return entity->value(field);
  }
  return "";
}

bool conditions_hold(const std::vector<Condition>& conditions, const Question& question, const FormContext& context) {
  if (conditions.empty()) return true;
  const std::string project_type = std::to_string(context.project_type);
  return all_hold(conditions, [&](std::string_view field) {
    return field == "ProjectType" ? std::string_view(project_type) : value_near(context, question.on, field);
  });
}

}  // namespace

bool asked(const Section& section, const FormContext& context) {
  if (!in_scope(section, context)) return false;
  if (section.table && !asked_sources(*section.table, context).empty()) return true;
  return std::any_of(section.questions.begin(), section.questions.end(),
                     [&](const Question& question) { return in_scope(question.scope, context); });
}

std::vector<std::string> asked_sources(const VerificationTable& table, const FormContext& context) {
  std::vector<std::string> sources;
  std::copy_if(table.sources.begin(), table.sources.end(), std::back_inserter(sources), [&](const std::string& source) {
    const auto scope = table.scopes.find(source);
    return scope == table.scopes.end() || in_scope(scope->second, context);
  });
  return sources;
}

bool shown(const Question& question, const FormContext& context) {
  return in_scope(question.scope, context) && conditions_hold(question.shown_when, question, context);
}

bool required(const Question& question, const FormContext& context) {
  return !question.optional && shown(question, context) && conditions_hold(question.required_when, question, context);
}

}  // namespace rehearsal

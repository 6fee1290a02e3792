#include "core/forms/form.hpp"

#include <algorithm>

namespace rehearsal {
namespace {

bool of_whom(About about, const FormContext& person) {
  switch (about) {
    case About::all: return true;
    case About::adults: return person.adult;
    case About::head: return person.head;
    case About::adults_and_head: return person.adult || person.head;
    case About::veterans: return person.veteran;
    case About::head_or_veteran: return person.head || person.veteran;
    case About::with_hiv: return true;
  }
  return true;
}

}  // namespace

const Form* Forms::form(std::string_view id_) const {
  const auto found = forms.find(id_);
  return found == forms.end() ? nullptr : &found->second;
}

std::string value_in(const FormContext& context, std::string_view field) {
  if (field == "ProjectType") return std::to_string(context.project_type);
  for (const Kind kind : {Kind::assessment, Kind::enrollment, Kind::client}) {
    const auto found = context.entities.find(kind);
    if (found != context.entities.end() && found->second != nullptr && found->second->answered(field)) return found->second->value(field);
  }
  for (const auto& [kind, entity] : context.entities) {
    if (entity != nullptr && entity->answered(field)) return entity->value(field);
  }
  return {};
}

bool asked(const Section& section, const FormContext& context) {
  const auto& types = section.project_types;
  const bool type = types.empty() || std::find(types.begin(), types.end(), context.project_type) != types.end();
  const bool paid = section.funding.empty() || collected({}, section.funding, context.project_type, context.funder);
  return type && paid && of_whom(section.about, context);
}

bool shown(const Question& question, const FormContext& context) {
  return all_hold(question.shown_when, [&](std::string_view field) { return value_in(context, field); });
}

bool required(const Question& question, const FormContext& context) {
  if (question.optional || !shown(question, context)) return false;
  return all_hold(question.required_when, [&](std::string_view field) { return value_in(context, field); });
}

Completeness completeness(const Section& section, const FormContext& context, const std::vector<const Entity*>& rows) {
  Completeness count;
  for (const Question& question : section.questions) {
    if (!required(question, context)) continue;
    ++count.required;
    const auto found = context.entities.find(question.on);
    if (found != context.entities.end() && found->second != nullptr && found->second->answered(question.field)) ++count.answered;
  }
  if (!section.table) return count;
  for (const std::string& source : section.table->sources) {
    ++count.required;
    const bool answered = std::any_of(rows.begin(), rows.end(), [&](const Entity* row) {
      return row->value("VerificationTable") == section.table->id && row->value("VerificationSource") == source && row->answered("Receives");
    });
    if (answered) ++count.answered;
  }
  return count;
}

}  // namespace rehearsal

#include "shell/record/finding_words.hpp"

#include <algorithm>

#include "shell/record/labels.hpp"

namespace rehearsal {
namespace {

/// Says that the same rule was broken elsewhere too; no text has a place for it.
constexpr std::string_view also = "also";
constexpr std::string_view source_field = "VerificationSource";

/// The question of a place; of a verification row its source.
std::string question_of(const Ui& ui, const FindingSource& from, const Place& place) {
  const Entity* entity = from.in.site.find(place.entity);
  if (entity != nullptr && entity->kind == Kind::verification && entity->answered("VerificationSource"))
    return source_label(ui, from.standards, entity->value("VerificationSource"));
  return place.field.empty() ? std::string() : field_label(ui, from.standards, place.field);
}

void add(TextArguments& values, std::string_view role, const std::string& words) {
  const auto known = std::find_if(values.begin(), values.end(), [&](const auto& one) { return one.first == role; });
  if (known == values.end()) return values.emplace_back(role, words), void();
  known->second += ", " + words;
}

/// The placeholders of the rule's texts: each role that the rule saw; several values of one role are listed.
TextArguments values_of(const Ui& ui, const FindingSource& from, const Finding& finding) {
  TextArguments values;
  for (const Seen& seen : finding.seen) {
    if (seen.role != also) add(values, seen.role, seen_value(ui, from, seen));
  }
  const auto has = [&](std::string_view role) {
    return std::any_of(values.begin(), values.end(), [&](const auto& one) { return one.first == role; });
  };
  if (!has("field")) values.emplace_back("field", question_of(ui, from, finding.place));
  if (!has("source")) values.emplace_back("source", question_of(ui, from, finding.place));
  return values;
}

/// The day of the assessment in which the finding stands; "" for the other parts of a record.
std::string day_of(const FindingSource& from, const Place& place) {
  const Entity* entity = from.in.site.find(place.entity);
  if (entity != nullptr && entity->kind == Kind::verification)
    entity = from.in.site.find(entity->value("AssessmentID"));
  if (entity == nullptr || entity->kind != Kind::assessment) return {};
  return shown_date(entity->value("InformationDate"));
}

}  // namespace

std::string seen_value(const Ui& ui, const FindingSource& from, const Seen& seen) {
  if (seen.role == "missing" && seen.field != source_field) return field_label(ui, from.standards, seen.field);
  if (seen.value.empty()) return ui.t("report.nothing");
  if (seen.field == source_field) return source_label(ui, from.standards, seen.value);
  const Project* project =
      seen.field != "ProjectID" || from.population == nullptr ? nullptr : from.population->project(seen.value);
  if (project != nullptr) return project->name;
  return shown_value(ui, from.standards, seen.field, seen.value);
}

FindingWords words_of(const Ui& ui, const FindingSource& from, const Finding& finding) {
  const TextArguments values = values_of(ui, from, finding);
  const std::string rule = "rule." + finding.rule;
  FindingWords words{.title = ui.t(rule + ".title", values),
                     .entered = ui.texts().has(rule + ".entered") ? ui.t(rule + ".entered", values) : std::string(),
                     .why = ui.t(rule + ".why", values),
                     .fix = ui.t(rule + ".fix", values),
                     .place = ui.t("place." + finding.place.at)};
  if (const std::string day = day_of(from, finding.place); !day.empty()) words.place += " " + day;
  return words;
}

}  // namespace rehearsal

#include "shell/record/finding_words.hpp"

#include "core/standards/shown.hpp"

namespace rehearsal {
namespace {

/// The day of the assessment in which the finding stands; "" for the other parts of a record.
std::string day_of(const Site& site, const Place& place) {
  const Entity* entity = site.find(place.entity);
  if (entity != nullptr && entity->kind == Kind::verification) entity = site.find(entity->value("AssessmentID"));
  if (entity == nullptr || entity->kind != Kind::assessment) return {};
  return shown_date(entity->value("InformationDate"));
}

}  // namespace

FindingWords words_of(const Ui& ui, const FindingSource& from, const Finding& finding) {
  const TextArguments values = words_of(finding, from.words);
  const std::string rule = "rule." + finding.rule;
  FindingWords words{.title = ui.t(rule + ".title", values),
                     .entered = ui.t(rule + ".entered", values),
                     .why = ui.t(rule + ".why", values),
                     .fix = ui.t(rule + ".fix", values),
                     .place = ui.t("place." + finding.place.at)};
  if (const std::string day = day_of(from.in.site, finding.place); !day.empty()) words.place += " " + day;
  return words;
}

}  // namespace rehearsal

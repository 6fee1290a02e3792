#include <algorithm>
#include <array>

#include "core/grading/report.hpp"

namespace rehearsal {
namespace {

constexpr std::array<const char*, 4> outcomes{"credentials", "corrections", "walkthrough", "redo"};

/// Empty members are left out: most places have no section, most values no place of their own.
void put(Json& json, const char* key, const std::string& text) {
  if (!text.empty()) json[key] = text;
}

Json to_json(const Place& place) {
  Json json = Json::object();
  put(json, "who", place.who);
  put(json, "at", place.at);
  put(json, "section", place.section);
  put(json, "entity", place.entity);
  put(json, "field", place.field);
  return json;
}

Json to_json(const Seen& seen) {
  Json json = {{"role", seen.role}, {"value", seen.value}};
  put(json, "field", seen.field);
  const Json place = to_json(seen.place);
  if (!place.empty()) json["place"] = place;
  return json;
}

Json to_json(const Finding& finding) {
  Json json = {{"rule", finding.rule},
               {"severity", name_of(finding.severity)},
               {"place", to_json(finding.place)},
               {"times", finding.times}};
  put(json, "document", finding.document);
  json["seen"] = Json::array();
  for (const Seen& seen : finding.seen) json["seen"].push_back(to_json(seen));
  return json;
}

Json to_json(const SectionResult& section) {
  return {{"id", section.id},
          {"critical", section.critical},
          {"major", section.major},
          {"minor", section.minor},
          {"failed", section.failed}};
}

Json to_json(const Verdict& verdict) {
  return {{"outcome", name_of(verdict.outcome)},
          {"because", verdict.because},
          {"values", verdict.values},
          {"redo_parts", verdict.redo_parts},
          {"whole_course", verdict.whole_course}};
}

}  // namespace

std::string_view name_of(Outcome outcome) {
  return outcomes.at(static_cast<std::size_t>(outcome));
}

Json to_json(const Report& report) {
  Json json = {{"format", "rehearsal-report"},
               {"version", 1},
               {"engine", report.engine},
               {"scenario", report.scenario},
               {"standards", report.standards},
               {"forms", report.forms},
               {"rules", report.rules},
               {"key", report.key},
               {"policy", report.policy},
               {"attempt", report.attempt},
               {"findings", Json::array()},
               {"sections", Json::array()},
               {"verdict", to_json(report.verdict)}};
  for (const Finding& finding : report.findings) json["findings"].push_back(to_json(finding));
  for (const SectionResult& section : report.sections) json["sections"].push_back(to_json(section));
  return json;
}

Report without_expected(Report report) {
  for (Finding& finding : report.findings) {
    auto& seen = finding.seen;
    seen.erase(std::remove_if(seen.begin(), seen.end(), [](const Seen& one) { return one.role == "expected"; }),
               seen.end());
  }
  return report;
}

}  // namespace rehearsal

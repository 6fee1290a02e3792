#include "core/grading/report_difference.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace rehearsal {
namespace {

constexpr std::array named{"engine", "scenario", "standards", "forms", "rules", "key", "policy"};

bool is_finding(const Json& json) {
  const auto has = [&](const char* member, bool (Json::*is)() const noexcept) {
    const auto found = json.find(member);
    return found != json.end() && ((*found).*is)();
  };
  return json.is_object() && has("rule", &Json::is_string) && has("place", &Json::is_object);
}

std::optional<Failure> not_a_report(const Json& json, const char* where) {
  JsonReader read(json, where);
  if (read.text("format") != "rehearsal-report" && read.ok()) read.fail("format", "report.not-a-report");
  if (read.number("version") != 1 && read.ok()) read.fail("version", "report.newer-version");
  for (const char* name : named) read.text(name);
  const Json& findings = read.array("findings");
  if (!std::all_of(findings.begin(), findings.end(), is_finding)) read.fail("findings", "report.not-a-report");
  JsonReader verdict(read.object("verdict"), read.where() + "/verdict");
  verdict.text("outcome");
  if (!read.ok()) return read.failure();
  if (!verdict.ok()) return verdict.failure();
  return std::nullopt;
}

bool same_finding(const Json& a, const Json& b) {
  return a["rule"] == b["rule"] && a["place"] == b["place"];
}

/// The partner of each finding is taken out of `others`, so that a rule broken twice in one place is told twice.
void compare(const Json& was, const Json& is, ReportDifference& difference) {
  std::vector<Json> others(was.begin(), was.end());
  for (const Json& finding : is) {
    const auto partner =
        std::find_if(others.begin(), others.end(), [&](const Json& other) { return same_finding(other, finding); });
    if (partner == others.end()) {
      difference.added.push_back(finding);
      continue;
    }
    if (*partner != finding) difference.changed.push_back(finding);
    others.erase(partner);
  }
  difference.gone = std::move(others);
}

}  // namespace

Result<ReportDifference> report_difference(const Json& was, const Json& is) {
  if (auto failure = not_a_report(was, "was")) return *failure;
  if (auto failure = not_a_report(is, "is")) return *failure;
  ReportDifference difference;
  const auto compare_names = [&](const char* part, const Json& before, const Json& after) {
    if (before != after) difference.names.push_back({part, before.get<std::string>(), after.get<std::string>()});
  };
  for (const char* name : named) compare_names(name, was[name], is[name]);
  compare_names("outcome", was["verdict"]["outcome"], is["verdict"]["outcome"]);
  compare(was["findings"], is["findings"], difference);
  return difference;
}

Json to_json(const ReportDifference& difference) {
  Json names = Json::object();
  for (const ReportChange& change : difference.names) names[change.part] = {{"was", change.was}, {"is", change.is}};
  return {{"names", names}, {"gone", difference.gone}, {"added", difference.added}, {"changed", difference.changed}};
}

}  // namespace rehearsal

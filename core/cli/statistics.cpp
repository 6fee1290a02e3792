#include "core/cli/statistics.hpp"

#include <algorithm>
#include <set>

namespace rehearsal::cli {

void Statistics::add(const Result<Report>& report) {
  ++records;
  if (!report) return;
  ++graded;
  std::set<std::string> broken;
  for (const Finding& finding : report->findings) broken.insert(finding.rule);
  for (const std::string& rule : broken) ++records_by_rule[rule];
}

std::vector<std::pair<std::string, std::size_t>> Statistics::most_first() const {
  std::vector<std::pair<std::string, std::size_t>> all(records_by_rule.begin(), records_by_rule.end());
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  return all;
}

std::vector<std::string> statistics_text(const Statistics& statistics, const Texts& texts) {
  std::vector<std::string> lines{texts.t(
      "cli.statistics", {{"graded", std::to_string(statistics.graded)}, {"all", std::to_string(statistics.records)}})};
  constexpr std::size_t number_width = 6;
  for (const auto& [rule, records] : statistics.most_first()) {
    const std::string number = std::to_string(records);
    const std::string space(number.size() < number_width ? number_width - number.size() : 0, ' ');
    lines.push_back(space + number + "  " + rule + "  " + texts.t("rule." + rule + ".title"));
  }
  if (statistics.records_by_rule.empty()) lines.push_back(texts.t("cli.no-rule-broken"));
  return lines;
}

Json to_json(const Statistics& statistics) {
  Json rules = Json::array();
  for (const auto& [rule, records] : statistics.most_first()) rules.push_back({{"rule", rule}, {"records", records}});
  const Json inner = {{"records", statistics.records}, {"graded", statistics.graded}, {"rules", rules}};
  Json json = Json::object();
  json["statistics"] = inner;
  return json;
}

}  // namespace rehearsal::cli

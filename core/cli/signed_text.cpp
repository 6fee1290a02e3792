#include "core/cli/signed_text.hpp"

#include <algorithm>

#include "core/cli/program.hpp"

namespace rehearsal::cli {
namespace {

std::string told(const Json& finding, const Texts& texts) {
  const Json& place = finding["place"];
  const std::string rule = finding["rule"].get<std::string>();
  std::string line = rule + " | " + texts.t("rule." + rule + ".title");
  for (const char* part : {"who", "at", "field"}) {
    if (place.contains(part) && place[part].is_string()) line += " | " + place[part].get<std::string>();
  }
  return line;
}

}  // namespace

std::optional<SignedThen> signed_then(const CaseState& in, int attempt, const Result<Report>& now) {
  const auto found =
      std::find_if(in.attempts.begin(), in.attempts.end(), [&](const Attempt& one) { return one.number == attempt; });
  if (found == in.attempts.end() || found->reports.empty()) return std::nullopt;
  const SignedReport& report = found->report() == nullptr ? found->reports.back() : *found->report();
  if (!now) return SignedThen{report, now.failure()};
  return SignedThen{report, since_signed(in, report, *now)};
}

std::vector<std::string> difference_text(const ReportDifference& difference, const Texts& texts) {
  if (difference.none()) return {texts.t("cli.compare-same")};
  std::vector<std::string> lines;
  for (const ReportChange& change : difference.names)
    lines.push_back(texts.t("cli.compare-name", {{"part", change.part}, {"was", change.was}, {"is", change.is}}));
  const auto all = [&](const char* text, const std::vector<Json>& findings) {
    for (const Json& finding : findings) lines.push_back(texts.t(text, {{"finding", told(finding, texts)}}));
  };
  all("cli.compare-gone", difference.gone);
  all("cli.compare-added", difference.added);
  all("cli.compare-changed", difference.changed);
  return lines;
}

std::vector<std::string> signed_text(const SignedThen& then, const Texts& texts) {
  const SignedReport& report = then.report;
  const std::string outcome = texts.t("verdict." + report.outcome);
  std::vector<std::string> lines{texts.t("cli.signed", {{"person", report.person}, {"outcome", outcome}})};
  if (!report.reason.empty()) lines.back() += " (" + report.reason + ")";
  if (!then.since) {
    lines.push_back("  " + line_of(texts, then.since.failure()));
  } else if (then.since->none()) {
    lines.push_back("  " + texts.t("cli.signed-same"));
  } else {
    lines.push_back("  " + texts.t("cli.signed-differs"));
    for (const std::string& line : difference_text(*then.since, texts)) lines.push_back("    " + line);
  }
  return lines;
}

Json signed_json(const SignedThen& then, const Texts& texts) {
  const SignedReport& report = then.report;
  Json json = {{"person", report.person}, {"outcome", report.outcome},       {"reason", report.reason},
               {"engine", report.engine}, {"overridden", report.overridden}, {"sha256", report.sha256}};
  if (then.since) {
    json["since"] = to_json(*then.since);
  } else {
    json["unknown"] = line_of(texts, then.since.failure());
  }
  return json;
}

}  // namespace rehearsal::cli

#include "core/cli/case_content.hpp"
#include "core/cli/commands.hpp"
#include "core/cli/files.hpp"
#include "core/grading/report_difference.hpp"

namespace rehearsal::cli {
namespace {

Result<Json> report_in(const std::string& file) {
  auto text = read_file(file);
  if (!text) return text.failure();
  auto json = parse_json(*text);
  if (!json) return in_file(json.failure(), file);
  return json;
}

std::string told(const Json& finding, const Texts& texts) {
  const Json& place = finding["place"];
  const std::string rule = finding["rule"].get<std::string>();
  std::string line = rule + " | " + texts.t("rule." + rule + ".title");
  for (const char* part : {"who", "at", "field"}) {
    if (place.contains(part) && place[part].is_string()) line += " | " + place[part].get<std::string>();
  }
  return line;
}

void tell(const ReportDifference& difference, const Texts& texts) {
  if (difference.none()) return print(texts.t("cli.compare-same"));
  for (const ReportChange& change : difference.names)
    print(texts.t("cli.compare-name", {{"part", change.part}, {"was", change.was}, {"is", change.is}}));
  const auto all = [&](const char* text, const std::vector<Json>& findings) {
    for (const Json& finding : findings) print(texts.t(text, {{"finding", told(finding, texts)}}));
  };
  all("cli.compare-gone", difference.gone);
  all("cli.compare-added", difference.added);
  all("cli.compare-changed", difference.changed);
}

}  // namespace

Result<int> compare(Program& program) {
  const auto& files = program.arguments.files;
  if (auto content = content_for(program); !content) return content.failure();
  const auto was = report_in(files[0]);
  if (!was) return was.failure();
  const auto is = report_in(files[1]);
  if (!is) return is.failure();
  const auto difference = report_difference(*was, *is);
  if (!difference) {
    // The failure says "was" or "is" and then the place.
    const std::string& where = difference.failure().where;
    Failure failure = difference.failure();
    failure.where = where.find('/') == std::string::npos ? "" : where.substr(where.find('/'));
    return in_file(failure, where.starts_with("was") ? files[0] : files[1]);
  }
  if (program.arguments.has("--json")) {
    print(canonical(to_json(*difference)));
  } else {
    tell(*difference, program.texts);
  }
  return success;
}

}  // namespace rehearsal::cli

#include "core/cli/case_content.hpp"
#include "core/cli/commands.hpp"
#include "core/cli/files.hpp"
#include "core/cli/signed_text.hpp"

namespace rehearsal::cli {
namespace {

Result<Json> report_in(const std::string& file) {
  auto text = read_file(file);
  if (!text) return text.failure();
  auto json = parse_json(*text);
  if (!json) return in_file(json.failure(), file);
  return json;
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
    for (const std::string& line : difference_text(*difference, program.texts)) print(line);
  }
  return success;
}

}  // namespace rehearsal::cli

#include "core/grading/signed.hpp"

#include <utility>

namespace rehearsal {
namespace {

/// As JSON writes it: half of a report's bytes may be quotes, and an event may hold 4 KB with all its members.
constexpr std::size_t part_bytes = 3072;

std::size_t written(char letter) {
  constexpr std::size_t escaped = 2, as_code = 6;
  if (letter == '"' || letter == '\\') return escaped;
  return static_cast<unsigned char>(letter) < ' ' ? as_code : 1;
}

bool begins_character(char letter) {
  constexpr unsigned mask = 0xC0U, inside = 0x80U;
  return (static_cast<unsigned char>(letter) & mask) != inside;
}

Failure failed(Fault fault, const char* text, const CaseState& in, std::map<std::string, std::string> values = {}) {
  return {fault, text, in.id, std::move(values)};
}

}  // namespace

std::string text_to_sign(const CaseState& in, Report report) {
  if (in.mode == assessed_mode) report = without_expected(std::move(report));
  return canonical(to_json(report));
}

std::vector<std::string> parts_to_sign(const std::string& text) {
  constexpr std::size_t longest_character = 4;
  std::vector<std::string> parts(1);
  std::size_t bytes = 0;
  for (const char letter : text) {
    if (bytes + longest_character > part_bytes && begins_character(letter)) {
      parts.emplace_back();
      bytes = 0;
    }
    parts.back() += letter;
    bytes += written(letter);
  }
  return parts;
}

Result<ReportDifference> since_signed(const CaseState& in, const SignedReport& report, const Report& now) {
  if (report.waiting() > 0)
    return failed(Fault::not_found, "report.waiting", in, {{"n", std::to_string(report.waiting())}});
  if (report.damaged) return failed(Fault::damaged, "report.hash-differs", in);
  const auto was = parse_json(report.text);
  if (!was) return was.failure();
  const auto is = parse_json(text_to_sign(in, now));
  if (!is) return is.failure();
  return report_difference(*was, *is);
}

}  // namespace rehearsal

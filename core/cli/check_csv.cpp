#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <optional>

#include "core/base/json.hpp"
#include "core/checks/catalogue.hpp"
#include "core/checks/checker.hpp"
#include "core/cli/commands.hpp"
#include "core/cli/files.hpp"
#include "core/exchange/columns.hpp"

namespace rehearsal::cli {
namespace {

namespace fs = std::filesystem;
using namespace checks;

std::string file_name(File file) {
  return std::string(spec_of(file).name) + ".csv";
}
std::string severity_of(std::string_view id) {
  const CheckEntry* entry = check_named(id);
  return entry == nullptr ? "" : std::string(entry->severity);
}

std::string lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

/// The folder's files by their names in lower case: some systems write enrollment.CSV.
std::map<std::string, fs::path> files_in(const fs::path& folder) {
  std::map<std::string, fs::path> files;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    std::error_code unknown;
    if (at->is_regular_file(unknown)) files.emplace(lower(at->path().filename().string()), at->path());
  }
  return files;
}

/// Reads a file piece by piece; it is closed with the last copy of the source.
std::optional<CsvReader::Source> source_of(const fs::path& file) {
  struct Reading {
    std::ifstream stream;
    std::string piece = std::string(1 << 17, '\0');
  };
  auto reading = std::make_shared<Reading>();
  reading->stream.open(file, std::ios::binary);
  if (!reading->stream) return std::nullopt;
  return [reading]() -> std::string_view {
    reading->stream.read(reading->piece.data(), static_cast<std::streamsize>(reading->piece.size()));
    return {reading->piece.data(), static_cast<std::size_t>(reading->stream.gcount())};
  };
}

Json to_json(const Finding& finding) {
  Json values = Json::object();
  for (const auto& [name, value] : finding.values) values[name] = value;
  return {{"check", finding.check}, {"file", file_name(finding.file)},       {"line", finding.line}, {"id", finding.id},
          {"values", values},       {"severity", severity_of(finding.check)}};
}

/// One JSON object, written while the findings come: a whole region's would not fit into memory as one value.
Summary write_json(const Open& open, const Limits& limits) {
  std::vector<Unreadable> unreadable;
  bool first = true;
  std::cout << "{\"findings\":[";
  const Summary summary = check_export(open,
                                       {[&](const Finding& finding) {
                                          std::cout << (first ? "\n" : ",\n") << canonical(to_json(finding));
                                          first = false;
                                        },
                                        [&](const Unreadable& one) { unreadable.push_back(one); }},
                                       limits);
  Json counts = Json::object(), rows = Json::array();
  for (const auto& [id, count] : summary.counts) counts[std::string(id)] = count;
  for (const Unreadable& one : unreadable)
    rows.push_back({{"file", file_name(one.file)}, {"line", one.line}, {"why", one.why}});
  std::cout << "],\n\"counts\":" << canonical(counts) << ",\n\"unreadable\":" << canonical(rows)
            << ",\n\"rows\":" << summary.rows << "}\n";
  return summary;
}

/// A check, and the first places that it was raised at: who has thousands wants to see how one looks.
struct Raised {
  std::vector<std::string> places;
};
std::string place_of(const Finding& finding) {
  std::string line = file_name(finding.file);
  if (finding.line > 0) line += ":" + std::to_string(finding.line);
  if (!finding.id.empty()) line += " " + finding.id;
  for (const auto& [name, value] : finding.values) line += " " + name + "=" + value;
  return line;
}

void print_check(const Program& program, const CheckEntry& entry, std::size_t count, const Raised& raised) {
  print(program.texts.t("cli.check", {{"id", std::string(entry.id)},
                                      {"name", std::string(entry.name)},
                                      {"severity", std::string(entry.severity)},
                                      {"n", std::to_string(count)}}));
  for (const std::string& place : raised.places) print("  " + place);
  if (count > raised.places.size())
    print("  " + program.texts.t("cli.and-more", {{"n", std::to_string(count - raised.places.size())}}));
}

Summary write_text(const Program& program, const Open& open, const Limits& limits) {
  constexpr std::size_t most_places = 5;
  std::map<std::string_view, Raised> raised;
  const Summary summary = check_export(open,
                                       {[&](const Finding& finding) {
                                          Raised& one = raised[finding.check];
                                          if (one.places.size() < most_places) one.places.push_back(place_of(finding));
                                        },
                                        [&](const Unreadable& one) {
                                          print(file_name(one.file) + ":" + std::to_string(one.line) + ": " +
                                                program.texts.t("cli.unreadable-row", {{"why", one.why}}));
                                        }},
                                       limits);
  for (const CheckEntry& entry : catalogue()) {
    const auto count = summary.counts.find(entry.id);
    if (count != summary.counts.end()) print_check(program, entry, count->second, raised[entry.id]);
  }
  std::size_t findings = 0;
  for (const auto& [id, count] : summary.counts) findings += count;
  print(program.texts.t("cli.checked", {{"rows", std::to_string(summary.rows)},
                                        {"findings", std::to_string(findings)},
                                        {"unreadable", std::to_string(summary.unreadable)}}));
  return summary;
}

}  // namespace

Result<int> check_csv(Program& program) {
  const fs::path folder = program.arguments.files.front();
  if (!is_folder(folder)) return Failure{Fault::not_found, "cli.no-folder", folder.string(), {}};
  const std::string given = program.arguments.get("--limits");
  const auto limits = limits_from(given);
  if (!limits) return Failure{Fault::malformed, "cli.bad-limits", "", {{"value", given}}};
  const auto files = files_in(folder);
  for (const File file : {File::Client, File::Enrollment}) {
    if (!files.contains(lower(file_name(file))))
      return Failure{Fault::not_found, "cli.no-export", folder.string(), {{"file", file_name(file)}}};
  }
  const Open open = [&](File file) -> std::optional<CsvReader::Source> {
    const auto found = files.find(lower(file_name(file)));
    return found == files.end() ? std::nullopt : source_of(found->second);
  };
  if (program.arguments.has("--json")) {
    write_json(open, *limits);
  } else {
    write_text(program, open, *limits);
  }
  return success;
}

Result<int> list_checks(Program&) {
  for (const CheckEntry& entry : catalogue()) {
    const std::string made = !entry.why_not.empty() ? "no: " + std::string(entry.why_not)
                             : entry.limited        ? "with --limits"
                                                    : "yes";
    print("| " + std::string(entry.id) + " | " + std::string(entry.severity) + " | " + std::string(entry.name) + " | " +
          made + " |");
  }
  return success;
}

}  // namespace rehearsal::cli

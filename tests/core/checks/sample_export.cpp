#include "tests/core/checks/sample_export.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <utility>

#include "core/exchange/columns.hpp"
#include "core/exchange/words.hpp"

namespace rehearsal::checks {
namespace {

File file_named(std::string_view name) {
  for (int at = 0; at < file_count; ++at) {
    if (spec_of(static_cast<File>(at)).name == name) return static_cast<File>(at);
  }
  throw std::runtime_error("no file " + std::string(name));
}

std::string value_of(std::string_view word) {
  std::string value;
  if (word != "~") value = word;
  std::replace(value.begin(), value.end(), '_', ' ');
  return value;
}

std::string quoted(const std::string& value) {
  if (value.find_first_of(",\"\n") == std::string::npos) return value;
  std::string text = "\"";
  for (const char c : value) text.append(c == '"' ? 2 : 1, c);
  return text + "\"";
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    if (const std::string_view word = taken(text, " "); !word.empty()) words.push_back(word);
  }
  return words;
}

Open opening(const std::map<File, std::string>& texts) {
  return [&texts](File file) -> std::optional<CsvReader::Source> {
    const auto found = texts.find(file);
    if (found == texts.end()) return std::nullopt;
    return [text = std::string_view(found->second)]() mutable { return std::exchange(text, {}); };
  };
}

}  // namespace

SampleExport::Result check_texts(const std::map<File, std::string>& texts) {
  SampleExport::Result result;
  // So long that the cases of other checks stay below.
  const Limits limits{2000, 2000, 2000, 2000, 8000};
  result.summary = check_export(opening(texts),
                                {[&](const Finding& finding) {
                                   result.ids.insert(std::string(finding.check));
                                   result.findings.push_back(finding);
                                 },
                                 [&](const Unreadable& one) { result.unreadable.push_back(one); }},
                                limits);
  return result;
}

std::string read_test_file(const std::string& name) {
  std::ifstream stream(REHEARSAL_SOURCE_DIR "/tests/core/checks/" + name, std::ios::binary);
  std::stringstream text;
  text << stream.rdbuf();
  REQUIRE_MESSAGE(!text.str().empty(), name);
  return text.str();
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::stringstream stream(text);
  for (std::string line; std::getline(stream, line);) {
    if (!line.empty() && line[0] != '#') lines.push_back(line);
  }
  return lines;
}

SampleExport SampleExport::clean() {
  SampleExport sample;
  for (const std::string& line : lines_of(read_test_file("sample.txt"))) sample.change(line);
  return sample;
}

SampleExport::Row& SampleExport::row(File file, std::string_view key) {
  const std::string column(spec_of(file).columns[0].name);
  for (Row& one : rows_[static_cast<std::size_t>(file)]) {
    if (one[column] == key) return one;
  }
  throw std::runtime_error("no row " + std::string(key));
}

void SampleExport::change(std::string_view changes) {
  while (!changes.empty()) {
    std::string_view one = taken(changes, ";");
    one.remove_prefix(std::min(one.find_first_not_of(' '), one.size()));
    if (!one.empty()) change_one(one);
  }
}

void SampleExport::change_column(std::string_view change) {
  const auto words = words_of(change);
  const auto at = static_cast<std::size_t>(file_named(words[0]));
  if (words.size() == 1) {
    missing_.insert(static_cast<File>(at));
  } else if (words[1] == "~") {
    extra_[at].push_back(value_of(words[2]));
  } else {
    std::string& name = names_[at][std::string(words[1])];
    name = words[2];
    if (name != "~") name = value_of(words[2]);
  }
}

void SampleExport::change_one(std::string_view change) {
  const char kind = change[0];
  if (kind == '!') return change_column(change.substr(1));
  if (kind == '+' || kind == '-') change.remove_prefix(1);
  const auto words = words_of(change);
  const File file = file_named(words[0]);
  auto& rows = rows_[static_cast<std::size_t>(file)];
  const std::string key_column(spec_of(file).columns[0].name);
  if (kind == '-') {
    std::erase_if(rows, [&](Row& one) { return one[key_column] == words[1]; });
    return;
  }
  std::size_t next = 2;
  if (kind == '+') {
    const bool like = words.size() > 3 && words[2] == "like";
    const Row copy = like ? row(file, words[3]) : Row();
    rows.push_back(copy);
    rows.back()[key_column] = std::string(words[1]);
    if (like) next = 4;
  }
  Row& changed = kind == '+' ? rows.back() : row(file, words[1]);
  for (; next < words.size(); ++next) {
    std::string_view word = words[next];
    const std::string_view column = taken(word, "=");
    if (spec_of(file).column(column) < 0) throw std::runtime_error("no column " + std::string(column));
    changed[std::string(column)] = value_of(word);
  }
}

std::string SampleExport::text(File file) const {
  const auto at = static_cast<std::size_t>(file);
  std::vector<std::string> names;
  std::string text;
  const auto name_of = [&](std::string_view column) {
    const auto found = names_[at].find(column);
    return std::string(found == names_[at].end() ? column : std::string_view(found->second));
  };
  std::string head;
  for (const ColumnSpec& column : spec_of(file).columns) {
    if (name_of(column.name) == "~") continue;
    if (!head.empty()) head += ',';
    head += name_of(column.name);
    names.emplace_back(column.name);
  }
  for (const std::string& extra : extra_[at]) head.append(",").append(extra);
  text = head + "\r\n";
  for (const Row& row : rows_[at]) {
    std::string line;
    for (const std::string& name : names) {
      if (&name != &names.front()) line += ',';
      const auto found = row.find(name);
      if (found != row.end()) line += quoted(found->second);
    }
    text += line;
    text.append(extra_[at].size(), ',').append("\r\n");
  }
  return text;
}

SampleExport::Result SampleExport::checked() const {
  std::map<File, std::string> texts;
  for (int at = 0; at < file_count; ++at) {
    if (!missing_.contains(static_cast<File>(at))) texts[static_cast<File>(at)] = text(static_cast<File>(at));
  }
  return check_texts(texts);
}

}  // namespace rehearsal::checks

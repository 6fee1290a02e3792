#include "core/exchange/columns.hpp"

#include <algorithm>
#include <map>

#include "core/exchange/words.hpp"

namespace rehearsal::exchange {
namespace {

std::map<std::string_view, CodeSet> read_lists() {
  std::map<std::string_view, CodeSet> lists;
  for (std::string_view text = lists_text.substr(1); !text.empty();) {
    std::string_view line = taken(text, "\n");
    CodeSet& list = lists[taken(line, ":")];
    line.remove_prefix(1);
    while (!line.empty()) list.add(number(taken(line, " ")));
  }
  return lists;
}

/// Texts by which rows are looked up are kept as ids; of the others only whether they are there.
ColumnType type_of(char letter, std::string_view name, int longest) {
  constexpr int longest_code = 6;  // a CoC, a VAMC station
  switch (letter) {
    case 'I':
      return ColumnType::whole_number;
    case 'M':
      return ColumnType::money;
    case 'D':
      return ColumnType::date;
    case 'T':
      return ColumnType::instant;
    default:
      break;
  }
  if (name == "SSN") return ColumnType::ssn;
  if (name == "OtherIncomeSourceIdentify" || name == "OtherInsuranceIdentify") return ColumnType::source;
  const bool looked_up = name.ends_with("ID") || name == "CSVVersion" || (longest > 0 && longest <= longest_code);
  return looked_up ? ColumnType::id : ColumnType::text;
}

/// "Name:S50[1.8]!*?Other=1,2|Third=*"; the condition is read when all columns are known.
ColumnSpec read_column(std::string_view word) {
  ColumnSpec column;
  column.name = taken(word, ":");
  const char letter = word.front();
  word.remove_prefix(1);
  const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
  column.longest = number(word.substr(0, digits));
  word.remove_prefix(digits);
  if (word.starts_with('[')) {
    word.remove_prefix(1);
    column.list = code_set(taken(word, "]"));
  }
  const std::string_view flags = word.substr(0, word.find('?'));
  column.required = flags.find('!') != std::string_view::npos;
  column.key = flags.find('*') != std::string_view::npos;
  column.type = type_of(letter, column.name, column.longest);
  return column;
}

std::vector<OnlyWhen> read_condition(std::string_view text, const FileSpec& file) {
  std::vector<OnlyWhen> alternatives;
  while (!text.empty()) {
    std::string_view one = taken(text, "|");
    OnlyWhen when{file.column(taken(one, "=")), {}};
    while (!one.empty() && one != "*") when.codes.push_back(number(taken(one, ",")));
    alternatives.push_back(std::move(when));
  }
  return alternatives;
}

FileSpec read_file(std::string_view name, const std::vector<std::string_view>& words, int index) {
  FileSpec file{static_cast<File>(index), name, {}};
  for (const std::string_view word : words) file.columns.push_back(read_column(word));
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::size_t condition = words[at].find('?');
    if (condition != std::string_view::npos)
      file.columns[at].only_when = read_condition(words[at].substr(condition + 1), file);
  }
  return file;
}

std::vector<FileSpec> read_files() {
  std::vector<FileSpec> files;
  std::string_view name;
  std::vector<std::string_view> words;
  const auto close = [&] {
    if (!words.empty()) files.push_back(read_file(name, words, static_cast<int>(files.size())));
    words.clear();
  };
  for (std::string_view text = columns_text.substr(1); !text.empty();) {
    std::string_view line = taken(text, "\n");
    if (!line.starts_with(' ')) {
      close();
      name = line;
      continue;
    }
    while (!line.empty()) {
      if (const std::string_view word = taken(line, " "); !word.empty()) words.push_back(word);
    }
  }
  close();
  return files;
}

}  // namespace

int FileSpec::column(std::string_view wanted) const {
  const auto found =
      std::find_if(columns.begin(), columns.end(), [&](const ColumnSpec& one) { return one.name == wanted; });
  return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

const CodeSet* code_set(std::string_view number) {
  static const std::map<std::string_view, CodeSet> lists = read_lists();
  const auto found = lists.find(number);
  return found == lists.end() ? nullptr : &found->second;
}

const FileSpec& spec_of(File file) {
  static const std::vector<FileSpec> files = read_files();
  return files[static_cast<std::size_t>(file)];
}

}  // namespace rehearsal::exchange

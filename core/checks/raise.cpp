#include "core/checks/raise.hpp"

#include "core/exchange/words.hpp"

namespace rehearsal::checks {
namespace {

File file_named(std::string_view name, File otherwise) {
  for (int at = 0; at < file_count; ++at) {
    if (spec_of(static_cast<File>(at)).name == name) return static_cast<File>(at);
  }
  return otherwise;
}

/// The columns whose value tells which row it is, the best first; -1 where there is none.
std::array<int, 3> telling_columns(File file) {
  const FileSpec& spec = spec_of(file);
  return {spec.column("EnrollmentID"), spec.column("PersonalID"), 0};
}

}  // namespace

Shown::Shown(File file, std::string_view columns) {
  while (!columns.empty()) {
    std::string_view word = taken(columns, " ");
    const std::string name(word);
    const bool elsewhere = word.find('.') != std::string_view::npos;
    const File in = elsewhere ? file_named(taken(word, "."), file) : file;
    columns_.push_back({in, spec_of(in).column(word), name});
  }
}

void Raiser::raise(std::string_view ids, File file, std::uint32_t line, const std::string& id, const Values& values) {
  while (!ids.empty()) {
    const std::string_view check = taken(ids, " ");
    ++counts_[check];
    listener_.finding({check, file, line, id, values});
  }
}

std::string id_of(const Data& data, File file, const Cell* cells) {
  static const auto columns = [] {
    std::array<std::array<int, 3>, file_count> all{};
    for (int at = 0; at < file_count; ++at) all[static_cast<std::size_t>(at)] = telling_columns(static_cast<File>(at));
    return all;
  }();
  const auto& spec = spec_of(file).columns;
  for (const int column : columns[static_cast<std::size_t>(file)]) {
    if (column < 0 || !given(cells[column])) continue;
    if (spec[static_cast<std::size_t>(column)].type == ColumnType::id)
      return cell_text(spec[static_cast<std::size_t>(column)], cells[column], data.ids);
  }
  return "";
}

}  // namespace rehearsal::checks

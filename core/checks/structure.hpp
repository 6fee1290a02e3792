#pragma once

#include <unordered_set>

#include "core/checks/null_unless.hpp"
#include "core/exchange/csv_reader.hpp"
#include "core/exchange/header.hpp"

namespace rehearsal::checks {

/// One readable row: its cells by column of the specification, and its texts as they stood there.
struct ReadRow {
  const Cell* cells = nullptr;
  const std::vector<std::string_view>* texts = nullptr;  ///< by column; empty for a column that the file lacks
  std::uint32_t line = 0;
  bool deleted = false;  ///< a full refresh names rows that are gone
};

/// Reads one file, and checks what can be told without any other row: names of columns, types, nulls, lists, lengths.
class FileReading {
 public:
  FileReading(Data& data, Raiser& raiser, File file);

  /// Calls `take` for each row that could be read, in order. False when the file has not even a first line.
  bool read(CsvReader::Source source, const std::function<void(const ReadRow&)>& take);

 private:
  struct Duty {
    std::string_view if_null, if_unlisted;
  };
  bool read_header(CsvReader& reader);
  bool readable(const CsvRecord& record);
  void read_row(const CsvRecord& record, const std::function<void(const ReadRow&)>& take);
  void read_cells(const CsvRecord& record);
  void check_cell(std::size_t column);
  void check_text(std::size_t column);
  void check_key();
  void raise(std::string_view ids, std::size_t column);
  void raise_header(const HeaderFault& fault);
  std::string told(std::size_t column) const;

  Data& data_;
  Raiser& raiser_;
  const FileSpec& spec_;
  Header header_;
  std::vector<Duty> duties_;
  std::vector<NullUnless> dependents_;
  std::vector<Cell> cells_;
  std::vector<std::string_view> texts_;
  std::unordered_set<std::uint64_t> keys_;
  std::uint32_t line_ = 0;
  bool keeps_key_ = false;
};

/// FNV-1a, for telling texts apart without keeping them.
std::uint64_t fingerprint(std::string_view text, std::uint64_t from = 0xcbf29ce484222325u);

}  // namespace rehearsal::checks

#include "core/checks/structure.hpp"

#include <algorithm>

#include "core/checks/duties.hpp"

namespace rehearsal::checks {
namespace {

constexpr std::string_view forbidden = "<>[]{}";

const char* why(CsvFault fault) {
  switch (fault) {
    case CsvFault::none:
      return "";
    case CsvFault::nul_byte:
      return "a byte of it is zero";
    case CsvFault::unclosed_quote:
      return "a quote is opened and never closed";
    case CsvFault::text_after_quote:
      return "text stands behind a closing quote";
    case CsvFault::too_long:
      return "a value is longer than any can be";
  }
  return "";
}

bool is_coc(std::string_view text) {
  const auto between = [](char c, char from, char to) { return c >= from && c <= to; };
  constexpr std::size_t length = 6;
  return text.size() == length && between(text[0], 'A', 'Z') && between(text[1], 'A', 'Z') && text[2] == '-' &&
         between(text[3], '0', '9') && between(text[4], '0', '9') && between(text[5], '0', '9');
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// A SHA-256 in hexadecimal, which a hashed export has in the place of names and numbers.
bool is_hash(std::string_view text) {
  constexpr std::size_t digits = 64;
  return text.size() >= digits && text.substr(0, digits).find_first_not_of("0123456789abcdefABCDEF") == text.npos;
}

bool holds_identity(File file, std::string_view column) {
  return file == File::Client && (column == "FirstName" || column == "MiddleName" || column == "LastName" ||
                                  column == "NameSuffix" || column == "SSN");
}

}  // namespace

std::uint64_t fingerprint(std::string_view text, std::uint64_t from) {
  constexpr std::uint64_t prime = 0x100000001b3u;
  for (const char c : text) from = (from ^ static_cast<unsigned char>(c)) * prime;
  return from;
}

FileReading::FileReading(Data& data, Raiser& raiser, File file)
    : data_(data),
      raiser_(raiser),
      spec_(spec_of(file)),
      dependents_(null_unless(file)),
      cells_(spec_.columns.size()),
      texts_(spec_.columns.size()),
      keeps_key_(file <= File::Exit) {
  for (const ColumnSpec& column : spec_.columns)
    duties_.push_back({duty_of_null(file, column.name), duty_of_list(file, column.name)});
}

bool FileReading::read(CsvReader::Source source, const std::function<void(const ReadRow&)>& take) {
  CsvReader reader(std::move(source));
  if (!read_header(reader)) return false;
  CsvRecord record;
  while (reader.next(record)) {
    line_ = record.line;
    if (readable(record)) read_row(record, take);
  }
  return true;
}

bool FileReading::read_header(CsvReader& reader) {
  CsvRecord record;
  if (!reader.next(record)) {
    raiser_.unreadable(spec_.file, 1, "the file is empty");
    return false;
  }
  line_ = record.line;
  if (record.fault != CsvFault::none) {
    raiser_.unreadable(spec_.file, line_, std::string("the names of the columns cannot be read: ") + why(record.fault));
    return false;
  }
  header_ = header_from(spec_, record.fields);
  for (const HeaderFault& fault : header_.faults) raise_header(fault);
  return true;
}

void FileReading::raise_header(const HeaderFault& fault) {
  const ColumnSpec* column = fault.column < 0 ? nullptr : &spec_.columns[static_cast<std::size_t>(fault.column)];
  Values values;
  if (column != nullptr) values.emplace_back("column", column->name);
  if (!fault.found.empty() || column == nullptr) values.emplace_back("found", fault.found);
  constexpr std::array<std::string_view, 4> kinds{"missing", "extra", "misspelled", "twice"};
  values.emplace_back("fault", kinds[static_cast<std::size_t>(fault.kind)]);
  raiser_.raise(column != nullptr && column->key ? "EV-12" : "EV-82", spec_.file, line_, "", values);
  if (fault.retired) raiser_.raise("MR-57", spec_.file, line_, "", values);
}

bool FileReading::readable(const CsvRecord& record) {
  std::string reason = why(record.fault);
  const std::size_t values = record.fields.size();
  const bool surplus = std::any_of(record.fields.begin() + static_cast<std::ptrdiff_t>(std::min(values, header_.width)),
                                   record.fields.end(), [](std::string_view text) { return !text.empty(); });
  if (reason.empty() && (values < header_.width || surplus))
    reason = std::to_string(values) + " values where the first line names " + std::to_string(header_.width);
  if (!reason.empty() && record.last_line > record.line)
    reason += " (lines " + std::to_string(record.line) + " to " + std::to_string(record.last_line) + ")";
  if (reason.empty() && record.latin1)
    raiser_.unreadable(spec_.file, record.line, "its letters are not UTF-8; it was read as Latin-1");
  if (!reason.empty()) raiser_.unreadable(spec_.file, record.line, reason);
  return reason.empty();
}

void FileReading::read_cells(const CsvRecord& record) {
  for (std::size_t at = 0; at < cells_.size(); ++at) {
    const int place = header_.places[at];
    texts_[at] = place < 0 ? std::string_view() : record.fields[static_cast<std::size_t>(place)];
    const ColumnSpec& column = spec_.columns[at];
    if (place < 0) {
      cells_[at] = absent_cell;
    } else if (at == 0 && !keeps_key_) {
      cells_[at] = texts_[at].empty() ? null_cell : any_text;  // nothing looks these rows up
    } else if (column.type == ColumnType::ssn && is_hash(texts_[at])) {
      cells_[at] = absent_cell;
    } else {
      cells_[at] = read_cell(column, texts_[at], data_.ids);
    }
  }
}

void FileReading::read_row(const CsvRecord& record, const std::function<void(const ReadRow&)>& take) {
  read_cells(record);
  for (std::size_t at = 0; at < cells_.size(); ++at) {
    if (cells_[at] != absent_cell) check_cell(at);
  }
  const int deletion = spec_.column("DateDeleted");
  const bool deleted = deletion >= 0 && given(cells_[static_cast<std::size_t>(deletion)]);
  if (!deleted) check_key();
  for (const NullUnless& one : dependents_) {
    if (!misplaced(spec_, one.column, cells_.data())) continue;
    raiser_.raise(one.id, spec_.file, line_, id_of(data_, spec_.file, cells_.data()),
                  values_of(data_, spec_, one.column, cells_.data()));
  }
  take({cells_.data(), &texts_, line_, deleted});
}

void FileReading::check_cell(std::size_t at) {
  const ColumnSpec& column = spec_.columns[at];
  const Cell cell = cells_[at];
  if (cell == bad_cell) {
    const bool date = column.type == ColumnType::date || column.type == ColumnType::instant;
    raise(date ? (column.key ? "EV-11" : "EV-47") : (column.key ? "EV-13" : "EV-48"), at);
  }
  if (!given(cell)) {
    if (column.required) raise("EV-6", at);
    if (is_null(cell) && !duties_[at].if_null.empty()) raise(duties_[at].if_null, at);
    return;
  }
  if (!duties_[at].if_unlisted.empty() && column.list != nullptr && !column.list->contains(cell))
    raise(duties_[at].if_unlisted, at);
  if (is_private(column.type) || column.type == ColumnType::id) check_text(at);
}

void FileReading::check_text(std::size_t at) {
  const ColumnSpec& column = spec_.columns[at];
  const std::string_view text = texts_[at];
  if (text.find_first_of(forbidden) != text.npos) raise("EV-134", at);
  const bool identity = holds_identity(spec_.file, column.name);
  const auto longest = static_cast<std::size_t>(column.longest);
  const bool too_long =
      longest > 0 && text.size() > longest && characters(text) > longest && !(identity && is_hash(text));
  const bool coc = column.name == "EnrollmentCoC" || column.name == "CoCCode";
  if ((too_long && column.type != ColumnType::ssn) || (coc && !is_coc(text))) raise("GI-8", at);
  if (identity && column.name.ends_with("tName") && !is_hash(text)) data_.names_in_clear = true;
}

void FileReading::check_key() {
  if (texts_[0].empty() || keys_.insert(fingerprint(texts_[0])).second) return;
  raise(spec_.file == File::Client ? "EV-7 GI-7" : spec_.file == File::Enrollment ? "EV-8 GI-7" : "GI-7", 0);
}

/// Names and numbers of people stay where they are: of a text it is told only that it stands there.
std::string FileReading::told(std::size_t at) const {
  constexpr std::size_t enough = 40;
  const ColumnType type = spec_.columns[at].type;
  if (is_private(type)) return texts_[at].empty() ? "" : "(text)";
  return std::string(texts_[at].substr(0, enough));
}

void FileReading::raise(std::string_view ids, std::size_t at) {
  raiser_.raise(ids, spec_.file, line_, id_of(data_, spec_.file, cells_.data()),
                {{std::string(spec_.columns[at].name), told(at)}});
}

}  // namespace rehearsal::checks

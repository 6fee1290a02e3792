#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace rehearsal::exchange {

/// Why a record cannot be taken as it stands.
enum class CsvFault {
  none,
  nul_byte,          ///< the bytes are no text
  unclosed_quote,    ///< the file ends within quotes
  text_after_quote,  ///< "ab"c
  too_long,          ///< a value, or the whole record, is over its limit
};

/// One record: a line, or several when a value in quotes holds line breaks. Valid until the next one is read.
struct CsvRecord {
  std::vector<std::string_view> fields;
  std::uint32_t line = 0;       ///< the line on which it begins, from 1
  std::uint32_t last_line = 0;  ///< the line on which it ends
  CsvFault fault = CsvFault::none;
  bool latin1 = false;  ///< its bytes were no UTF-8, and were read as Latin-1
};

struct CsvLimits {
  std::size_t field = 1 << 16;   ///< bytes of one value; the specification's longest has 500 characters
  std::size_t record = 1 << 20;  ///< bytes of all values of a record
};

/// Reads RFC 4180 piece by piece: quotes, doubled quotes, line breaks in quotes, CRLF, LF or CR, with or without a byte
/// order mark. Hostile bytes cost no more memory than the limits: what is over them is read past, and said.
class CsvReader {
 public:
  /// Gives the next bytes, which stay valid until it is asked again; none at the end.
  using Source = std::function<std::string_view()>;
  explicit CsvReader(Source source, CsvLimits limits = {});

  /// False at the end. Empty lines are skipped: they are no records.
  bool next(CsvRecord& record);

 private:
  enum class End { field, record };
  bool fill();
  int peek() { return at_ < bytes_.size() || fill() ? static_cast<unsigned char>(bytes_[at_]) : -1; }
  End read_field();
  void read_quoted();
  End read_plain();
  End end_of_line(char last);
  void append(std::string_view part);
  void put_views(CsvRecord& record);
  void read_as_latin1();

  Source source_;
  CsvLimits limits_;
  std::string_view bytes_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
  std::string before_;             ///< bytes of the first value that were looked at already
  std::string text_;               ///< the values of the record, without anything between
  std::vector<std::size_t> ends_;  ///< where in it each ends
  CsvFault fault_ = CsvFault::none;
  bool ended_ = false;
};

}  // namespace rehearsal::exchange

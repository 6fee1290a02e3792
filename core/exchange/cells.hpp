#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/date.hpp"
#include "core/exchange/columns.hpp"

namespace rehearsal::exchange {

/// One value in four bytes, so that an export of a whole region fits into memory: a code or number, days since
/// 1970-01-01, cents, the number of an id, or for a text that it is there.
using Cell = std::int32_t;
inline constexpr Cell null_cell = INT32_MIN;        ///< nothing stands there
inline constexpr Cell bad_cell = INT32_MIN + 1;     ///< something that cannot be read
inline constexpr Cell absent_cell = INT32_MIN + 2;  ///< the file has no such column: nothing can be said
inline constexpr Cell any_text = 0;

constexpr bool given(Cell cell) {
  return cell > absent_cell;
}
constexpr bool is_null(Cell cell) {
  return cell == null_cell;
}
constexpr bool one_of(Cell cell, std::initializer_list<int> codes) {
  for (const int code : codes) {
    if (cell == code) return true;
  }
  return false;
}
/// 8, 9, 99: the client does not know, prefers not to answer, nobody asked.
constexpr bool no_answer(Cell cell) {
  return one_of(cell, {8, 9, 99});
}
constexpr bool declined(Cell cell) {
  return one_of(cell, {8, 9});
}
/// Null or 99.
constexpr bool missing(Cell cell) {
  return is_null(cell) || cell == 99;
}

Date date_of(Cell days);
Cell cell_of(Date date);

/// Texts by which rows are looked up, each kept once.
class Ids {
 public:
  Cell number(std::string_view text);      ///< of this text, from now on the same
  Cell find(std::string_view text) const;  ///< absent_cell when it was never given a number
  const std::string& text(Cell number) const { return *texts_[static_cast<std::size_t>(number)]; }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  std::unordered_map<std::string, Cell, Hash, std::equal_to<>> numbers_;
  std::vector<const std::string*> texts_;
};

/// What is asked of a Social Security number (3.02), as bits: the number itself is kept nowhere.
enum SsnBit {
  ssn_wrong_length = 1,  ///< not nine characters
  ssn_wrong_letter = 2,  ///< neither a digit nor x
  ssn_no_last_four = 4,  ///< one of the last four is not known, or they are 0000
  ssn_wrong_area = 8,    ///< 000, 666, 900 to 999
  ssn_wrong_group = 16,  ///< 00
  ssn_pattern = 32,      ///< nine equal digits, or nine in a row
  ssn_nine_digits = 64,  ///< all nine are known
  ssn_only_zeros = 128,
};
int ssn_bits(std::string_view ssn);

/// What the name that somebody gave another source of income or insurance tells, as bits: the name is kept nowhere.
enum SourceBit {
  paid_once = 1,        ///< no monthly income: a lump sum, a refund, a gift
  no_insurance = 2,     ///< Ryan White services, charity care
  insurance_apart = 4,  ///< has a column of its own: Medicaid
};
int source_bits(std::string_view name);

/// The value of a column as a cell. Text longer than the column's is text all the same.
Cell read_cell(const ColumnSpec& column, std::string_view text, Ids& ids);
/// As a person reads it; "" for what is not there.
std::string cell_text(const ColumnSpec& column, Cell cell, const Ids& ids);

}  // namespace rehearsal::exchange

#include "core/exchange/cells.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

#include "core/base/text.hpp"

namespace rehearsal::exchange {
namespace {

constexpr bool digit(char c) {
  return c >= '0' && c <= '9';
}

Cell read_whole(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole && given(value) ? value : bad_cell;
}

/// "640", "640.5", "-640.50"; more than two decimals are no amount of money.
Cell read_money(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const std::size_t dot = std::min(text.find('.'), text.size());
  const std::string_view whole = text.substr(0, dot);
  std::string_view decimals = text.substr(std::min(dot + 1, text.size()));
  constexpr std::size_t most_digits = 7;
  const bool readable = !whole.empty() && whole.size() <= most_digits && decimals.size() <= 2 &&
                        std::all_of(whole.begin(), whole.end(), digit) &&
                        std::all_of(decimals.begin(), decimals.end(), digit);
  if (!readable) return bad_cell;
  Cell cents = read_whole(whole) * 100;
  if (!decimals.empty()) cents += (decimals[0] - '0') * 10;
  if (decimals.size() == 2) cents += decimals[1] - '0';
  return negative ? -cents : cents;
}

bool is_time(std::string_view text) {
  constexpr std::string_view pattern = " 00:00:00";
  if (text.size() != pattern.size()) return false;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    if (pattern[at] == '0' ? !digit(text[at]) : text[at] != pattern[at]) return false;
  }
  return text.substr(1, 2) < "24" && text.substr(4, 2) < "60" && text.substr(7, 2) < "60";
}

/// yyyy-mm-dd, or with hh:mm:ss behind it.
Cell read_date(std::string_view text) {
  constexpr std::size_t day_length = 10;
  if (text.size() > day_length && !is_time(text.substr(day_length))) return bad_cell;
  const auto date = Date::from_iso(text.substr(0, day_length));
  return date ? cell_of(*date) : bad_cell;
}

std::string money_text(Cell cents) {
  std::string text = (cents < 0 ? "-" : "") + std::to_string(std::abs(cents) / 100) + ".";
  const int rest = std::abs(cents) % 100;
  return text + (rest < 10 ? "0" : "") + std::to_string(rest);
}

bool runs(std::string_view digits, int step) {
  for (std::size_t at = 1; at < digits.size(); ++at) {
    if (digits[at] - digits[at - 1] != step) return false;
  }
  return true;
}

}  // namespace

Date date_of(Cell days) {
  return Date().plus_days(days);
}
Cell cell_of(Date date) {
  return days_between(Date(), date);
}

Cell Ids::number(std::string_view text) {
  const auto found = numbers_.find(text);
  if (found != numbers_.end()) return found->second;
  const auto made = numbers_.emplace(std::string(text), static_cast<Cell>(texts_.size())).first;
  texts_.push_back(&made->first);
  return made->second;
}

Cell Ids::find(std::string_view text) const {
  const auto found = numbers_.find(text);
  return found == numbers_.end() ? absent_cell : found->second;
}

int ssn_bits(std::string_view ssn) {
  int bits = 0;
  if (!std::all_of(ssn.begin(), ssn.end(), [](char c) { return digit(c) || c == 'x' || c == 'X'; }))
    bits |= ssn_wrong_letter;
  constexpr std::size_t length = 9;
  if (ssn.size() != length) bits |= ssn_wrong_length;
  const std::string_view last = ssn.substr(ssn.size() - std::min<std::size_t>(4, ssn.size()));
  const bool whole_last = last.size() == 4 && std::all_of(last.begin(), last.end(), digit);
  if (!whole_last || last == "0000") bits |= ssn_no_last_four;
  if (ssn.size() != length) return bits;
  const std::string_view area = ssn.substr(0, 3);
  const bool whole_area = std::all_of(area.begin(), area.end(), digit);
  if (whole_area && (area == "000" || area == "666" || area[0] == '9')) bits |= ssn_wrong_area;
  if (ssn.substr(3, 2) == "00") bits |= ssn_wrong_group;
  if (!std::all_of(ssn.begin(), ssn.end(), digit)) return bits;
  bits |= ssn_nine_digits;
  if (ssn == "000000000") bits |= ssn_only_zeros;
  if (runs(ssn, 0) || runs(ssn, 1) || runs(ssn, -1)) bits |= ssn_pattern;
  return bits;
}

int source_bits(std::string_view name) {
  struct Known {
    std::string_view words;
    int bits;
  };
  static constexpr std::array<Known, 12> known{{{"lump sum", paid_once},
                                                {"lumpsum", paid_once},
                                                {"one time", paid_once},
                                                {"onetime", paid_once},
                                                {"back pay", paid_once},
                                                {"tax refund", paid_once},
                                                {"settlement", paid_once},
                                                {"stimulus", paid_once},
                                                {"gift", paid_once},
                                                {"ryan white", no_insurance},
                                                {"charity", no_insurance},
                                                {"medicaid", insurance_apart}}};
  const std::string spoken = folded(name);
  int bits = 0;
  for (const Known& one : known) {
    if (spoken.find(one.words) != std::string::npos) bits |= one.bits;
  }
  return bits;
}

Cell read_cell(const ColumnSpec& column, std::string_view text, Ids& ids) {
  if (text.empty()) return null_cell;
  switch (column.type) {
    case ColumnType::text:
      return any_text;
    case ColumnType::id:
      return ids.number(text);
    case ColumnType::ssn:
      return ssn_bits(text);
    case ColumnType::source:
      return source_bits(text);
    case ColumnType::whole_number:
      return read_whole(text);
    case ColumnType::money:
      return read_money(text);
    case ColumnType::date:
    case ColumnType::instant:
      return read_date(text);
  }
  return bad_cell;
}

std::string cell_text(const ColumnSpec& column, Cell cell, const Ids& ids) {
  if (!given(cell)) return "";
  switch (column.type) {
    case ColumnType::text:
    case ColumnType::source:
      return "(text)";
    case ColumnType::ssn:
      return "(number)";  // a finding may be mailed around; the number may not
    case ColumnType::id:
      return ids.text(cell);
    case ColumnType::whole_number:
      return std::to_string(cell);
    case ColumnType::money:
      return money_text(cell);
    case ColumnType::date:
    case ColumnType::instant:
      return date_of(cell).iso();
  }
  return "";
}

}  // namespace rehearsal::exchange

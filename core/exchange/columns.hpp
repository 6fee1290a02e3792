#pragma once

#include <bitset>
#include <string_view>
#include <vector>

#include "core/exchange/columns_2026.hpp"

namespace rehearsal::exchange {

/// The codes of one list.
class CodeSet {
 public:
  void add(int code) { codes_.set(static_cast<std::size_t>(code)); }
  bool contains(int code) const { return code >= 0 && code < most && codes_[static_cast<std::size_t>(code)]; }

 private:
  static constexpr int most = 1024;
  std::bitset<most> codes_;
};

enum class ColumnType { text, id, ssn, source, whole_number, money, date, instant };

/// Of these only that they are there, or a few bits, is kept: what a person typed is nowhere shown.
constexpr bool is_private(ColumnType type) {
  return type == ColumnType::text || type == ColumnType::ssn || type == ColumnType::source;
}

/// "Null unless": the column holds one of the codes; any answer when there is none.
struct OnlyWhen {
  int column = 0;
  std::vector<int> codes;
};

struct ColumnSpec {
  std::string_view name;
  ColumnType type = ColumnType::text;
  int longest = 0;                  ///< characters; 0: not told
  const CodeSet* list = nullptr;    ///< null: any number
  bool required = false;            ///< null is not allowed
  bool key = false;                 ///< a fault in it keeps the whole export from being used
  std::vector<OnlyWhen> only_when;  ///< any of these
};

struct FileSpec {
  File file = File::Export;
  std::string_view name;  ///< without ".csv"
  std::vector<ColumnSpec> columns;

  int column(std::string_view name) const;  ///< -1 when there is none
};

const FileSpec& spec_of(File file);
/// Null when there is none of this number.
const CodeSet* code_set(std::string_view number);

}  // namespace rehearsal::exchange

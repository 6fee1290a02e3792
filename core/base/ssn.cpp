#include "core/base/ssn.hpp"

#include <algorithm>

namespace rehearsal {
namespace {

constexpr std::size_t whole = 9, last_part = 4;

}  // namespace

std::string ssn_from_typed(std::string_view typed) {
  std::string plain;
  for (const char c : typed) {
    if (c == '-' || c == ' ' || c == '.') continue;
    plain += c == 'X' || c == '*' ? 'x' : c;
  }
  const bool fits = std::all_of(plain.begin(), plain.end(), [](char c) { return c == 'x' || (c >= '0' && c <= '9'); });
  if (!fits) return std::string(typed);
  if (plain.size() == last_part && plain.find('x') == std::string::npos)
    return std::string(whole - last_part, 'x') + plain;
  return plain;
}

}  // namespace rehearsal

#pragma once

#include <algorithm>
#include <charconv>
#include <string_view>

namespace rehearsal::exchange {

/// Takes what stands before the separator off the front of the text; all of it when the separator is not there.
inline std::string_view taken(std::string_view& text, std::string_view separators) {
  const std::size_t end = std::min(text.find_first_of(separators), text.size());
  const std::string_view word = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return word;
}

/// 0 for what is no number.
inline int number(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

}  // namespace rehearsal::exchange

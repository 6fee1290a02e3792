#include "core/base/result.hpp"

namespace rehearsal {

std::string to_line(const Failure& failure) {
  std::string line = failure.where.empty() ? failure.text : failure.where + ": " + failure.text;
  if (failure.values.empty()) return line;
  const char* separator = " (";
  for (const auto& [key, value] : failure.values) {
    line += separator + key + "=" + value;
    separator = ", ";
  }
  return line + ")";
}

}  // namespace rehearsal

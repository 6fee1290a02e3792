#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.hpp"

namespace rehearsal::cli {

/// An option that a command takes: "--json", or "--key" with a value.
struct Option {
  std::string_view name;
  bool takes_value = false;
};

/// What stands on the command line after the command's name.
struct Arguments {
  std::vector<std::string> files;
  std::map<std::string, std::string, std::less<>> options;

  bool has(std::string_view option) const { return options.find(option) != options.end(); }
  std::string get(std::string_view option, std::string_view otherwise = "") const;
};

/// Refuses an option that the command does not take, one without its value, and one that is given twice. What follows
/// "--" is a file, whatever it begins with.
Result<Arguments> arguments_from(std::span<const std::string> words, std::span<const Option> known);

}  // namespace rehearsal::cli

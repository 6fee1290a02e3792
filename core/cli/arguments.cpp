#include "core/cli/arguments.hpp"

#include <algorithm>
#include <optional>

namespace rehearsal::cli {
namespace {

Failure wrong(const char* text, const std::string& option) {
  return {Fault::malformed, text, "", {{"option", option}}};
}

/// One option, perhaps with its value behind "=" or in the next word; `at` moves on to the last word that was used.
std::optional<Failure> take_option(Arguments& arguments, std::span<const std::string> words, std::size_t& at,
                                   std::span<const Option> known) {
  const std::string& word = words[at];
  const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string::npos;
  const std::string name = word.substr(0, equals);
  const auto option = std::find_if(known.begin(), known.end(), [&](const Option& one) { return one.name == name; });
  if (option == known.end()) return wrong("cli.unknown-option", name);
  if (arguments.has(name)) return wrong("cli.option-twice", name);
  if (!option->takes_value && equals != std::string::npos) return wrong("cli.no-value-wanted", name);
  std::string value;
  if (equals != std::string::npos) {
    value = word.substr(equals + 1);
  } else if (option->takes_value) {
    if (at + 1 == words.size()) return wrong("cli.value-missing", name);
    value = words[++at];
  }
  if (option->takes_value && value.empty()) return wrong("cli.value-missing", name);
  arguments.options[name] = value;
  return std::nullopt;
}

}  // namespace

std::string Arguments::get(std::string_view option, std::string_view otherwise) const {
  const auto found = options.find(option);
  return found == options.end() ? std::string(otherwise) : found->second;
}

Result<Arguments> arguments_from(std::span<const std::string> words, std::span<const Option> known) {
  Arguments arguments;
  bool only_files = false;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string& word = words[at];
    if (!only_files && word == "--") {
      only_files = true;
    } else if (!only_files && word.size() > 1 && word.front() == '-') {
      if (auto failure = take_option(arguments, words, at, known)) return *failure;
    } else {
      arguments.files.push_back(word);
    }
  }
  return arguments;
}

}  // namespace rehearsal::cli

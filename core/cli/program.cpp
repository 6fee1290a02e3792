#include "core/cli/program.hpp"

#include <iostream>

namespace rehearsal::cli {
namespace {

/// Names and values come from hostile files: without control characters a line stays one, and a terminal what it is.
std::string one_line(std::string_view text) {
  std::string line(text);
  for (char& letter : line) {
    if (static_cast<unsigned char>(letter) < ' ' || letter == '\x7f') letter = '?';
  }
  return line;
}

std::string shortened(std::string_view text) {
  constexpr std::size_t most = 300;
  std::string line(text.substr(0, most));
  if (text.size() > most) line += "...";
  return line;
}

}  // namespace

std::string line_of(const Texts& texts, const Failure& failure) {
  TextArguments values;
  for (const auto& [name, value] : failure.values) values.emplace_back(name, shortened(value));
  std::string line = shortened(failure.where) + (failure.where.empty() ? "" : ": ");
  if (!texts.has(failure.text)) return line + failure.text;
  line += texts.t(failure.text, values);
  // The program's own words are exact; those of the packs are made for learners, and say less than an author needs.
  if (failure.text.starts_with("cli.")) return line;
  line += " (" + failure.text;
  for (const auto& [name, value] : values) line += " " + std::string(name) + "=" + value;
  return line + ")";
}

void complain(const Program& program, const Failure& failure) {
  std::cerr << "rehearsal: " << one_line(line_of(program.texts, failure)) << '\n';
}

void print(std::string_view line) {
  std::cout << one_line(line) << '\n';
}

}  // namespace rehearsal::cli

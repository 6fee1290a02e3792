// The program `rehearsal`: what the page does, for scripts, continuous integration, authors, and trainers who grade in
// bulk.

#include <exception>
#include <filesystem>
#include <iostream>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

#include "core/cli/commands.hpp"
#include "core/cli/content.hpp"
#include "core/cli/words.hpp"

namespace rehearsal::cli {
namespace {

/// Where the program stands: /proc where there is one, because the name that it was called by may be found in a PATH.
std::filesystem::path place_of_program(const char* called) {
  std::error_code error;
  const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
  return error ? std::filesystem::absolute(called, error) : self;
}

std::optional<Failure> wrong_number_of_files(const CommandEntry& command, const Arguments& arguments) {
  const std::size_t files = arguments.files.size();
  if (files >= command.least_files && files <= command.most_files) return std::nullopt;
  const char* text = files < command.least_files ? "cli.file-missing" : "cli.too-many-files";
  return Failure{Fault::malformed, text, "", {{"usage", std::string(command.usage)}}};
}

Result<int> run(Program& program, const std::vector<std::string>& words) {
  const std::string name = words.empty() ? "help" : words.front();
  const CommandEntry* command = command_named(name);
  if (command == nullptr) return Failure{Fault::not_found, "cli.unknown-command", "", {{"command", name}}};
  const std::size_t used = words.empty() ? 0 : 1;
  auto arguments = arguments_from(std::span(words).subspan(used), command->options);
  if (!arguments) return arguments.failure();
  program.arguments = std::move(arguments).value();
  if (auto wrong = wrong_number_of_files(*command, program.arguments)) return *wrong;
  const std::string language = program.arguments.get("--language", "en");
  if (language != "en" && language != "es")
    return Failure{Fault::not_found, "cli.unknown-language", "", {{"language", language}}};
  program.texts.use(language);
  learn_words(program);
  return command->run(program);
}

int exit_code(Program& program, const std::vector<std::string>& words) {
  const auto done = run(program, words);
  if (done) return *done;
  complain(program, done.failure());
  return bad_input;
}

}  // namespace
}  // namespace rehearsal::cli

int main(int count, char** values) {
  using namespace rehearsal::cli;
  try {
    Program program{place_of_program(count > 0 ? values[0] : "rehearsal")};
    add_words(program.texts);
    return exit_code(program, std::vector<std::string>(values + (count > 0 ? 1 : 0), values + count));
  } catch (const std::exception& error) {  // memory, or a file system that says something unforeseen
    std::cerr << "rehearsal: " << error.what() << '\n';
    return bad_input;
  }
}

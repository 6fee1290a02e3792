#include "core/base/text.hpp"
#include "core/cli/commands.hpp"
#include "core/cli/content.hpp"
#include "core/training/chart.hpp"

namespace rehearsal::cli {

Result<int> workflow(Program& program) {
  learn_words(program);
  std::string text = workflow_document(program.texts);
  text.pop_back();  // print ends each line
  for (const std::string& line : split(text, '\n')) print(line);
  return success;
}

}  // namespace rehearsal::cli

#include "shell/ui/runs.hpp"

namespace rehearsal {

Runs marked(std::string_view text) {
  Runs out;
  Run run;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view two = text.substr(at, 2);
    // "//" inside an address is no mark: only a mark beside a word's edge is.
    const bool slant = two == "//" && (at == 0 || text[at - 1] != ':');
    if (two != "**" && !slant) {
      run.text += text[at++];
      continue;
    }
    if (!run.text.empty()) out.list.push_back(run);
    run.text.clear();
    (slant ? run.slanted : run.bold) ^= true;
    at += 2;
  }
  if (!run.text.empty()) out.list.push_back(run);
  return out;
}

std::string plain_text(const Runs& runs) {
  std::string out;
  for (const Run& run : runs.list) out += run.text;
  return out;
}

}  // namespace rehearsal

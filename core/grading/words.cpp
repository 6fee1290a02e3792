#include "core/grading/words.hpp"

#include <algorithm>

#include "core/standards/shown.hpp"

namespace rehearsal {
namespace {

/// What is missing is told by its name, an empty answer in a word.
std::string shown(const Seen& seen, const Standards& standards, const Texts& texts) {
  if (!seen.value.empty()) return shown_value(standards, seen.field, seen.value, texts.language());
  return seen.role == "missing" ? shown_field(standards, seen.field, texts.language()) : texts.t("report.nothing");
}

void add(TextArguments& words, std::string_view role, const std::string& word) {
  const auto known = std::find_if(words.begin(), words.end(), [&](const auto& one) { return one.first == role; });
  if (known == words.end()) {
    words.emplace_back(role, word);
  } else if (known->second != word) {
    known->second += ", " + word;
  }
}

}  // namespace

TextArguments words_of(const Finding& finding, const Standards& standards, const Texts& texts) {
  TextArguments words;
  words.emplace_back("field", shown_field(standards, finding.place.field, texts.language()));
  for (const Seen& seen : finding.seen) {
    if (seen.role != "also") add(words, seen.role, shown(seen, standards, texts));
  }
  return words;
}

}  // namespace rehearsal

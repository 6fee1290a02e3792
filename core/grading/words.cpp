#include "core/grading/words.hpp"

#include <algorithm>

#include "core/standards/shown.hpp"

namespace rehearsal {
namespace {

constexpr std::string_view source_field = "VerificationSource";

/// A question by its name; a row of a HUD verification by its source, which for disabilities is a number.
std::string question_words(std::string_view field, const WordSource& from) {
  const bool number = !field.empty() && field.front() >= '0' && field.front() <= '9';
  const std::string& language = from.texts.language();
  return number ? shown_value(from.standards, source_field, field, language)
                : shown_field(from.standards, field, language);
}

void add(TextArguments& words, std::string_view role, const std::string& word) {
  const auto known = std::find_if(words.begin(), words.end(), [&](const auto& one) { return one.first == role; });
  if (known == words.end()) {
    words.emplace_back(role, word);
  } else if (known->second != word) {
    known->second += ", " + word;
  }
}

bool has(const TextArguments& words, std::string_view role) {
  return std::any_of(words.begin(), words.end(), [&](const auto& one) { return one.first == role; });
}

}  // namespace

std::string seen_words(const Seen& seen, const WordSource& from) {
  if (seen.value.empty() && seen.role == "missing") return question_words(seen.field, from);
  if (seen.value.empty()) return from.texts.t(seen.field == "EndDate" ? "report.no-end" : "report.nothing");
  const bool names_project = seen.field == "ProjectID" && from.population != nullptr;
  const Project* project = names_project ? from.population->project(seen.value) : nullptr;
  return project != nullptr ? project->name
                            : shown_value(from.standards, seen.field, seen.value, from.texts.language());
}

TextArguments words_of(const Finding& finding, const WordSource& from) {
  TextArguments words;
  for (const Seen& seen : finding.seen) {
    if (seen.role != "also") add(words, seen.role, seen_words(seen, from));
  }
  for (const char* role : {"field", "source"}) {
    if (!has(words, role)) words.emplace_back(role, question_words(finding.place.field, from));
  }
  return words;
}

}  // namespace rehearsal

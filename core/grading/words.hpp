#pragma once

#include <string>

#include "core/grading/report.hpp"
#include "core/packs/population.hpp"
#include "core/texts/texts.hpp"

namespace rehearsal {

/// What a finding's values are codes of, and the language in which they are said. All of it outlives the words.
struct WordSource {
  const Standards& standards;
  const Texts& texts;
  const Population* population = nullptr;  ///< null: projects show as their numbers
};

/// What fills the placeholders of a finding's texts ("rule.INC-04.entered"): each role that the rule saw, as people
/// read it, {field}, and {source}. Several values of one role are listed. The finding must outlive the result.
TextArguments words_of(const Finding& finding, const WordSource& from);

/// One value that a rule saw, as people read it. A missing answer shows as the name of its question.
std::string seen_words(const Seen& seen, const WordSource& from);

}  // namespace rehearsal

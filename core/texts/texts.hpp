#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rehearsal {

/// Values for the {placeholders} of a text.
using TextArguments = std::vector<std::pair<std::string_view, std::string>>;

/// All words for people, in the language in use. Packs are JSON objects {"id": "text with {placeholders}"};
/// a text that depends on a number has the ids "id.one" and "id.other".
class Texts {
 public:
  /// Adds a pack's texts to a language ("en", "es"). Several packs may be added; a later one wins.
  /// Returns the reason when the bytes are not an object of strings; then nothing of it is taken.
  std::string load(std::string_view language, std::string_view json);

  /// The language shown; texts missing in it fall back to English, and are counted.
  void use(std::string_view language) { language_ = language; }
  [[nodiscard]] const std::string& language() const { return language_; }

  /// The text of an id with its placeholders filled. An unknown id is shown as the id itself, and counted.
  [[nodiscard]] std::string t(std::string_view id, const TextArguments& arguments = {}) const;
  /// Picks "id.one" or "id.other" by the number, and fills {n} with it.
  [[nodiscard]] std::string plural(std::string_view id, long number, const TextArguments& arguments = {}) const;
  [[nodiscard]] bool has(std::string_view id) const;

  /// Ids of the language in use that begin so, sorted: the words of one screen, for Find.
  [[nodiscard]] std::vector<std::string> ids(std::string_view prefix) const;

  /// Ids that were asked for and are missing in the language in use, sorted. A test can require none.
  [[nodiscard]] std::vector<std::string> missing() const;
  /// Ids that one language has and the other lacks, sorted.
  [[nodiscard]] std::vector<std::string> only_in(std::string_view language, std::string_view other) const;

 private:
  using Pack = std::map<std::string, std::string, std::less<>>;
  [[nodiscard]] const std::string* look_up(std::string_view language, std::string_view id) const;

  std::map<std::string, Pack, std::less<>> packs_;
  std::string language_ = "en";
  mutable std::map<std::string, int, std::less<>> missing_;
};

/// The language of a text pack, by its file's name: "texts/rules.es.json" is Spanish; English when it names none.
std::string_view language_of(std::string_view file);

/// Fills {name} in a text. Unknown placeholders stay as they are; "{{" is a brace.
std::string fill(std::string_view text, const TextArguments& arguments);

}  // namespace rehearsal

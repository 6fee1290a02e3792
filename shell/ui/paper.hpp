#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "shell/ui/runs.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

struct PaperOptions {
  std::string title = {};
  std::string subtitle = {};  ///< date and author
  std::string stamp = {};     ///< "SAMPLE"
};
/// A sample document on cream paper.
void paper(Ui& ui, std::string_view key, const PaperOptions& options, Body body);

/// Bytes of a text, first inclusive, last exclusive.
struct TextRange {
  std::size_t begin = 0, end = 0;
  friend bool operator==(const TextRange&, const TextRange&) = default;
};
/// One entry of a document: a caption and a text with the reader's highlights. With the highlighter on, dragging over
/// words (or pressing a sentence, by key) returns the range to add; pressing a highlight returns that range, to be
/// removed.
std::optional<TextRange> paper_entry(Ui& ui, std::string_view key, std::string_view caption, std::string_view text,
                                     std::span<const TextRange> highlights = {}, bool highlighter = false);

}  // namespace rehearsal

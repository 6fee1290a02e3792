#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "shell/ui/field.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// One answer that can be chosen.
struct ChoiceItem {
  std::string value = {};
  std::string label = {};
  std::string english = {};  ///< the standards' English words, small beside a translation
  std::string group = {};    ///< heading above it in the list; items of a group stand together
  Icon icon = Icon::none;    ///< segmented answers only
};

/// All of these return the newly chosen value, once. An empty `value`, or one that is not in the list, shows as
/// unanswered.

/// A list that opens. Arrow keys and typed letters pick; a pick by keyboard counts when the field is left.
std::optional<std::string> choice(Ui& ui, std::string_view key, const FieldOptions& options,
                                  std::span<const ChoiceItem> items, std::string_view value);
/// Answers side by side: Yes, No, Doesn't know, Prefers not to answer. Stacked where the width does not allow it.
std::optional<std::string> segmented(Ui& ui, std::string_view key, const FieldOptions& options,
                                     std::span<const ChoiceItem> items, std::string_view value);
/// Answers with radio marks, one a line, or side by side.
std::optional<std::string> radio_group(Ui& ui, std::string_view key, const FieldOptions& options,
                                       std::span<const ChoiceItem> items, std::string_view value,
                                       bool side_by_side = false);
/// Returns the new state, once.
std::optional<bool> checkbox(Ui& ui, std::string_view key, const FieldOptions& options, bool checked);

}  // namespace rehearsal

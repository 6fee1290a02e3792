#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "shell/ui/icon.hpp"
#include "shell/ui/runs.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

struct NavItem {
  std::string key = {};
  std::string label = {};
  std::string count = {};        ///< "4 / 5", at the right
  std::string count_words = {};  ///< the count in words for assistive technology: "4 of 5 answered"
  Mark mark = Mark::none;
  Icon icon = Icon::none;
  std::string href = {};  ///< when it leads to a route
};

/// All return the key of the item pressed, once. The item whose key is `current` is marked.

/// Tabs over one place; 3 px underline. Arrow keys move between them.
std::optional<std::string> tabs(Ui& ui, std::string_view key, std::string_view name, std::span<const NavItem> items,
                                std::string_view current);
/// A list of sections with state and counts.
std::optional<std::string> nav_list(Ui& ui, std::string_view key, std::string_view name, std::span<const NavItem> items,
                                    std::string_view current);
/// Phones: the section's name, "3 of 8", one segment a section; pressed it opens the list.
std::optional<std::string> section_picker(Ui& ui, std::string_view key, std::string_view name,
                                          std::span<const NavItem> items, std::string_view current);
/// Rows of a picture-less list with a mark and a word at the right: the rubric.
std::optional<std::string> mark_list(Ui& ui, std::string_view key, std::string_view name,
                                     std::span<const NavItem> items, std::string_view current);

}  // namespace rehearsal

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "shell/semantics/node.hpp"

namespace rehearsal {

/// The semantic tree of one frame: every element of the screen, also those scrolled out of view.
/// Nodes stand in reading order, which is also Tab order; a parent stands before its children.
class Tree {
 public:
  void clear();
  /// Adds a node under the open parent and returns its index. A second node with the same key gets "#2" at its end
  /// and is counted in duplicate_keys().
  int add(Node node);
  /// The following nodes become children of this one until close().
  void open(int index);
  void close();
  /// For dialogs, which stand beside the page and not within it: closes every open parent, and opens them again.
  std::vector<int> leave_all();
  void open_all(std::vector<int> parents) { open_ = std::move(parents); }

  [[nodiscard]] const std::vector<Node>& nodes() const { return nodes_; }
  [[nodiscard]] Node& at(int index) { return nodes_[static_cast<std::size_t>(index)]; }
  [[nodiscard]] const Node& at(int index) const { return nodes_[static_cast<std::size_t>(index)]; }
  [[nodiscard]] bool empty() const { return nodes_.empty(); }
  [[nodiscard]] int duplicate_keys() const { return duplicates_; }

  /// Index of the node, -1 when there is none.
  [[nodiscard]] int find_key(std::string_view key) const;
  [[nodiscard]] int find(AriaRole role, std::string_view name) const;
  [[nodiscard]] int count(AriaRole role, std::string_view name) const;
  /// True when `index` is `ancestor` or stands under it.
  [[nodiscard]] bool within(int index, int ancestor) const;
  /// The uppermost open modal dialog, -1 when there is none. Only what stands within it can be operated.
  [[nodiscard]] int modal() const;
  [[nodiscard]] bool reachable(int index) const;

  /// Changes whenever anything that the mirror shows has changed.
  [[nodiscard]] std::uint64_t hash() const;

 private:
  std::vector<Node> nodes_;
  std::vector<int> open_;
  std::unordered_map<std::string, int> by_key_;
  int duplicates_ = 0;
};

/// One line a node, indented by depth: `button "Send" disabled (Three answers are missing)`. For tests and find.
std::string to_text(const Tree& tree);

/// Keys of nodes that are new, gone, or changed in anything but their rectangle.
std::vector<std::string> changed_keys(const Tree& before, const Tree& after);

/// Name of the role as the text dump spells it.
std::string_view role_name(AriaRole role);

}  // namespace rehearsal

#include <array>

#include "shell/semantics/tree.hpp"

namespace rehearsal {
namespace {

constexpr std::array kRoleNames = {
    "banner",        "navigation", "main",        "contentinfo", "complementary", "region", "form",      "group",
    "heading",       "paragraph",  "text",        "list",        "list item",     "link",   "button",    "text field",
    "text area",     "choice",     "radio group", "radio",       "checkbox",      "table",  "row",       "cell",
    "column header", "row header", "tab list",    "tab",         "dialog",        "menu",   "menu item", "article",
    "mark",          "image",      "progress",    "status",      "alert"};
static_assert(kRoleNames.size() == static_cast<std::size_t>(AriaRole::alert) + 1);

struct StateWord {
  NodeState state;
  const char* word;
};
constexpr std::array kStateWords = {
    StateWord{NodeState::disabled, "disabled"}, StateWord{NodeState::read_only, "read-only"},
    StateWord{NodeState::required, "required"}, StateWord{NodeState::invalid, "invalid"},
    StateWord{NodeState::checked, "checked"},   StateWord{NodeState::selected, "selected"},
    StateWord{NodeState::expanded, "expanded"}, StateWord{NodeState::current, "current"},
    StateWord{NodeState::modal, "modal"},       StateWord{NodeState::pressed, "pressed"}};

int depth(const Tree& tree, int index) {
  int levels = 0;
  for (int at = tree.at(index).parent; at >= 0; at = tree.at(at).parent) ++levels;
  return levels;
}

}  // namespace

std::string_view role_name(AriaRole role) {
  return kRoleNames[static_cast<std::size_t>(role)];
}

std::string to_text(const Tree& tree) {
  std::string out;
  for (int index = 0; index < static_cast<int>(tree.nodes().size()); ++index) {
    const Node& node = tree.at(index);
    out.append(static_cast<std::size_t>(2 * depth(tree, index)), ' ');
    out += role_name(node.role);
    if (node.level > 0) out += " " + std::to_string(node.level);
    if (!node.name.empty()) out += " \"" + node.name + "\"";
    if (!node.value.empty()) out += " = " + (node.input_mode == "secret" ? std::string("(hidden)") : node.value);
    for (const StateWord& state : kStateWords)
      if (node.is(state.state)) out += std::string(" ") + state.word;
    if (!node.error.empty()) out += " !" + node.error;
    if (!node.description.empty()) out += " (" + node.description + ")";
    out += "\n";
  }
  return out;
}

}  // namespace rehearsal

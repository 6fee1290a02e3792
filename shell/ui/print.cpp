#include "shell/ui/print.hpp"

#include "shell/ui/interact.hpp"
#include "shell/ui/place.hpp"

namespace rehearsal {
namespace {

constexpr ImRect nowhere{0, 0, 0, 0};

}  // namespace

void print_part(Ui& ui, std::string_view key, Body body) {
  open_node(ui, {.key = full_key(ui, key), .role = AriaRole::group, .style = "print-only"}, nowhere);
  ui.scope(key, body);
  close_node(ui);
}

void print_heading(Ui& ui, int level, std::string_view words) {
  Node node{.key = nameless_key(next_id(ui)), .role = AriaRole::heading, .name = std::string(words)};
  node.level = static_cast<std::uint8_t>(level);
  add_node(ui, std::move(node), nowhere);
}

void print_text(Ui& ui, std::string words, std::string style) {
  add_text_node(ui, AriaRole::paragraph, std::move(words), nowhere, std::move(style));
}

}  // namespace rehearsal

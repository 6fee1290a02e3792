#include "web/mirror.hpp"

#include <cmath>
#include <cstdio>

#include "shell/ui/port.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"
#include "web/host_functions.hpp"
#include "web/json_text.hpp"

namespace rehearsal {
namespace {

long hundredths(float value) {
  return std::lround(value * 100);
}

/// Places are relative to the parent, and to the content of one that scrolls: so scrolling changes one node only.
void add_place(JsonText& out, const Tree& tree, const Node& node) {
  Rect origin = {};
  if (node.parent >= 0) {
    const Node& parent = tree.at(node.parent);
    origin = parent.rect;
    origin.y -= parent.scroll_y;
  }
  out.number(hundredths(node.rect.x - origin.x)).number(hundredths(node.rect.y - origin.y));
  out.number(hundredths(node.rect.w)).number(hundredths(node.rect.h));
}

void add_options(JsonText& out, const Node& node) {
  out.open();
  for (const ChoiceOption& option : node.options) out.open().text(option.value).text(option.label).close();
  out.close();
}

void add_node(JsonText& out, const Tree& tree, int index, bool inert) {
  const Node& node = tree.at(index);
  out.open().text(node.key).number(static_cast<long>(node.role)).text(node.name).text(node.value);
  out.text(node.description).text(node.error).number(node.states).number(node.level);
  add_place(out, tree, node);
  out.number(node.parent).number(hundredths(node.scroll_y));
  add_options(out, node);
  out.text(node.autocomplete).text(node.input_mode).text(node.placeholder).text(node.href).text(node.style);
  out.number(node.max_length).number(node.span).number(inert ? 1 : 0).close();
}

/// Language, title, popup, plain page, and the measures that let a native field lie exactly over the drawn one.
std::string head_of(Ui& ui, bool plain) {
  const UiState& state = ui.state();
  const float one = state.page.pixels;
  JsonText out;
  out.open().text(ui.texts().language()).text(state.title);
  out.number(state.requests.popup_open ? 1 : 0).number(plain ? 1 : 0);
  out.number(hundredths(font_size(ui, Type::lead) / 1.362f / one)).number(hundredths(13 * state.scale / one)).close();
  return out.str();
}

}  // namespace

void Mirror::dress(const Ui& ui) {
  static constexpr const char* kNames[] = {"light", "dark", "high-contrast"};
  const Theme& theme = ui.theme();
  if (theme_ == static_cast<int>(theme.name)) return;
  theme_ = static_cast<int>(theme.name);
  std::string text = std::string(kNames[theme_]) + "|";
  for (std::size_t at = 0; at < theme.colours.size(); ++at) {
    char colour[10];
    const Rgb rgb = theme.colours[at];
    std::snprintf(colour, sizeof colour, ":#%02x%02x%02x", rgb.r, rgb.g, rgb.b);
    if (at > 0) text += ";";
    text += std::string(css_name(static_cast<Colour>(at))) + colour;
  }
  host_theme(text.c_str());
}

void Mirror::update(Ui& ui, bool plain) {
  dress(ui);
  const Tree& tree = ui.tree();
  const std::uint64_t hash = tree.hash();
  std::string head = head_of(ui, plain);
  if (hash == shown_ && head == head_) return;
  shown_ = hash;
  head_ = std::move(head);
  const int modal = tree.modal();
  JsonText out;
  out.open();
  for (int index = 0; index < static_cast<int>(tree.nodes().size()); ++index)
    // Under a modal dialog nothing else can be reached: what stands at the root and does not hold it is marked.
    add_node(out, tree, index, modal >= 0 && tree.at(index).parent < 0 && !tree.reachable(index));
  out.close();
  host_mirror(("[" + head_ + "," + out.str() + "]").c_str());
}

}  // namespace rehearsal

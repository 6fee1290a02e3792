#pragma once

#include <imgui_internal.h>

#include <optional>
#include <string>

#include "shell/semantics/node.hpp"
#include "shell/ui/body.hpp"
#include "shell/ui/port.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

struct Press {
  bool pressed = false;  ///< by pointer, key or assistive technology
  bool hovered = false;
  bool held = false;
};
/// Registers the node and makes its rectangle operable. Draw after it; the ring belongs to ring_if_focused.
Press press_area(Ui& ui, Node node, const ImRect& area);

/// Registers a node at this rectangle (device px) and returns its index.
int add_node(Ui& ui, Node node, const ImRect& area);
/// The body's nodes become children of this one. `area` may be corrected afterwards by set_area.
int open_node(Ui& ui, Node node, const ImRect& area);
void close_node(Ui& ui);
void set_area(Ui& ui, int node, const ImRect& area);
Rect to_css(const Ui& ui, const ImRect& area);

/// A paragraph or text for assistive technology, keyed by its place.
void add_text_node(Ui& ui, AriaRole role, std::string words, const ImRect& area, std::string style = {});

[[nodiscard]] bool has_focus(const Ui& ui, const std::string& key);
/// The ring, when the element has the focus and it should show, or was jumped to.
void ring_if_focused(Ui& ui, const std::string& key, const ImRect& area, float radius);

/// The waiting action of this kind for this element, which is then used up.
std::optional<Action> take_action(Ui& ui, const std::string& key, Action::Kind kind);

/// The name or reason in a small box, after half a second under the pointer or at once under the visible focus.
void tip(Ui& ui, const std::string& key, const ImRect& area, bool hovered, std::string_view words);

/// Asks for a frame at that time.
void wake_at(Ui& ui, double when_ms);

}  // namespace rehearsal

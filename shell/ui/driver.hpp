#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "shell/ui/port.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// Drives a screen without a browser, for tests. Elements are found by role and name, as a person would; what cannot be
/// found that way cannot be driven. It plays the browser's part: focus, Tab, Enter on a button, arrows in a group.
/// Every action runs frames until the layout has settled. An action on something absent, disabled or not reachable
/// (behind a dialog) fails: failure() says why, and stays until read, so that a test ends with CHECK(driver.failure()
/// == "").
class Driver {
 public:
  using Draw = std::function<void(Ui&)>;
  /// Width and height of the page in CSS px; `pixels` are device pixels a CSS px.
  explicit Driver(Draw draw, float width = 1280, float height = 800, float pixels = 1);
  ~Driver();
  Driver(const Driver&) = delete;
  Driver& operator=(const Driver&) = delete;

  [[nodiscard]] Ui& ui() { return ui_; }
  [[nodiscard]] const Tree& tree() const { return ui_.tree(); }
  [[nodiscard]] std::string text() const { return to_text(ui_.tree()); }
  /// Runs frames until nothing asks for another at once (at most 8), and counts them.
  int settle();
  /// Lets time pass, for pauses and toasts, then settles.
  void wait(double milliseconds);
  void resize(float width, float height);

  /// By role and name, as the keyboard or assistive technology does it.
  bool click(AriaRole role, std::string_view name);
  /// Focuses the field, replaces its text, and leaves it. `leave` false keeps the focus in it: a draft.
  bool type(std::string_view name, std::string_view text, bool leave = true);
  bool choose(std::string_view name, std::string_view option_label);  ///< choice, segmented or radio group
  bool check(std::string_view name, bool on = true);
  bool focus(AriaRole role, std::string_view name);
  void leave();  ///< the focused element loses the focus
  /// "Tab", "Shift+Tab", "Enter", "Space", "Escape", "ArrowDown", or a shortcut such as "Ctrl+K".
  void press(std::string_view keys);

  /// By pixel, through mouse events: at the middle of the element's rectangle, or at a place of the page in CSS px.
  bool mouse_click(AriaRole role, std::string_view name);
  void mouse_click_at(float x, float y);
  void mouse_move_to(float x, float y);
  void mouse_down();
  void mouse_up();
  void wheel(float pixels_down);

  /// The node, or a null pointer.
  [[nodiscard]] const Node* find(AriaRole role, std::string_view name) const;
  [[nodiscard]] bool has(AriaRole role, std::string_view name) const { return find(role, name) != nullptr; }
  [[nodiscard]] bool shows(std::string_view words) const;  ///< some node's name, value, description or error has them
  [[nodiscard]] std::string value_of(std::string_view name) const;
  [[nodiscard]] std::string focused() const;  ///< name of what has the focus, "" when nothing
  /// The first thing that went wrong since the last call.
  std::string failure();
  /// What was said to assistive technology since the last call.
  std::vector<std::string> announcements() { return std::exchange(announced_, {}); }
  /// Operable ImGui items of the last frame that had no semantic node, as rectangles in words. Wanted: none.
  [[nodiscard]] std::vector<std::string> without_semantics() const;

 private:
  int frame();
  const Node* operable(AriaRole role, std::string_view name);
  bool fail(std::string reason);
  void move_focus(const std::string& key);
  void press_key(const std::string& keys);
  void arrow(int index, int step);
  void tab(int step);
  [[nodiscard]] std::vector<std::string> tab_stops() const;

  Ui ui_;
  Draw draw_;
  Page page_ = {};
  double now_ = 0;
  std::string failure_;
  std::vector<std::string> announced_;
};

}  // namespace rehearsal

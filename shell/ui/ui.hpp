#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/texts/texts.hpp"
#include "shell/semantics/tree.hpp"
#include "shell/theme.hpp"
#include "shell/ui/body.hpp"
#include "shell/ui/settings.hpp"

namespace rehearsal {

struct UiState;  ///< the layer's memory between frames, private to shell/ui

/// Widths of the page in CSS px at which layouts change, each named by its least width.
enum class Breakpoint : std::uint8_t { w360, w768, w1280, w2560 };

/// The field layer. A screen is a function `void draw(Ui& ui, ...)` that calls the element functions of
/// shell/ui/elements.hpp; each draws itself and registers a semantic node under a stable key. Screens never call ImGui.
/// Keys: short strings in a screen's own words ("FirstName"), unique within their scope. All sizes are CSS px.
class Ui {
 public:
  Ui();
  ~Ui();
  Ui(const Ui&) = delete;
  Ui& operator=(const Ui&) = delete;

  /// Words in the person's language. Short for texts().t().
  [[nodiscard]] std::string t(std::string_view id, const TextArguments& arguments = {}) const {
    return texts_.t(id, arguments);
  }
  [[nodiscard]] std::string plural(std::string_view id, long number, const TextArguments& arguments = {}) const {
    return texts_.plural(id, number, arguments);
  }
  [[nodiscard]] Texts& texts() { return texts_; }
  [[nodiscard]] const Texts& texts() const { return texts_; }
  [[nodiscard]] bool spanish() const { return texts_.language() == "es"; }

  [[nodiscard]] const Theme& theme() const;
  [[nodiscard]] UiSettings& settings();
  [[nodiscard]] Surroundings& surroundings();

  /// The page's size and what is left for the next element, CSS px.
  [[nodiscard]] float page_width() const;
  [[nodiscard]] float page_height() const;
  [[nodiscard]] float available_width() const;
  [[nodiscard]] Breakpoint breakpoint() const;
  [[nodiscard]] bool phone() const { return breakpoint() == Breakpoint::w360; }
  /// The screen's own density for what follows in this frame; a person's choice wins.
  void density(Density density);

  /// Keys of elements in the body get "key/" in front.
  void scope(std::string_view key, Body body);

  /// Moves the focus to the element with this full key, scrolls to it, and rings it for 1.2 s. The key may appear in
  /// a later frame (after a change of screen): the wish is kept until it does, or another is made.
  void focus(std::string_view full_key);
  [[nodiscard]] const std::string& focused_key() const;
  /// Says a sentence once to assistive technology, without moving the focus.
  void announce(std::string sentence, bool urgent = false);

  /// True once when the key combination was pressed: "Ctrl+K", "F8", "Alt+P", "?". Letters alone never fire while
  /// text is edited. Open drafts are committed one pass before it fires, so nothing typed is lost.
  [[nodiscard]] bool shortcut(std::string_view combination);

  /// Open drafts are committed by their fields in the next pass. The web calls it when the page is hidden.
  void commit_drafts();
  [[nodiscard]] bool has_drafts() const;
  /// Something was typed in this field of the scope, and is not committed yet.
  [[nodiscard]] bool has_draft(std::string_view key) const;

  /// The title of the document, for the browser's tab and history.
  void title(std::string_view text);
  /// Another frame is wanted after this many milliseconds, 0 = at once.
  void wake_after(double milliseconds);

  /// The screen of the last finished pass.
  [[nodiscard]] const Tree& tree() const;
  /// For the element functions of shell/ui only.
  [[nodiscard]] UiState& state() { return *state_; }
  [[nodiscard]] const UiState& state() const { return *state_; }

 private:
  Texts texts_;
  std::unique_ptr<UiState> state_;
};

}  // namespace rehearsal

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rehearsal {

class Ui;

/// What a person does through the mirror (or a test in its place), by key. The layer hands it to the element of that
/// key in the next pass, in reading order, as if it had been operated there.
struct Action {
  enum class Kind : std::uint8_t {
    press,   ///< a button, link, tab, row
    draft,   ///< the text of a field as it is being typed
    commit,  ///< text or value, finally
    left,    ///< the field lost the focus: its draft counts
    key,     ///< a key on a focused element of our own: "ArrowDown", "Escape"
  } kind = Kind::press;
  std::string key = {};
  std::string text = {};
};
void perform(Ui& ui, Action action);

/// The browser gave the focus to the element, or to none (""). `visible`: it should show, as after a key press.
void focus_moved(Ui& ui, std::string key, bool visible);
/// Escape closes what is uppermost. True when something was open.
bool escape(Ui& ui);
/// A key combination that no element of the browser used: "Ctrl+K". True when the last pass asked for it.
bool shortcut_pressed(Ui& ui, const std::string& combination);

struct Announcement {
  std::string text = {};
  bool urgent = false;
};
/// What the layer wants of the browser after a frame.
struct Requests {
  std::optional<std::string> focus = {};  ///< move the focus to this key
  std::vector<Announcement> announcements = {};
  std::vector<std::string> shortcuts = {};  ///< combinations that the screen listens to
  bool popup_open = false;                  ///< the mirror's controls must not catch the pointer
};
/// Takes them: the focus wish and the announcements are given once.
Requests take_requests(Ui& ui);

/// The page as the browser has it.
struct Page {
  float width = 1280, height = 800;  ///< CSS px
  float pixels = 1;                  ///< device pixels a CSS px
  float safe_bottom = 0;             ///< CSS px that a phone keeps for itself below
};

}  // namespace rehearsal

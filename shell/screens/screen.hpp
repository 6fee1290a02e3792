#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "shell/route.hpp"
#include "shell/ui/elements.hpp"
#include "shell/workspace/workspace.hpp"

namespace rehearsal {

/// Where a screen wants to go next. Obeyed after the frame, so that nothing a screen holds goes away while it draws.
class Navigator {
 public:
  virtual ~Navigator() = default;
  virtual void go(const Route& route) = 0;       ///< Back returns to here
  virtual void replace(const Route& route) = 0;  ///< Back does not
  virtual void back() = 0;
  virtual void use_update() = 0;  ///< reloads into the newer build
};

/// What screens remember of what was typed and not yet done, by a name of their own ("search/name"). Gone with the
/// page.
using Notes = std::map<std::string, std::string, std::less<>>;

/// The toast of a removal, or of a press that did much; its action takes it back.
inline constexpr const char* undo_toast = "undo-toast";
/// The address whose field got the focus last: arriving there once more moves nothing, following a finding again does.
inline constexpr const char* jump_note = "jumped";

/// Everything that a screen function gets. Copy what you need across an act(): it may replace what references point to.
struct ScreenContext {
  Ui& ui;
  Workspace& work;
  Host& host;
  const Route& route;
  Navigator& nav;
  Notes& notes;

  /// The case that the route names, or null: the screen then says that it is not on this device.
  [[nodiscard]] const CaseState* in() const { return work.find_case(route.in); }
  /// Acts in the case of the route. A refusal is shown as a toast in words; true when it was done.
  bool act(const Command& command);
};

/// A refusal or failure in the person's language.
std::string failure_text(const Ui& ui, const Failure& failure);

/// A link that stays within the app.
void route_link(ScreenContext& screen, std::string_view key, std::string_view label, const Route& to,
                Icon icon = Icon::none);

/// How the bars around a screen look while it is shown. Empty texts leave the app's own.
struct ScreenFrame {
  bool low = false;              ///< bar 48 high: inside a record
  std::string title = {};        ///< document's title; on phones the bar's, beside an arrow back
  std::string subtitle = {};     ///< phones: second line
  std::optional<Route> up = {};  ///< phones: where the arrow leads; without it the sign stands there
  std::string band = {};         ///< bold words of the plum band
  std::string band_rest = {};
  std::string mode = {};          ///< at the band's right end: "Guided practice. Hints are on, nothing counts."
  bool save_state_below = false;  ///< the screen shows the save state itself, in its bottom bar
};

/// One screen: what its frame says, and what stands in it (page_content or panes, then perhaps a bottom_bar).
struct Screen {
  ScreenFrame (*frame)(const ScreenContext&);
  void (*draw)(ScreenContext&);
};
const Screen& screen_of(ScreenName name);
/// Scope of the screen's keys, and of its scroll position: "home", "search", "record".
std::string_view screen_key(ScreenName name);

/// Where the training site was left in this case; the search at first.
Route place_in(const ScreenContext& screen, const CaseId& in);

/// The save state in words and with its mark: "Saved on this device, 2:41 PM". For a bottom bar; the top bar has it
/// otherwise.
struct SaveWords {
  Mark mark = Mark::none;
  Runs runs = {};
};
SaveWords save_words(const ScreenContext& screen);
/// Why it could not be saved, in a sentence.
std::string save_reason(const Ui& ui, const SaveState& state);
/// A wall clock's reading where the person is: "2:41 PM".
std::string clock_words(const ScreenContext& screen, double ms);

}  // namespace rehearsal

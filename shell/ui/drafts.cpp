#include "shell/ui/drafts.hpp"

#include "shell/ui/interact.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"

namespace rehearsal {
namespace {

/// The draft's text when it is due.
std::optional<std::string> take_due(Ui& ui, const std::string& key, double pause_ms) {
  UiState& state = ui.state();
  const auto at = state.drafts.find(key);
  if (at == state.drafts.end()) return std::nullopt;
  const bool due = at->second.commit || state.commit_all || state.now - at->second.changed_at >= pause_ms;
  if (!due) {
    wake_at(ui, at->second.changed_at + pause_ms);
    return std::nullopt;
  }
  std::string text = std::move(at->second.text);
  state.drafts.erase(at);
  return text;
}

}  // namespace

Edit edit(Ui& ui, const std::string& key, std::string_view value, double pause_ms, const Conversion& conversion) {
  UiState& state = ui.state();
  Edit out;
  if (const std::optional<std::string> text = take_due(ui, key, pause_ms)) {
    std::string next = conversion.value(*text);
    state.untaken.erase(key);
    if (next != value) {
      state.untaken[key] = {*text, std::string(value)};
      out.committed = std::move(next);
      unsettle(ui);
    }
  }
  const auto draft = state.drafts.find(key);
  const auto untaken = state.untaken.find(key);
  const bool refused = untaken != state.untaken.end() && untaken->second.base == value;
  if (untaken != state.untaken.end() && !refused) state.untaken.erase(untaken);
  out.shown = draft != state.drafts.end() ? draft->second.text
              : refused                   ? state.untaken.at(key).text
                                          : conversion.shown(value);
  return out;
}

Edit edit(Ui& ui, const std::string& key, std::string_view value, double pause_ms) {
  const auto same = [](std::string_view text) { return std::string(text); };
  return edit(ui, key, value, pause_ms, {same, same});
}

}  // namespace rehearsal

#include "shell/ui/ui.hpp"

#include <algorithm>

#include "shell/ui/interact.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/setup.hpp"
#include "shell/ui/state.hpp"

namespace rehearsal {

Ui::Ui() : state_(std::make_unique<UiState>()) {
  set_up(*state_);
}

Ui::~Ui() {
  tear_down(*state_);
}

const Theme& Ui::theme() const {
  const Surroundings& around = state_->surroundings;
  switch (state_->settings.theme) {
    case ThemeChoice::light:
      return rehearsal::theme(ThemeName::light);
    case ThemeChoice::dark:
      return rehearsal::theme(ThemeName::dark);
    case ThemeChoice::high_contrast:
      return rehearsal::theme(ThemeName::high_contrast);
    case ThemeChoice::automatic:
      break;
  }
  if (around.prefers_contrast) return rehearsal::theme(ThemeName::high_contrast);
  return rehearsal::theme(around.prefers_dark ? ThemeName::dark : ThemeName::light);
}

UiSettings& Ui::settings() {
  return state_->settings;
}
Surroundings& Ui::surroundings() {
  return state_->surroundings;
}

float Ui::page_width() const {
  return state_->page.width * state_->page.pixels / state_->scale;
}
float Ui::page_height() const {
  return state_->page.height * state_->page.pixels / state_->scale;
}
float Ui::available_width() const {
  return room(*this) / state_->scale;
}

Breakpoint Ui::breakpoint() const {
  const float width = page_width();
  if (width < 768) return Breakpoint::w360;
  if (width < 1280) return Breakpoint::w768;
  // From 2560 on everything is drawn at 125 %, so the layout's own width is a fifth less.
  return width < 2048 ? Breakpoint::w1280 : Breakpoint::w2560;
}

void Ui::density(Density density) {
  state_->screen_density = density;
}

void Ui::scope(std::string_view key, Body body) {
  const std::string before = state_->scope;
  state_->scope = full_key(*this, key);
  body();
  state_->scope = before;
}

void Ui::focus(std::string_view key) {
  state_->focus_wish = key;
  state_->ringed = key;
  state_->ringed_until = state_->now + 1200;
  wake_at(*this, state_->now);
}

const std::string& Ui::focused_key() const {
  return state_->focused;
}

void Ui::announce(std::string sentence, bool urgent) {
  state_->requests.announcements.push_back({std::move(sentence), urgent});
}

bool Ui::shortcut(std::string_view combination) {
  const std::string wanted(combination);
  auto& listened = state_->requests.shortcuts;
  if (std::find(listened.begin(), listened.end(), wanted) == listened.end()) listened.push_back(wanted);
  auto& pressed = state_->shortcuts;
  const auto at = std::find(pressed.begin(), pressed.end(), wanted);
  if (at == pressed.end()) return false;
  pressed.erase(at);
  return true;
}

void Ui::commit_drafts() {
  state_->commit_all = true;
  wake_at(*this, state_->now);
}

bool Ui::has_drafts() const {
  return !state_->drafts.empty();
}

bool Ui::has_draft(std::string_view key) const {
  return state_->drafts.contains(full_key(*this, key));
}

void Ui::title(std::string_view text) {
  state_->title = text;
}

void Ui::wake_after(double milliseconds) {
  wake_at(*this, state_->now + milliseconds);
}

const Tree& Ui::tree() const {
  return state_->shown;
}

}  // namespace rehearsal

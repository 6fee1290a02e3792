#include "shell/app.hpp"

#include <utility>

#include "shell/screens/chrome.hpp"

namespace rehearsal {

void App::start() {
  route_ = parse_route(host_.route());
  work_.start();
}

void App::receive(const HostResult& result) {
  if (const auto* changed = std::get_if<RouteChanged>(&result)) {
    const Route route = parse_route(changed->route);
    if (route != route_) {
      route_ = route;
      arrived_ = moved_by_link_ = false;
    }
  } else if (std::holds_alternative<UpdateReady>(result)) {
    update_waits_ = true;
  } else {
    work_.receive(result);
  }
  host_.wake();
}

void App::dress(Ui& ui) {
  for (const TextPack& pack : work_.library().take_texts()) ui.texts().load(pack.language, pack.json);
  ui.texts().use(language_in_use(work_.preferences(), host_.languages()));
  ui.settings() = work_.preferences().look;
}

void App::draw(Ui& ui) {
  dress(ui);
  if (!work_.open() && !ui.texts().has("app.name")) return;
  if (work_.find_case(route_.in) != nullptr) work_.enter(route_.in);
  ScreenContext screen{ui, work_, host_, route_, *this, notes_};
  const Screen& shown = screen_of(route_.screen);
  const ScreenFrame frame = shown.frame(screen);
  arrive(ui);
  ui.title(frame.title.empty() ? ui.t("app.name") : ui.t("app.title", {{"screen", frame.title}}));
  draw_chrome(screen, frame, find_);
  draw_banners(screen, update_waits_);
  if (work_.open()) {
    ui.scope(screen_key(route_.screen), [&] { shown.draw(screen); });
  } else {
    draw_loading(screen);
  }
  find_.draw(screen);
  if (draw_toasts(ui) == undo_toast) screen.act(Undo{});
  obey();
}

void App::go(const Route& route) {
  next_ = route;
  step_ = Step::go;
}

void App::replace(const Route& route) {
  next_ = route;
  step_ = Step::replace;
}

void App::back() {
  step_ = Step::back;
}

void App::use_update() {
  host_.use_update();
}

void App::obey() {
  const Step step = std::exchange(step_, Step::none);
  if (step == Step::none) return;
  host_.wake();
  if (step == Step::back) return host_.back();
  if (next_ == route_) return;
  step == Step::go ? host_.go(to_text(next_)) : host_.replace(to_text(next_));
  moved_by_link_ = next_.screen != route_.screen || next_.in != route_.in;
  arrived_ = false;
  route_ = next_;
  remember_place();
}

void App::remember_place() {
  const bool at_work = route_.screen == ScreenName::search || route_.screen == ScreenName::client;
  if (!at_work || work_.find_case(route_.in) == nullptr) return;
  work_.keep_entry("place." + route_.in, to_text(route_));
}

/// The focus follows a link to the new screen's sentence, so that Tab and reading go on from there.
void App::arrive(Ui& ui) {
  if (std::exchange(arrived_, true) || !moved_by_link_ || !route_.field.empty()) return;
  ui.focus(std::string(screen_key(route_.screen)) + "/headline");
}

}  // namespace rehearsal

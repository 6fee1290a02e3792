#include "web/page.hpp"

#include <cmath>

#include "shell/ui/frame.hpp"
#include "shell/ui/state.hpp"
#include "web/host_functions.hpp"

namespace rehearsal {

WebPage& web_page() {
  static auto* page = new WebPage;  // never destroyed: the browser ends the page, not the program
  return *page;
}

bool WebPage::plain() {
  return ui.settings().plain_page || ui.surroundings().forced_colours || !renderer.ready();
}

double WebPage::frame(double now_ms) {
  now = now_ms;
  const bool as_plain = plain();
  ui.state().browser_shows_text = !as_plain;
  run_frame(ui, size, now, [this](Ui& on) { program.draw(on); });
  if (!as_plain)
    renderer.draw(draw_data(ui), static_cast<int>(std::lround(size.width * size.pixels)),
                  static_cast<int>(std::lround(size.height * size.pixels)));
  const Requests requests = take_requests(ui);
  mirror.update(ui, as_plain);
  if (!opened) {
    host_opened();
    host_start_updates();
    opened = true;
  }
  if (requests.focus) host_focus(requests.focus->c_str());
  for (const Announcement& said : requests.announcements) host_say(said.text.c_str(), said.urgent ? 1 : 0);
  return next_frame(ui, now);
}

void WebPage::flush() {
  if (!ui.has_drafts() || !program.draw) return;
  ui.commit_drafts();
  run_frame(ui, size, now, [this](Ui& on) { program.draw(on); });
}

void run(Program program) {
  WebPage& page = web_page();
  page.program = std::move(program);
  page.renderer.start();
  host_start_mirror();
  host_start_wishes();
  host_start_routes();
  host_start_lifecycle();
  host_start_tabs();
  page.program.start();
  host_start_pointer();
  host_start_keys();
  host_start_canvas();  // measures, and so draws the first frame
}

}  // namespace rehearsal

// What web/host/*.js tells about the page and the person, by exported functions.
#include <emscripten/emscripten.h>

#include "shell/ui/frame.hpp"
#include "shell/ui/port.hpp"
#include "web/page.hpp"

using namespace rehearsal;

extern "C" {

EMSCRIPTEN_KEEPALIVE double app_frame(double now_ms) {
  return web_page().frame(now_ms);
}

EMSCRIPTEN_KEEPALIVE void app_resize(float width, float height, float pixels, float safe_bottom) {
  web_page().size = {.width = width, .height = height, .pixels = pixels, .safe_bottom = safe_bottom};
}

EMSCRIPTEN_KEEPALIVE void app_context(int here) {
  if (here != 0)
    web_page().renderer.restored();
  else
    web_page().renderer.lost();
}

EMSCRIPTEN_KEEPALIVE void app_pointer_move(float x, float y) {
  pointer_moved(web_page().ui, x, y);
}
EMSCRIPTEN_KEEPALIVE void app_pointer_button(int down) {
  pointer_button(web_page().ui, down != 0);
}
EMSCRIPTEN_KEEPALIVE void app_pointer_gone() {
  pointer_gone(web_page().ui);
}
EMSCRIPTEN_KEEPALIVE void app_wheel(float pixels_down) {
  wheel_turned(web_page().ui, pixels_down);
}
EMSCRIPTEN_KEEPALIVE void app_keys_scroll(float pixels_down) {
  keys_scroll(web_page().ui, pixels_down);
}

EMSCRIPTEN_KEEPALIVE int app_escape() {
  return escape(web_page().ui) ? 1 : 0;
}
EMSCRIPTEN_KEEPALIVE int app_shortcut(const char* combination) {
  return shortcut_pressed(web_page().ui, combination) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void app_action(int kind, const char* key, const char* text) {
  perform(web_page().ui, {.kind = static_cast<Action::Kind>(kind), .key = key, .text = text});
}

EMSCRIPTEN_KEEPALIVE void app_focus(const char* key, int visible) {
  focus_moved(web_page().ui, key, visible != 0);
}

EMSCRIPTEN_KEEPALIVE void app_flush() {
  web_page().flush();
}

/// Bits: dark, more contrast, less motion, forced colours, a finger.
EMSCRIPTEN_KEEPALIVE void app_wishes(int bits) {
  web_page().ui.surroundings() = {.prefers_dark = (bits & 1) != 0,
                                  .prefers_contrast = (bits & 2) != 0,
                                  .reduced_motion = (bits & 4) != 0,
                                  .forced_colours = (bits & 8) != 0,
                                  .coarse_pointer = (bits & 16) != 0};
}
}

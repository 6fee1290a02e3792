#pragma once

#include <functional>

#include "shell/host.hpp"
#include "shell/ui/port.hpp"
#include "shell/ui/ui.hpp"
#include "web/browser_host.hpp"
#include "web/mirror.hpp"
#include "web/renderer.hpp"

namespace rehearsal {

/// What runs in the page.
struct Program {
  std::function<void()> start;
  std::function<void(const HostResult&)> receive;
  std::function<void(Ui&)> draw;
};

/// The one page: its screen, its renderer, its mirror, and the program in it.
struct WebPage {
  Ui ui;
  Renderer renderer;
  Mirror mirror;
  BrowserHost host;
  Program program;
  Page size;
  double now = 0;
  bool opened = false;

  [[nodiscard]] bool plain();  ///< the mirror is the page: by choice, by forced colours, or because there is no WebGL2
  double frame(double now_ms);
  void flush();  ///< commits what is being typed, without drawing
};

/// Made at the first call; lives as long as the page.
WebPage& web_page();

/// Starts the program in the page.
void run(Program program);

}  // namespace rehearsal

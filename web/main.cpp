#include "shell/app.hpp"
#include "web/page.hpp"

int main() {
  using namespace rehearsal;
  static App app(web_page().host);
  run({.start = [] { app.start(); },
       .receive = [](const HostResult& result) { app.receive(result); },
       .draw = [](Ui& ui) { app.draw(ui); }});
  return 0;
}

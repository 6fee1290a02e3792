#include "tests/shell/support/stage.hpp"

#include <fstream>
#include <iterator>

namespace rehearsal {

HttpResponse public_file(const HttpRequest& request) {
  std::ifstream file(std::string(REHEARSAL_SOURCE_DIR) + "/public/" + request.url, std::ios::binary);
  if (!file) return {.status = 404};
  return {.status = 200, .body = std::string(std::istreambuf_iterator<char>(file), {})};
}

Stage::Stage(MemoryDisk& disk, const Options& options)
    : host(disk), app(host), driver([this](Ui& ui) { app.draw(ui); }, options.width, options.height) {
  host.server = options.server;
  host.random_bytes(options.device);
  host.wished_languages = options.languages;
  host.routes = {options.route};
  if (options.greeted && !disk.entries.contains("preferences")) {
    disk.entries["preferences"] = to_text(Preferences{.greeted = true});
  }
  app.start();
  settle();
}

void Stage::settle() {
  do {
    driver.settle();
  } while (host.deliver([this](HostResult result) { app.receive(result); }) > 0);
  driver.settle();
}

void Stage::back() {
  host.back();
  settle();
}

void Stage::visit(const std::string& route) {
  host.routes.push_back(route);
  host.happen(RouteChanged{.route = route});
  settle();
}

bool Stage::click(AriaRole role, std::string_view name) {
  const bool done = driver.click(role, name);
  settle();
  return done;
}

bool Stage::type(std::string_view name, std::string_view text) {
  const bool done = driver.type(name, text);
  settle();
  return done;
}

bool Stage::choose(std::string_view name, std::string_view option) {
  const bool done = driver.choose(name, option);
  settle();
  return done;
}

}  // namespace rehearsal

#pragma once

#include <functional>
#include <string>

#include "shell/app.hpp"
#include "shell/host_memory.hpp"
#include "shell/ui/driver.hpp"

namespace rehearsal {

/// A file of public/ as the server gives it.
HttpResponse public_file(const HttpRequest& request);

/// A whole program on a screen of its own: the app, a world in memory that serves the files of public/, and a driver.
/// Two stages one after another on the same disk are a browser closed and opened.
class Stage {
 public:
  struct Options {
    float width = 1280, height = 800;
    std::string route = "";
    std::string languages = "en-US,en";
    std::function<HttpResponse(const HttpRequest&)> server = public_file;
    std::size_t device = 0;  ///< another number is another device: other random ids
    bool greeted = true;     ///< the note of the first visit was closed before
  };
  explicit Stage(MemoryDisk& disk) : Stage(disk, Options{}) {}
  Stage(MemoryDisk& disk, const Options& options);

  [[nodiscard]] Workspace& work() { return app.workspace(); }
  /// Hands on what the host has to say, and draws until all is quiet.
  void settle();
  /// The person presses Back.
  void back();
  void visit(const std::string& route);  ///< a typed address

  // The driver's actions, followed by what they cause.
  bool click(AriaRole role, std::string_view name);
  bool type(std::string_view name, std::string_view text);
  bool choose(std::string_view name, std::string_view option);
  [[nodiscard]] std::string route() const { return host.route(); }
  [[nodiscard]] std::string text() const { return driver.text(); }

  MemoryHost host;
  App app;
  Driver driver;
};

}  // namespace rehearsal

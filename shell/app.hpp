#pragma once

#include <string>
#include <vector>

#include "shell/host.hpp"
#include "shell/route.hpp"
#include "shell/screens/find.hpp"
#include "shell/screens/screen.hpp"
#include "shell/ui/ui.hpp"
#include "shell/workspace/workspace.hpp"

namespace rehearsal {

/// The whole program behind the host: start() once, receive() for each of the host's results, draw() for each frame.
/// After receive() a frame is wanted (the app wakes the host itself); draw() is handed to run_frame.
class App : private Navigator {
 public:
  explicit App(Host& host) : host_(host), work_(host) {}

  void start();
  void receive(const HostResult& result);
  void draw(Ui& ui);

  [[nodiscard]] Workspace& workspace() { return work_; }
  [[nodiscard]] const Route& route() const { return route_; }
  [[nodiscard]] bool update_waits() const { return update_waits_; }

 private:
  void go(const Route& route) override;
  void replace(const Route& route) override;
  void back() override;

  void dress(Ui& ui);   ///< texts and settings, as they are chosen
  void arrive(Ui& ui);  ///< the focus goes where the route points
  void draw_chrome(ScreenContext& screen, const ScreenFrame& frame);
  void draw_right_side(ScreenContext& screen, const ScreenFrame& frame);
  void person_menu(ScreenContext& screen);
  void banners(ScreenContext& screen);
  void shortcuts(ScreenContext& screen);
  void obey();  ///< navigation that screens asked for

  enum class Step { none, go, replace, back };
  Host& host_;
  Workspace work_;
  Route route_, next_;
  Step step_ = Step::none;
  bool arrived_ = false;
  bool update_waits_ = false;
  Find find_;
};

}  // namespace rehearsal

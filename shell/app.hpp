#pragma once

#include "shell/host.hpp"
#include "shell/route.hpp"
#include "shell/screens/find.hpp"
#include "shell/screens/screen.hpp"
#include "shell/ui/ui.hpp"
#include "shell/workspace/workspace.hpp"

namespace rehearsal {

/// The whole program behind the host: start() once, receive() for each of the host's results, draw() for each frame.
/// It wakes the host itself when something that is shown may have changed.
class App : private Navigator {
 public:
  explicit App(Host& host) : host_(host), work_(host) {}

  void start();
  void receive(const HostResult& result);
  void draw(Ui& ui);  ///< handed to run_frame

  [[nodiscard]] Workspace& workspace() { return work_; }
  [[nodiscard]] const Route& route() const { return route_; }

 private:
  void go(const Route& route) override;
  void replace(const Route& route) override;
  void back() override;
  void use_update() override;

  void dress(Ui& ui);     ///< words and look, as they are chosen
  void obey();            ///< goes where the screen wanted to
  void arrive(Ui& ui);    ///< after a change of screen: title, focus
  void remember_place();  ///< so that the training site opens where it was left

  enum class Step : std::uint8_t { none, go, replace, back };
  Host& host_;
  Workspace work_;
  Route route_, next_;
  Step step_ = Step::none;
  bool arrived_ = true;
  bool moved_by_link_ = false;
  bool update_waits_ = false;
  Find find_;
  Notes notes_;
};

}  // namespace rehearsal

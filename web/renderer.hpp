#pragma once

struct ImDrawData;

namespace rehearsal {

/// WebGL2 on the canvas, through Dear ImGui's own renderer.
class Renderer {
 public:
  /// False when the browser has no WebGL2: the plain page then stands in for the canvas.
  bool start();
  [[nodiscard]] bool ready() const { return ready_; }
  void draw(ImDrawData* data, int width, int height);
  /// The browser took the context away, or gave it back: textures and programs are made anew, the app's state is
  /// untouched.
  void lost();
  void restored();

 private:
  unsigned long context_ = 0;  ///< 0: none
  bool ready_ = false;
};

}  // namespace rehearsal

#include "web/renderer.hpp"

#include <GLES3/gl3.h>
#include <emscripten/html5_webgl.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>

namespace rehearsal {

bool Renderer::start() {
  EmscriptenWebGLContextAttributes wanted;
  emscripten_webgl_init_context_attributes(&wanted);
  wanted.majorVersion = 2;
  wanted.alpha = false;
  wanted.depth = wanted.stencil = wanted.antialias = false;
  wanted.powerPreference = EM_WEBGL_POWER_PREFERENCE_LOW_POWER;
  const EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context = emscripten_webgl_create_context("#canvas", &wanted);
  if (context == 0) return false;
  context_ = context;
  emscripten_webgl_make_context_current(context);
  ready_ = ImGui_ImplOpenGL3_Init("#version 300 es");
  return ready_;
}

void Renderer::draw(ImDrawData* data, int width, int height) {
  if (!ready_) return;
  glViewport(0, 0, width, height);
  glClearColor(0, 0, 0, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_NewFrame();
  ImGui_ImplOpenGL3_RenderDrawData(data);
}

void Renderer::lost() {
  if (!ready_) return;
  ImGui_ImplOpenGL3_Shutdown();
  // Screens go on being laid out for the mirror meanwhile.
  ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
  ready_ = false;
}

void Renderer::restored() {
  if (ready_ || context_ == 0) return;
  emscripten_webgl_make_context_current(context_);
  ready_ = ImGui_ImplOpenGL3_Init("#version 300 es");
}

}  // namespace rehearsal

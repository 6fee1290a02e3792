#include "shell/ui/setup.hpp"

#include <imgui_internal.h>

#include "generated/font_data.hpp"
#include "shell/ui/state.hpp"

namespace rehearsal {
namespace {

ImFont* add_font(ImFontAtlas& atlas, std::span<const std::uint8_t> bytes) {
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;  // the bytes live as long as the program
  auto* data = const_cast<std::uint8_t*>(bytes.data());
  return atlas.AddFontFromMemoryTTF(data, static_cast<int>(bytes.size()), 0, &config);
}

}  // namespace

void set_up(UiState& state) {
  state.context = ImGui::CreateContext();
  ImGui::SetCurrentContext(state.context);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.ConfigFlags = ImGuiConfigFlags_NoMouseCursorChange | ImGuiConfigFlags_NoKeyboard;
  io.ConfigWindowsMoveFromTitleBarOnly = true;
  io.MouseDragThreshold = 6;
  // Set here and not by the renderer alone, so that screens can be drawn without one.
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
  state.regular = add_font(*io.Fonts, font::regular());
  state.bold = add_font(*io.Fonts, font::bold());
  state.icons = add_font(*io.Fonts, font::icons());
#ifdef IMGUI_ENABLE_TEST_ENGINE
  state.context->TestEngineHookItems = true;
  state.context->TestEngine = &state;
#endif
}

void tear_down(UiState& state) {
  ImGui::SetCurrentContext(state.context);
  ImGui::DestroyContext(state.context);
  state.context = nullptr;
}

}  // namespace rehearsal

// The hooks that Dear ImGui calls for each item when it is compiled with IMGUI_ENABLE_TEST_ENGINE. They serve as a
// lint: an item that a person can operate and that has no semantic node was drawn past the field layer.
#include <imgui_internal.h>

#include "shell/ui/state.hpp"

#ifdef IMGUI_ENABLE_TEST_ENGINE

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& area, const ImGuiLastItemData*) {
  auto* state = static_cast<rehearsal::UiState*>(context->TestEngine);
  if (state == nullptr || id == 0 || state->ids_with_nodes.contains(id)) return;
  const ImGuiWindow* window = context->CurrentWindow;
  if (window->IsFallbackWindow) return;
  // Windows and their scrollbars report themselves as items.
  if (id == window->ID || id == window->MoveId || id == window->ChildId) return;
  for (const ImGuiAxis axis : {ImGuiAxis_X, ImGuiAxis_Y})
    if (id == ImGui::GetWindowScrollbarID(context->CurrentWindow, axis)) return;
  for (const ImGuiWindow* other : context->Windows)
    if (id == other->ID || id == other->ChildId || id == other->MoveId) return;
  state->bare_items.push_back({area.Min.x, area.Min.y, area.GetWidth(), area.GetHeight()});
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext*, ImGuiID, const char*, ImGuiItemStatusFlags) {}
void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}
const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) {
  return nullptr;
}

#endif

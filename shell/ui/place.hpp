#pragma once

#include <imgui_internal.h>

#include <string>
#include <string_view>

#include "shell/ui/body.hpp"
#include "shell/ui/box.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// Width that the next element may take, device px.
float room(const Ui& ui);
/// Takes room for an element of this size and returns its upper left corner, in whole device px.
ImVec2 place(Ui& ui, ImVec2 size);
ImRect place_rect(Ui& ui, ImVec2 size);

/// An id that is the same in every frame as long as the same nameless elements come before it in its box.
ImGuiID next_id(Ui& ui);
ImGuiID id_of(const Ui& ui, std::string_view full_key);
/// The key with its scopes in front.
std::string full_key(const Ui& ui, std::string_view key);
/// A key for what is never operated: made from the id.
std::string nameless_key(ImGuiID id);

/// A block whose size is known only after its body has been drawn. What it measured last time is used for whatever has
/// to be drawn before the body (grounds, centring); when that was wrong, another pass is asked for.
struct Block {
  ImRect area = {};  ///< by the last measure: where it stands, and the size that it had
  ImGuiID id = 0;
  float stretch = 0;  ///< height that its place would let it grow to
};
struct BlockOptions {
  float padding_x = 0, padding_y = 0;  ///< layout px
  float gap = 0;                       ///< between its elements
  float max_width = 0;                 ///< layout px; 0 = the room
  bool shrink = false;                 ///< as wide as its content, also outside of rows
};
Block open_block(Ui& ui, ImGuiID id, const BlockOptions& options);
/// Returns the area as it really came out.
ImRect close_block(Ui& ui, const Block& block, const BlockOptions& options);

/// Pushes a box that begins at a fixed place, and pops it; returns the size of what was placed.
void push_box(Ui& ui, ImGuiID id, ImVec2 origin, float width, float gap);
ImVec2 pop_box(Ui& ui);

/// Keeps a measure; asks for another pass when it has changed.
void remember(Ui& ui, ImGuiID id, ImVec2 size);
Measured recall(const Ui& ui, ImGuiID id);
void unsettle(Ui& ui);

}  // namespace rehearsal

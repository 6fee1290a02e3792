#pragma once

#include <array>
#include <string_view>

namespace rehearsal::tests {

/// The packs of world(), as texts.
extern const std::array<std::string_view, 4> world_packs;

}  // namespace rehearsal::tests

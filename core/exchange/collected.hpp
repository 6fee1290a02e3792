#pragma once

#include <span>
#include <string_view>

namespace rehearsal::exchange {

/// Whether a project of this type, paid by these funders, has to collect an element that only some money asks for.
bool collected(std::string_view element, int project_type, std::span<const int> funders);

}  // namespace rehearsal::exchange

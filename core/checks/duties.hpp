#pragma once

#include <string_view>

#include "core/exchange/columns_2026.hpp"

namespace rehearsal::checks {

using namespace exchange;

/// The ids that speak of a null in this column, besides EV-6; "" for none.
std::string_view duty_of_null(File file, std::string_view column);
/// The ids that speak of a code outside the column's list; "" for none.
std::string_view duty_of_list(File file, std::string_view column);

}  // namespace rehearsal::checks

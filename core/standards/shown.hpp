#pragma once

#include <string>
#include <string_view>

#include "core/standards/standards.hpp"

namespace rehearsal {

// Answers as people read them, on the screen and in the program's reports.

/// The label of a code, 10/05/2026, $640.00, or the text itself; "" stays "".
std::string shown_value(const Standards& standards, std::string_view field, std::string_view value,
                        std::string_view language);
/// The field's label in a language; its name when it has none.
std::string shown_field(const Standards& standards, std::string_view field, std::string_view language);

std::string shown_date(std::string_view iso);      ///< "10/05/2026"; what is no date as it stands
std::string shown_money(std::string_view amount);  ///< "$1,640.00"; what is no amount as it stands

}  // namespace rehearsal
